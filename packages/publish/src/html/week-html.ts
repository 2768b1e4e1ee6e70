import type { WeekPicture } from '../document/block.ts';
import { escapeHtml } from './escape.ts';

const left = 52;
const hourWidth = 24;
const rowHeight = 20;
const width = left + 24 * hourWidth + 8;

/** The hours of a week as bars on a day's line, drawn without any style attribute: pages are served without them. */
export function weekHtml({ label, rows }: WeekPicture): string {
  const x = (minutes: number) => left + (minutes / 60) * hourWidth;
  const bottom = rows.length * rowHeight;
  const days = rows.map(({ day, open }, index) => {
    const top = index * rowHeight;
    const bars = open.map(
      ({ from, to }) =>
        `<rect class="open" x="${x(from)}" y="${top + 4}" width="${x(to) - x(from)}" height="${rowHeight - 8}"/>`,
    );
    return `<text x="0" y="${top + 14}">${escapeHtml(day)}</text><rect class="day" x="${left}" y="${top + 4}" width="${24 * hourWidth}" height="${rowHeight - 8}"/>${bars.join('')}`;
  });
  const ticks = [0, 3, 6, 9, 12, 15, 18, 21, 24].map(
    (hour) =>
      `<line x1="${x(hour * 60)}" x2="${x(hour * 60)}" y1="0" y2="${bottom}"/><text class="tick" x="${x(hour * 60)}" y="${bottom + 14}">${String(hour).padStart(2, '0')}</text>`,
  );
  return `<svg class="week" role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 ${width} ${bottom + 20}">${days.join('')}<g class="ticks">${ticks.join('')}</g></svg>`;
}
