import { run, type Logger as WorkerLogger, Logger, type Runner, type TaskList } from 'graphile-worker';
import type { FastifyBaseLogger } from 'fastify';
import { z } from 'zod';
import { inWorkspace } from '../database/transaction.ts';
import { listWorkspaces } from '../workspaces/list-workspaces.ts';
import { deliverMail } from './deliver-mail.ts';
import { createInHand } from './in-hand.ts';
import type { MailDeps } from './mail-deps.ts';
import { unfinishedMails } from './outbox-mail.ts';

const DeliverPayload = z.object({
  workspace: z.object({ id: z.uuid(), slug: z.string() }),
  outboxId: z.uuid(),
});

/** With graphile-worker's backoff (exp(attempt) seconds, 6 hours at most) the last try is 46 hours after the first. */
const mostTries = 17;

const handOverAtATime = 500;

/** How long news of waiting mail is gathered before it is handed over. */
const gatherMilliseconds = 50;

export interface MailJobs {
  /** Hands waiting mails to the queue now; without it they wait for the sweep, a minute at most. */
  kick(): void;
  /** Ends after what is being sent; the rest stays in the queue. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Outbox delivery by graphile-worker. The outbox row, written with its events, is the truth; a job is only the errand of
 * delivering it and may be made again: its key is the row's id. A sweep each minute finds what a crash left behind.
 */
export async function startMailJobs(
  deps: MailDeps,
  log: FastifyBaseLogger,
  concurrency: number,
): Promise<MailJobs> {
  const inHand = createInHand();
  const tasks: TaskList = {
    'hand-over-outbox': async (_payload, { addJobs }) => {
      for (const workspace of await listWorkspaces(deps.pool)) {
        const ids = await inWorkspace(deps.pool, { workspaceId: workspace.id }, (transaction) =>
          unfinishedMails(transaction, workspace.id, {
            now: deps.clock.now(),
            except: inHand.list(),
            limit: handOverAtATime,
          }),
        );
        if (ids.length === 0) continue;
        const jobs = ids.map((outboxId) => ({
          identifier: 'deliver-mail',
          payload: { workspace, outboxId },
          jobKey: outboxId,
          maxAttempts: mostTries,
        }));
        await addJobs(jobs, true);
        inHand.add(ids);
        // There may be more; the next hand-over finds those that are not in hand yet.
        if (ids.length === handOverAtATime) kick();
      }
    },
    'deliver-mail': async (payload, { job }) => {
      const { workspace, outboxId } = DeliverPayload.parse(payload);
      const lastTry = job.attempts >= job.max_attempts;
      const backoffMilliseconds = Math.exp(Math.min(10, job.attempts)) * 1000;
      const attempt = { lastTry, nextTry: lastTry ? null : deps.clock.now() + backoffMilliseconds };
      const problem = await deliverMail(deps, workspace, outboxId, attempt).finally(() =>
        inHand.drop(outboxId),
      );
      if (problem !== null) throw new Error(problem);
    },
  };
  const runner: Runner = await run({
    pgPool: deps.pool,
    taskList: tasks,
    concurrency,
    crontab: '* * * * * hand-over-outbox',
    noHandleSignals: true,
    logger: workerLogger(log),
  });
  let soon: NodeJS.Timeout | undefined;
  let stopping: Promise<void> | undefined;
  const kick = () => {
    // Many cases change at once: one hand-over serves them all.
    if (stopping !== undefined) return;
    soon ??= setTimeout(() => {
      soon = undefined;
      runner
        .addJob('hand-over-outbox', {}, { jobKey: 'hand-over-outbox' })
        .catch((error: unknown) =>
          log.error({ error }, 'mail could not be handed to the queue; the sweep will'),
        );
    }, gatherMilliseconds);
  };
  kick();
  return {
    kick,
    stop() {
      clearTimeout(soon);
      return (stopping ??= runner.stop());
    },
  };
}

/** Delivers everything that waits in a workspace, one after the other: for a simulated clock, whose time stands still meanwhile. */
export async function deliverAllNow(
  deps: MailDeps,
  workspace: { id: string; slug: string },
): Promise<number> {
  let delivered = 0;
  for (;;) {
    const ids = await inWorkspace(deps.pool, { workspaceId: workspace.id }, (transaction) =>
      unfinishedMails(transaction, workspace.id, {
        now: deps.clock.now(),
        except: [],
        limit: handOverAtATime,
      }),
    );
    if (ids.length === 0) return delivered;
    for (const id of ids) await deliverMail(deps, workspace, id, { lastTry: true, nextTry: null });
    delivered += ids.length;
  }
}

function workerLogger(log: FastifyBaseLogger): WorkerLogger {
  return new Logger(() => (level, message, meta) => {
    const write =
      { error: log.error, warning: log.warn, info: log.debug, debug: log.trace }[level] ?? log.debug;
    write.call(log, { ...meta }, message);
  });
}
