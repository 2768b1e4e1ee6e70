import { EventEmitter } from 'node:events';
import type { LiveEvent } from '@upheld/contract';

/** A live event and whom it may be told to: staff of the workspace, and customers of the account if one is named. */
export interface LiveMessage {
  readonly workspaceId: string;
  readonly accountId: string | null;
  readonly event: LiveEvent;
}

/** Carries what changed from whoever changed it to all who listen, in this process and, over the bridge, in others. */
export interface LiveBus {
  /** Tells this process and the others. */
  publish(messages: readonly LiveMessage[]): void;
  /** Tells only this process: for what came from another one. */
  deliver(message: LiveMessage): void;
  subscribe(workspaceId: string, listener: (message: LiveMessage) => void): () => void;
  /** Where messages for other processes are handed over. */
  onPublish(bridge: (messages: readonly LiveMessage[]) => void): void;
}

export function createLiveBus(): LiveBus {
  const emitter = new EventEmitter();
  emitter.setMaxListeners(0);
  let bridge: (messages: readonly LiveMessage[]) => void = () => undefined;
  const deliver = (message: LiveMessage) => void emitter.emit(message.workspaceId, message);
  return {
    deliver,
    publish(messages) {
      messages.forEach(deliver);
      bridge(messages);
    },
    subscribe(workspaceId, listener) {
      emitter.on(workspaceId, listener);
      return () => void emitter.off(workspaceId, listener);
    },
    onPublish(next) {
      bridge = next;
    },
  };
}
