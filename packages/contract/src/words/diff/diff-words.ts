import type { ChangeView } from '../../editions.ts';

export type Day = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** How a language says what changed. Braces name the values of a change, and what is made of them. */
export interface DiffWords {
  /** By code of the change. */
  sentences: Readonly<Record<string, string>>;
  /** What a change is told of: by itself, and with its name. */
  nouns: Readonly<Record<string, readonly [noun: string, named: string]>>;
  words: Readonly<Record<string, string>>;
  verdicts: Readonly<Record<ChangeView['verdict'], string>>;
  days: Readonly<Record<Day, string>>;
  quoted: (text: string) => string;
  /** From one weekday to another. */
  range: (from: string, to: string) => string;
  listed: (items: readonly string[]) => string;
  closed: string;
  /** For which offerings, severities and so on: appended to the name of a promise. Empty parts are not asked for. */
  where: (parts: readonly string[]) => string;
  dimension: (dimension: string, values: string, name: string | null) => string;
  /** A severity whose name does not say its id. */
  severity: (id: string, name: string) => string;
  /** The sentence with the spaces that its script asks for, and without saying `severity Severity 1`. */
  tidied: (sentence: string) => string;
  inHours: (amount: string, hours: string) => string;
  asFactSays: (fact: string) => string;
  aheadOf: (lead: string, fact: string) => string;
  withName: (date: string, name: string) => string;
  ofKind: (kind: string, sentence: string) => string;
}
