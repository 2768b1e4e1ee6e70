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
      return `[${escapeMarkdown(run.text)}](${linkTarget(run.href)})`;
    case 'clause':
      return ` \\[[${escapeMarkdown(run.id)}](#clause-${run.id})\\]`;
    case 'reading':
      return ` \\[[${escapeMarkdown(run.id)}](#reading-${run.id})\\]`;
    default:
      return run satisfies never;
  }
}

/** An address as it is, but for what would end it. */
const linkTarget = (href: string): string =>
  href.replaceAll(
    /[\s()<>\\]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
