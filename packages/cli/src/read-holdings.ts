import { readFile } from 'node:fs/promises';
import type { Holdings } from '@upheld/engine';
import { z } from 'zod';

const Holdings = z.strictObject({ roles: z.array(z.string()), products: z.array(z.string()) });

/** Who and what there is to carry a guide out, as a file says it. */
export async function readHoldings(
  path: string,
): Promise<{ ok: true; value: Holdings } | { ok: false; message: string }> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { ok: false, message: `cannot read ${path}` };
  const parsed = Holdings.safeParse(jsonOf(text));
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, message: `${path} is not {"roles": ["…"], "products": ["…"]}` };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
