import { z } from 'zod';
import { unwrapped } from './schema-at.ts';

/**
 * A harmless value that fits a shape. It stands in for what an author left out or got wrong, so that the rest of the
 * entry is still checked. Nothing is reported about it.
 */
export function standIn(schema: z.core.$ZodType): unknown {
  const own = exampleOf(schema);
  if (own !== undefined) return own;
  const inner = unwrapped(schema);
  const example = exampleOf(inner);
  if (example !== undefined) return example;
  if (inner instanceof z.ZodObject) {
    const needed = Object.entries(inner.shape).filter(([, shape]) => !(shape instanceof z.ZodOptional));
    return Object.fromEntries(needed.map(([key, shape]) => [key, standIn(shape)]));
  }
  if (inner instanceof z.ZodArray) return [];
  if (inner instanceof z.ZodRecord) return {};
  if (inner instanceof z.ZodEnum) return inner.options[0];
  if (inner instanceof z.ZodLiteral) return inner.value;
  if (inner instanceof z.ZodBoolean) return false;
  if (inner instanceof z.ZodNumber) return 1;
  if (inner instanceof z.ZodUnion) return inner.options[0] ? standIn(inner.options[0]) : undefined;
  return '…';
}

const exampleOf = (schema: z.core.$ZodType): unknown => {
  const examples = z.globalRegistry.get(schema)?.examples;
  return Array.isArray(examples) ? structuredCopy(examples[0]) : undefined;
};

/** Stand-ins are changed when something inside is mended in turn. */
const structuredCopy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
