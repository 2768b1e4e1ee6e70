import type { Language } from '@upheld/contract';
import { formatAmount, formatInstant } from '@upheld/contract/words';
import { rulesOf, type Case, type CaseEvent, type Guide, type Milestone, type Text } from '@upheld/engine';
import type { CaseListing } from '../outbox/case-listing.ts';
import type { Letter, PromiseRow } from './letter.ts';
import { listingPart } from './listing-part.ts';
import { inLanguage } from './in-language.ts';
import { amountView } from '../cases/milestone-view.ts';
import { mailWords } from './words/index.ts';
import {
  productNotices,
  type NoticeFacts,
  type NoticeWords,
  type ProductNotice,
} from './words/mail-words.ts';

/** What a mail is about, for whom, and where its links lead. */
export interface LetterContext {
  notice: string;
  /** The notice's own words in the guide, said after the product's. */
  guideText: Text | null;
  /** The cases that it lists. */
  listing: CaseListing | null;
  guide: Guide;
  kase: Case;
  /** The event that the mail tells. */
  event: CaseEvent;
  /** Open clocks that the reader may see, for the notices that show promises. */
  promises: readonly Milestone[];
  recipient: { name: string; language: Language };
  links: { case: string; promise(milestone: string): string; listed(number: number): string };
  /** When it is written, epoch milliseconds. */
  now: number;
}

const showsPromises: readonly string[] = ['confirmation', 'severity-changed', 'reopened'];

/** The letter for one reader, in the reader's language and the guide's own words. */
export function composeLetter(context: LetterContext): Letter {
  const { guide, notice, recipient, listing } = context;
  const words = mailWords[recipient.language];
  const facts = factsOf(context);
  const said = saidBy(context, facts);
  const own = context.guideText === null ? [] : [inLanguage(context.guideText, guide, recipient.language)];
  const after =
    notice === 'confirmation' && guide.intake.afterFiling !== null
      ? [inLanguage(guide.intake.afterFiling, guide, recipient.language)]
      : [];
  return {
    // One line: a header has no room for a second.
    subject: said.subject.replaceAll(/\s+/g, ' '),
    greeting: words.greeting(recipient.name),
    paragraphs: [...said.paragraphs, ...own, ...after].filter((paragraph) => paragraph !== ''),
    quote: quoteOf(context.event, facts.actor),
    promises: showsPromises.includes(notice) ? promisesOf(context) : null,
    listing: listing === null ? null : listingPart(context, listing),
    action: { label: words.open, url: context.links.case },
    footer: words.footer(inLanguage(guide.vendor, guide, recipient.language), facts.number),
    language: recipient.language,
  };
}

function saidBy({ notice, recipient, listing }: LetterContext, facts: NoticeFacts): NoticeWords {
  const words = mailWords[recipient.language];
  if (listing !== null) return words.listing.said(facts, listing.rows.length + listing.more);
  return (isProductNotice(notice) ? words.notices[notice] : words.other)(facts);
}

const isProductNotice = (notice: string): notice is ProductNotice =>
  productNotices.some((known) => known === notice);

function factsOf({ guide, kase, event, recipient, now, promises }: LetterContext): NoticeFacts {
  const { language } = recipient;
  const words = mailWords[language];
  const severityName = (id: string) => {
    const severity = guide.severities.find((candidate) => candidate.id === id);
    return severity === undefined ? id : inLanguage(severity.name, guide, language);
  };
  const rules = rulesOf(guide, kase.kind);
  const way =
    event.type === 'closed' ? rules.closing.ways.find((candidate) => candidate.id === event.way) : undefined;
  const act =
    event.type === 'actDone' ? rules.acts.find((candidate) => candidate.id === event.act) : undefined;
  const clock = event.type === 'milestoneWarned' || event.type === 'milestoneMissed' ? event : null;
  const duty = rules.duties.find((candidate) => candidate.id === clock?.duty);
  const zone = promises.find((promise) => promise.id === clock?.duty)?.zone ?? guide.zone;
  return {
    number: kase.number,
    title: kase.title,
    caseWord: guide.words.case === undefined ? words.caseWord : inLanguage(guide.words.case, guide, language),
    actor: event.by.side === 'program' ? words.supportTeam : event.by.person.name,
    owner: event.type === 'assigned' ? event.to.name : (kase.owner?.name ?? words.supportTeam),
    severityBefore: event.type === 'severityChanged' ? severityName(event.from) : '',
    severityAfter: event.type === 'severityChanged' ? severityName(event.to) : severityName(kase.severity),
    reason: 'reason' in event && typeof event.reason === 'string' ? event.reason : '',
    closingWay: way === undefined ? '' : inLanguage(way.name, guide, language),
    milestone: duty === undefined ? '' : inLanguage(duty.name, guide, language),
    act: act === undefined ? '' : inLanguage(act.name, guide, language),
    due: clock === null ? '' : formatInstant(clock.due, { zone, language, now, city: true }),
  };
}

function quoteOf(event: CaseEvent, by: string): Letter['quote'] {
  if (event.type === 'messageSent') return { by, body: event.body };
  if (event.type === 'solutionProposed') return { by, body: event.summary };
  return null;
}

function promisesOf({ guide, promises, recipient, links, now }: LetterContext): Letter['promises'] {
  const { language } = recipient;
  const words = mailWords[language];
  const rows = promises.flatMap((promise): PromiseRow[] => {
    if (promise.due === null) return [];
    return [
      {
        name: inLanguage(promise.name, guide, language),
        due: words.by(formatInstant(promise.due, { zone: promise.zone, language, now, city: true })),
        target: formatAmount(amountView(promise.target), language, promise.calendar),
        clauses: promise.clauses,
        why: { label: words.why, url: links.promise(promise.id) },
      },
    ];
  });
  return rows.length === 0 ? null : { heading: words.promised, rows };
}
