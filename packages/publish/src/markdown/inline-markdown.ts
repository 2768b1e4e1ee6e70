import type { Inline, Line } from '../document/inline.ts';
import { escapeMarkdown } from './escape.ts';

export const lineMarkdown = (line: Line): string => line.map(inlineMarkdown).join('').trim();

function inlineMarkdown(run: Inline): string {
  switch (run.kind) {
    case 'words':
      return run.weight === 'strong' && run.text.trim() !== ''
        ? `**${escapeMarkdown(run.text)}**`
        : escapeMarkdown(run.text);
    case 'link':
      return `[${escapeMarkdown(run.text)}](${encodeURI(run.href).replaceAll(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`;
    case 'clause':
      return ` \\[[${escapeMarkdown(run.id)}](#clause-${run.id})\\]`;
    case 'reading':
      return ` \\[[${escapeMarkdown(run.id)}](#reading-${run.id})\\]`;
    default:
      return run satisfies never;
  }
}
