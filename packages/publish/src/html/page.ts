import type { Language } from '@upheld/contract';

/** What a page has around a document that is read in a browser: other languages, and a choice of zones. */
export interface Page {
  /** The same edition in other languages, and where. */
  languages: readonly { language: Language; name: string; href: string }[];
  /** Where the form goes that chooses a zone; the other parameters of the address go with it. */
  zones: {
    label: string;
    go: string;
    action: string;
    chosen: string;
    keep: Readonly<Record<string, string>>;
    choices: readonly { zone: string; name: string }[];
  } | null;
}
