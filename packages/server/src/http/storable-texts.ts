import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** NUL and halves of a surrogate pair: JSON can carry them, a database cannot keep them. */
const unstorable = /[\0\p{Surrogate}]/u;

/** Refuses what could not be stored before anything is done: an address with such a character leads nowhere. */
export function refuseUnstorableTexts(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (pointersToUnstorable(request.params).length > 0) throw new Problem('not-found');
  });
  app.addHook('preHandler', async (request) => {
    const pointers = [request.query, request.body].flatMap(pointersToUnstorable);
    if (pointers.length > 0) {
      throw new Problem('shape-invalid', {
        parts: pointers.map((pointer) => ({ pointer, code: 'text-unstorable' })),
      });
    }
  });
}

/** JSON pointers to texts that cannot be stored. Without recursion: a body may be deeper than the stack. */
function pointersToUnstorable(value: unknown): string[] {
  const found: string[] = [];
  const open: [pointer: string, value: unknown][] = [['', value]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [pointer, member] = next;
    if (typeof member === 'string') {
      if (unstorable.test(member)) found.push(pointer);
    } else if (member !== null && typeof member === 'object' && !ArrayBuffer.isView(member)) {
      for (const [key, inner] of Object.entries(member))
        open.push([`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, inner]);
    }
  }
  return found;
}
