import type { Document } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { escapeHtml } from './escape.ts';
import { lineHtml } from './inline-html.ts';

/** The headings as links. Clauses are left out: a link holds no other. */
export function contentsHtml(document: Document): string {
  const entries = document.sections.map(
    ({ id, title }, index) =>
      `<li><a href="#${escapeHtml(id)}"><span class="number">${index + 1}</span> ${lineHtml(document, wordsOf(title))}</a></li>`,
  );
  return `<ol>${entries.join('\n')}</ol>`;
}

const wordsOf = (line: Line): Line => line.filter(({ kind }) => kind === 'words');
