import type { Block, Card, Definitions, Steps } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { escapeHtml } from './escape.ts';
import { lineHtml } from './inline-html.ts';
import { tableHtml } from './table-html.ts';
import { weekHtml } from './week-html.ts';

/** Blocks below a heading of a level; what they head themselves is one level lower. */
export const blocksHtml = (document: Document, blocks: readonly Block[], level: number): string =>
  blocks.map((block) => blockHtml(document, block, level)).join('\n');

function blockHtml(document: Document, block: Block, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.style === 'plain' ? '' : ` class="${block.style}"`}>${lineHtml(document, block.line)}</p>`;
    case 'list':
      return bulletsHtml(document, block.items);
    case 'definitions':
      return definitionsHtml(document, block);
    case 'table':
      return tableHtml(document, block);
    case 'steps':
      return stepsHtml(document, block);
    case 'cards':
      return `<div class="cards${block.columns === 2 ? ' two' : ''}">\n${block.cards.map((card) => cardHtml(document, card, level + 1)).join('\n')}\n</div>`;
    case 'reading':
      return `<p class="reading ${block.of}"><a class="chip" href="#reading-${escapeHtml(block.id)}"><span class="unseen">${escapeHtml(document.frame.reading)} </span>${escapeHtml(block.id)}</a> ${lineHtml(document, block.line)}</p>`;
    case 'week':
      return weekHtml(block);
    default:
      return block satisfies never;
  }
}

const bulletsHtml = (document: Document, items: readonly Line[]): string =>
  `<ul>${items.map((item) => `<li>${lineHtml(document, item)}</li>`).join('')}</ul>`;

const definitionsHtml = (document: Document, { entries }: Definitions): string =>
  `<dl>${entries
    .map(
      ({ term, lines }) =>
        `<div><dt>${lineHtml(document, term)}</dt><dd>${linesOrList(document, lines)}</dd></div>`,
    )
    .join('\n')}</dl>`;

function linesOrList(document: Document, lines: readonly Line[]): string {
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? lineHtml(document, only) : bulletsHtml(document, lines);
}

const stepsHtml = (document: Document, { steps }: Steps): string =>
  `<ol class="steps">${steps
    .map(({ name, owners, time, lines }) => {
      const who = owners.length === 0 ? '' : `<span class="owner">${lineHtml(document, owners)}</span>`;
      const limit = time.length === 0 ? '' : `<span class="time">${lineHtml(document, time)}</span>`;
      return `<li><div class="step"><strong>${lineHtml(document, name)}</strong>${who}${limit}</div>${lines.map((line) => `<div class="faint">${lineHtml(document, line)}</div>`).join('')}</li>`;
    })
    .join('\n')}</ol>`;

function cardHtml(document: Document, { anchor, title, rank, blocks }: Card, level: number): string {
  const id = anchor === null ? '' : ` id="${escapeHtml(anchor)}"`;
  const heading = `h${Math.min(level, 6)}`;
  const bars = rank === null ? '' : rankHtml(rank);
  return `<article class="card"${id}><${heading}>${bars}${lineHtml(document, title)}</${heading}>\n${blocksHtml(document, blocks, level)}</article>`;
}

/** Bars from four for the gravest down to none: a severity is told apart without colour, too. */
function rankHtml(rank: number): string {
  const full = Math.max(0, 5 - rank);
  const bars = [0, 1, 2, 3].map(
    (index) =>
      `<rect${index < full ? ' class="full"' : ''} x="${index * 6}" y="${12 - 3 * (index + 1)}" width="4" height="${3 * (index + 1)}"/>`,
  );
  return `<svg class="rank" aria-hidden="true" viewBox="0 0 22 12">${bars.join('')}</svg>`;
}
