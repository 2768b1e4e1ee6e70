import type { Document } from '../document/document.ts';
import type { Inline, Line } from '../document/inline.ts';
import { escapeHtml } from './escape.ts';

/** A line of a document; runs in another language say which. */
export const lineHtml = (document: Document, line: Line): string =>
  line.map((run) => inlineHtml(document, run)).join('');

function inlineHtml(document: Document, run: Inline): string {
  switch (run.kind) {
    case 'words': {
      const text = multiline(run.text);
      const language = languageOf(document, run.language);
      if (run.weight === 'strong') return `<strong${language}>${text}</strong>`;
      if (run.weight === 'faint') return `<span class="faint"${language}>${text}</span>`;
      return language === '' ? text : `<span${language}>${text}</span>`;
    }
    case 'link':
      return `<a href="${escapeHtml(run.href)}"${languageOf(document, run.language)}>${escapeHtml(run.text)}</a>`;
    case 'clause':
      return ` ${chip(document.frame.clause, run.id, `clause-${run.id}`)}`;
    case 'reading':
      return ` ${chip(document.frame.reading, run.id, `reading-${run.id}`)}`;
    default:
      return run satisfies never;
  }
}

const chip = (what: string, id: string, anchor: string): string =>
  `<a class="chip" href="#${escapeHtml(anchor)}"><span class="unseen">${escapeHtml(what)} </span>${escapeHtml(id)}</a>`;

const languageOf = (document: Document, language: string): string =>
  language === document.language ? '' : ` lang="${escapeHtml(language)}"`;

const multiline = (text: string): string => escapeHtml(text).replaceAll(/\r?\n/g, '<br>');

/** A line without its marks, for a label that is read out. */
export const lineText = (line: Line): string =>
  line
    .map((run) => ('text' in run ? run.text : ''))
    .join('')
    .trim();
