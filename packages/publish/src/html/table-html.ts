import type { Cell, Table } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { escapeHtml } from './escape.ts';
import { lineHtml, lineText } from './inline-html.ts';

/** A table of so few rows is not torn apart on paper. */
const shortRows = 8;

/** Roles are written out: where a row is shown as a card, a browser would forget that it is one. */
export function tableHtml(document: Document, table: Table): string {
  const { layout, columns, rows } = table;
  const head = columns
    .map((column) => `<th scope="col" role="columnheader">${lineHtml(document, column)}</th>`)
    .join('');
  const body = rows
    .map(
      (row) =>
        `<tr role="row"${row.anchor === null ? '' : ` id="${escapeHtml(row.anchor)}"`}><th scope="row" role="rowheader">${linesHtml(document, row.head)}</th>${row.cells
          .map((cell, index) => cellHtml(document, cell, columns[index + 1] ?? []))
          .join('')}</tr>`,
    )
    .join('\n');
  const caption = `<caption${table.titled ? '' : ' class="unseen"'}>${lineHtml(document, table.caption)}</caption>`;
  const made = `<table role="table" class="${layout === 'days' ? 'matrix days' : layout}${rows.length <= shortRows ? ' short' : ''}">${caption}<thead role="rowgroup">${overHtml(document, table)}<tr role="row">${head}</tr></thead><tbody role="rowgroup">\n${body}\n</tbody></table>`;
  if (layout === 'records') return made;
  // What scrolls must be reachable by the keyboard, and named.
  const wide = layout === 'days' && rows.length > shortRows ? ' columns' : '';
  return `<div class="scroll${wide}" tabindex="0" role="region" aria-label="${escapeHtml(lineText(table.caption))}">${made}</div>`;
}

const overHtml = (document: Document, { over, columns }: Table): string =>
  over === null
    ? ''
    : `<tr role="row" class="over"><td role="cell"></td><th scope="colgroup" role="columnheader" colspan="${columns.length - 1}">${lineHtml(document, over)}</th></tr>`;

const cellHtml = (document: Document, { lines, style }: Cell, column: Line): string =>
  `<td role="cell"${style === 'plain' ? '' : ` class="${style}"`} data-label="${escapeHtml(lineText(column))}">${linesHtml(document, lines)}</td>`;

const linesHtml = (document: Document, lines: readonly Line[]): string =>
  lines.map((line) => `<div>${lineHtml(document, line)}</div>`).join('');
