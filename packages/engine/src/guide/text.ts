/** A BCP 47 tag: `en`, `zh-CN`, `ko`. */
export type LanguageTag = string;

/** Words for people, one string per language. The guide's reference language is always among them. */
export type Text = Readonly<Record<LanguageTag, string>>;

/** An identifier that an author chose: lower-case words joined by dashes, or a plain number or `P1`. */
export type Id = string;

/** The place in the source that a rule comes from, `CV-06`. */
export type ClauseId = string;
