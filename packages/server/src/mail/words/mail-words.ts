import type { CaseStatus } from '@upheld/engine';

/** What the sentences of a mail are made of. All are finished words in the mail's language. */
export interface NoticeFacts {
  number: number;
  title: string;
  /** The guide's word for a case. */
  caseWord: string;
  /** Who did what the mail tells; the owner in notices of assignment. */
  actor: string;
  owner: string;
  severityBefore: string;
  severityAfter: string;
  reason: string;
  closingWay: string;
  milestone: string;
  /** The act of the guide that was done. */
  act: string;
  due: string;
}

export interface NoticeWords {
  subject: string;
  paragraphs: readonly string[];
}

/** The product's own mails, by notice id. A guide's notice of another id is told with `other`. */
export interface MailWords {
  caseWord: string;
  supportTeam: string;
  greeting(name: string): string;
  promised: string;
  /** How a due time is said in a promise. */
  by(due: string): string;
  why: string;
  open: string;
  footer(vendor: string, number: number): readonly string[];
  notices: Readonly<Record<ProductNotice, (facts: NoticeFacts) => NoticeWords>>;
  other(facts: NoticeFacts): NoticeWords;
  listing: ListingWords;
}

/** What a mail that lists cases says. */
export interface ListingWords {
  /** In place of the words of its notice. `count` is how many cases are listed. */
  said(facts: NoticeFacts, count: number): NoticeWords;
  heading(count: number): string;
  none: string;
  more(count: number): string;
  state(status: string, since: string): string;
  next(milestone: string, due: string): string;
  missed: string;
  status: Readonly<Record<CaseStatus, string>>;
}

export const productNotices = [
  'confirmation',
  'reply',
  'assigned',
  'reassigned',
  'severity-changed',
  'waiting-for-you',
  'solution-proposed',
  'closed',
  'reopened',
  'new-message',
  'milestone-warned',
  'milestone-missed',
  'act-done',
] as const;
export type ProductNotice = (typeof productNotices)[number];
