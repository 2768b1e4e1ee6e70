/** A guide as a customer reads it: the same rules that the program runs on, as a document in three languages. */
export { publishedGuide, type PublishOptions } from './published-guide.ts';
export type { Document, Section } from './document/document.ts';
export { documentHtml, documentStyle, type Page } from './html/document-html.ts';
export { documentMarkdown } from './markdown/document-markdown.ts';
