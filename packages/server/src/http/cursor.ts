import { Problem } from '../problems/problem.ts';

/** Where a page ended: the value it was sorted by and the id that settles ties. */
export interface Cursor {
  readonly value: string;
  readonly id: string;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Opaque to clients; `list` names what it belongs to, so that a cursor of another list is refused. */
export const writeCursor = (list: string, { value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([list, value, id])).toString('base64url');

export function readCursor(list: string, text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== list) throw new Problem('cursor-invalid');
    const [, value, id] = parts.map(String);
    if (value === undefined || id === undefined || !uuid.test(id) || value.includes('\0'))
      throw new Problem('cursor-invalid');
    return { value, id };
  } catch (error) {
    if (error instanceof SyntaxError) throw new Problem('cursor-invalid');
    throw error;
  }
}

/** `Link: rel="next"` for the page after, on the same address. */
export function nextLink(url: string, cursor: string): string {
  const next = new URL(url, 'http://upheld.invalid');
  next.searchParams.set('cursor', cursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}
