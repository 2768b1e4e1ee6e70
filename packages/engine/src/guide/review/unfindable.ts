import type { Compiling } from '../compiling.ts';
import type { Guide } from '../guide.ts';

/** Something the intake asks for, and a product that does not say where it is found. */
export function reportUnfindable(guide: Guide, compiling: Compiling): void {
  for (const [index, { find, show }] of guide.intake.fields.entries()) {
    // A question that is asked of some only may not be asked of this product.
    if (find === null || show !== null) continue;
    for (const product of guide.products) {
      if (Object.hasOwn(product.find, find)) continue;
      compiling.report({
        code: 'place-not-told',
        severity: 'warning',
        path: ['products', product.id],
        on: 'key',
        message: `${product.id} does not say where to find ${find}, which the intake asks for`,
        found: product.id,
        related: { path: ['intake', 'fields', index, 'find'], message: 'where it is asked for' },
      });
    }
  }
}
