import type { Product } from '../guide.ts';
import type { Compiling } from '../compiling.ts';
import type { Path } from '../source/path.ts';
import type { Text } from '../text.ts';
import type { RawProduct } from './shape.ts';

export const compileProducts = (raw: Readonly<Record<string, RawProduct>>, compiling: Compiling): Product[] =>
  Object.entries(raw).map(([id, product]) => ({
    id,
    name: compiling.properName(product.name, ['products', id, 'name']),
    tags: product.tags ?? [],
    find: textsByKey(product.find ?? {}, ['products', id, 'find'], compiling),
  }));

const textsByKey = (
  raw: Readonly<Record<string, string>>,
  path: Path,
  compiling: Compiling,
): Record<string, Text> =>
  Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, compiling.text(value, [...path, key])]));
