import type { FastifyBaseLogger } from 'fastify';
import type { Delivery } from '../outbox/delivery.ts';
import { keepingCarrier, smtpCarrier } from './carrier.ts';
import type { MailDeps } from './mail-deps.ts';
import { deliverAllNow, startMailJobs } from './mail-jobs.ts';
import { workspacesWithMail } from './outbox-mail.ts';

export interface MailDeliveryOptions {
  readonly smtpUrl: string | undefined;
  /** Jobs at a time; 0 leaves mail to other nodes. */
  readonly workers: number;
  /** Time stands still while mail is delivered: no queue, one mail after the other. */
  readonly simulated: boolean;
}

/** Delivery as the settings want it: through the job queue, or step by step under a simulated clock. */
export async function startMailDelivery(
  deps: Omit<MailDeps, 'carrier'>,
  log: FastifyBaseLogger,
  options: MailDeliveryOptions,
): Promise<Delivery> {
  const carrier = options.smtpUrl === undefined ? keepingCarrier : smtpCarrier(options.smtpUrl);
  const mailDeps: MailDeps = { ...deps, carrier };
  const deliverDue = async () => {
    for (const workspace of await workspacesWithMail(deps.pool, deps.clock.now()))
      await deliverAllNow(mailDeps, workspace);
  };
  if (options.simulated) return stepwise(deliverDue, log);
  if (options.workers === 0)
    return { mailWaits: () => undefined, deliverDue, stop: async () => carrier.close() };
  const jobs = await startMailJobs(mailDeps, log, options.workers);
  return {
    mailWaits: jobs.kick,
    deliverDue,
    async stop() {
      await jobs.stop();
      carrier.close();
    },
  };
}

/** One delivery at a time; a call during one asks for another after it, and answers when that is over. */
function stepwise(deliver: () => Promise<void>, log: FastifyBaseLogger): Delivery {
  let last: Promise<void> = Promise.resolve();
  const deliverDue = () => {
    last = last.catch(() => undefined).then(deliver);
    return last;
  };
  const mailWaits = () =>
    void deliverDue().catch((error: unknown) => log.error({ err: error }, 'mail-not-delivered'));
  mailWaits();
  return { mailWaits, deliverDue, stop: () => last.catch(() => undefined) };
}
