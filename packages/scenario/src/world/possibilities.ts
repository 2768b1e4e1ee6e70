import type { ActState, CommandType } from '@upheld/engine';
import { isDeedName, type DeedName } from '../deeds/deed-shapes.ts';
import type { Possibility } from './world.ts';

/** What a person may do, by the words that scenarios have for it. What only the program does is left out. */
export function possibilities(states: readonly ActState[]): Possibility[] {
  return states.flatMap(({ type, way, act, refusals }) => {
    const word = act ?? possibilityWord(words[type] ?? '', way);
    return word === null ? [] : [{ act: word, against: refusals.map(({ code }) => code) }];
  });
}

/** `close/solved` for a way of closing; null for what scenarios have no word for. */
export function possibilityWord(act: string, way: string | null): string | null {
  if (!isDeedName(act)) return null;
  return way === null ? act : `${act}/${way}`;
}

const words: Partial<Record<CommandType, DeedName>> = {
  assign: 'assign',
  sendMessage: 'message',
  addNote: 'note',
  addFiles: 'files',
  changeSeverity: 'change-severity',
  askSeverityReview: 'ask-severity-review',
  reviewSeverity: 'review-severity',
  startWait: 'wait',
  endWait: 'end-wait',
  recordContactAttempt: 'contact-attempt',
  proposeSolution: 'propose-solution',
  confirmSolution: 'confirm-solution',
  rejectSolution: 'reject-solution',
  recordConsent: 'record-consent',
  setFact: 'set-fact',
  agreeDue: 'agree-due',
  agree: 'agree',
  decline: 'decline',
  close: 'close',
  reopen: 'reopen',
};
