import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';

/** Where the source contradicts itself or says nothing, and a reading was taken: told each time the guide is read. */
export function reportReadings(guide: Guide, compiling: Compiling): void {
  const { reference } = guide;
  for (const [index, { id, places, taken }] of guide.conflicts.entries()) {
    const words = places.map((place) => place[reference] ?? '').join(' / ');
    compiling.report({
      code: 'source-conflict',
      severity: 'warning',
      path: ['conflicts', index],
      message: `The source contradicts itself: ${words}. Taken: ${taken[reference] ?? ''}`,
      found: id,
    });
  }
  for (const [index, { id, taken, because }] of guide.assumptions.entries()) {
    compiling.report({
      code: 'source-silent',
      severity: 'warning',
      path: ['assumptions', index],
      message: `${because[reference] ?? ''} Taken: ${taken[reference] ?? ''}`,
      found: id,
    });
  }
}
