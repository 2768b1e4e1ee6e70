/** A mail before it has a form: what text and HTML are both made of, so that they say the same. */
export interface Letter {
  subject: string;
  greeting: string;
  /** What happened and what follows, a paragraph each. */
  paragraphs: readonly string[];
  /** What a person wrote, set off from the program's own words. */
  quote: { by: string; body: string } | null;
  promises: { heading: string; rows: readonly PromiseRow[] } | null;
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
