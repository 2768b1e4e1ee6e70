/** A mail before it has a form: what text and HTML are both made of, so that they say the same. */
export interface Letter {
  subject: string;
  greeting: string;
  /** What happened and what follows, a paragraph each. */
  paragraphs: readonly string[];
  /** What a person wrote, set off from the program's own words. */
  quote: { by: string; body: string } | null;
  promises: { heading: string; rows: readonly PromiseRow[] } | null;
  listing: ListingPart | null;
  action: { label: string; url: string };
  /** Who sends this, and why the reader gets it. */
  footer: readonly string[];
  language: string;
}

export interface PromiseRow {
  name: string;
  /** `by Thu 8 Oct 10:10 (Beijing)` */
  due: string;
  /** `2 h of support hours` */
  target: string;
  clauses: readonly string[];
  why: { label: string; url: string };
}

/** A list of cases. */
export interface ListingPart {
  /** How many they are, or that there is none. */
  heading: string;
  rows: readonly ListedRow[];
  /** That there are more. */
  more: string | null;
}

export interface ListedRow {
  /** `10017 Two hosts disconnected` */
  title: string;
  url: string;
  /** Whose it is, how grave, how it stands and what comes next. */
  details: readonly string[];
}
