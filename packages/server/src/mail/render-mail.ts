import { Language, path } from '@upheld/contract';
import { milestones, type Instant } from '@upheld/engine';
import type { LoadedCase } from '../cases/loaded-case.ts';
import type { OutgoingMail } from './carrier.ts';
import { composeLetter } from './compose-letter.ts';
import { messageHeaders } from './message-headers.ts';
import type { QueuedMail } from './outbox-mail.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

export interface MailSurroundings {
  workspace: string;
  baseUrl: string;
  mailFrom: string;
  now: Instant;
}

/** Notices that carry a person's own words: to be answered like a person's mail. */
const personal: readonly string[] = ['reply', 'new-message'];

/** The finished mail of an outbox row, as its case stands now. */
export function renderMail(
  queued: QueuedMail,
  loaded: LoadedCase,
  { workspace, baseUrl, mailFrom, now }: MailSurroundings,
): OutgoingMail {
  const { guide, kase } = loaded;
  const event = kase.history[queued.eventSeq];
  if (event === undefined)
    throw new Error(`outbox ${queued.id} tells of event ${queued.eventSeq}, which its case does not have`);
  const forCustomer = queued.recipient.kind === 'contact';
  const area = forCustomer ? path(workspace).portal : path(workspace).desk;
  const letter = composeLetter({
    notice: queued.notice,
    guideText: queued.say,
    listing: queued.listing,
    guide,
    kase,
    event,
    promises: milestones(guide, kase, now).filter((one) =>
      forCustomer ? one.to === 'customer' && one.counts === 'promise' : true,
    ),
    recipient: {
      name: queued.recipient.name,
      language: Language.catch('en').parse(queued.recipient.language),
    },
    links: {
      case: `${baseUrl}${area.case(kase.number, { entry: `e${queued.eventSeq}` })}`,
      listed: (number) => `${baseUrl}${area.case(number)}`,
      promise: (milestone) => `${baseUrl}${area.promise(kase.number, milestone)}`,
    },
    now,
  });
  return {
    from: mailFrom,
    to: { name: queued.recipient.name, address: queued.recipient.email },
    subject: letter.subject,
    text: renderText(letter),
    html: renderHtml(letter),
    ...messageHeaders({
      outboxId: queued.id,
      caseId: loaded.id,
      domain: domainOf(mailFrom),
      personal: personal.includes(queued.notice),
      earlier: queued.earlier,
    }),
  };
}

/** `support.example` of `Support <help@support.example>`. */
const domainOf = (mailbox: string) => /@([^\s>]+)>?\s*$/.exec(mailbox)?.[1] ?? 'localhost';
