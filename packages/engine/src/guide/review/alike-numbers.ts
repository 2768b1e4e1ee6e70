import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';

const mostDifferent = 2;

/** Two telephone numbers that differ in a digit or two: most likely one number, misprinted (CV-14). */
export function reportAlikeNumbers(guide: Guide, compiling: Compiling): void {
  const numbers = guide.contacts.flatMap(({ id, phone }) =>
    phone.map((number, index) => ({ number, path: ['contacts', id, 'phone', index] })),
  );
  for (const [index, one] of numbers.entries()) {
    for (const other of numbers.slice(0, index)) {
      const different = differences(digits(one.number), digits(other.number));
      if (different === null || different === 0 || different > mostDifferent) continue;
      compiling.report({
        code: 'contact-numbers-alike',
        severity: 'warning',
        path: one.path,
        message: `${one.number} and ${other.number} differ in ${different === 1 ? 'one digit' : 'two digits'}: one of them may be a misprint`,
        related: { path: other.path, message: 'the other number' },
      });
    }
  }
}

const digits = (number: string): string => number.replaceAll(/\D/g, '');

/** Places at which two numbers of one length differ; null for numbers of different lengths, or neighbours by extension. */
function differences(one: string, other: string): number | null {
  if (one.length !== other.length || one.length < 7) return null;
  const places = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  // Lines of one office are numbered one after the other.
  const atTheEnd = places.every((place) => place === one.length - 1);
  return atTheEnd ? null : places.length;
}
