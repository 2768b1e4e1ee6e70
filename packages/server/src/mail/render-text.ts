import type { Letter } from './letter.ts';

/** The letter as plain text (RFC 3676 is left alone: lines are as long as their sentences). */
export function renderText(letter: Letter): string {
  const blocks = [letter.greeting, ...letter.paragraphs];
  if (letter.quote !== null) blocks.push(quoted(letter.quote.by, letter.quote.body));
  if (letter.promises !== null) {
    const rows = letter.promises.rows.map(
      (row) =>
        `- ${row.name} ${row.due}\n  ${row.target}${clausesOf(row.clauses)}\n  ${row.why.label} ${row.why.url}`,
    );
    blocks.push([`${letter.promises.heading}`, ...rows].join('\n'));
  }
  if (letter.listing !== null) {
    const { heading, rows, more } = letter.listing;
    const lines = rows.map(({ title, url, details }) => `- ${title}\n  ${details.join('\n  ')}\n  ${url}`);
    blocks.push([heading, ...lines, ...(more === null ? [] : [more])].join('\n'));
  }
  blocks.push(`${letter.action.label}: ${letter.action.url}`, `-- \n${letter.footer.join('\n')}`);
  return `${blocks.join('\n\n')}\n`;
}

const quoted = (by: string, body: string) =>
  [`${by}:`, ...body.split(/\r?\n/).map((line) => `> ${line}`)].join('\n');

const clausesOf = (clauses: readonly string[]) => (clauses.length === 0 ? '' : ` (${clauses.join(', ')})`);
