import { createHash } from 'node:crypto';
import type pg from 'pg';

/**
 * Begins the text of a statement that is sent often enough to be worth preparing: parsed and planned once a connection
 * instead of every time. Only for statements of few variants, whose plan does not hang on their values.
 */
export const often = '/* often */';

/** An option of pools whose connections lead to the server itself, with no pooler between that would mix them up. */
export const directConnection = { preparesStatements: true } as const;

export const preparesStatements = (pool: pg.Pool): boolean =>
  'preparesStatements' in pool.options && pool.options.preparesStatements === true;

/** The name to prepare a statement under, made from its text; undefined for those that are not sent often. */
export function statementName(text: string): string | undefined {
  if (!text.trimStart().startsWith(often)) return undefined;
  return createHash('sha1').update(text).digest('base64url');
}
