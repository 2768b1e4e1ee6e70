import type { Document, Section } from '../document/document.ts';
import { blocksHtml } from './block-html.ts';
import { escapeHtml } from './escape.ts';
import { lineHtml } from './inline-html.ts';

/** A section below a level of headings, with its number: `2`, and `2.1` below it. */
export function sectionHtml(document: Document, section: Section, number: string, level = 2): string {
  const { id, title, blocks, sections } = section;
  const heading = `h${level}`;
  const inner = sections.map((part, index) =>
    sectionHtml(document, part, `${number}.${index + 1}`, level + 1),
  );
  return `<section id="${escapeHtml(id)}"><${heading}><span class="number">${number}</span> ${lineHtml(document, title)}</${heading}>
${[blocksHtml(document, blocks, level), ...inner].filter((part) => part !== '').join('\n')}
</section>`;
}
