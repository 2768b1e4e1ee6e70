import { z } from 'zod';
import type { Path } from '../source/path.ts';

type Schema = z.core.$ZodType;

/** The shape that is expected at a path, or null where the shape knows no such path. */
export function schemaAt(schema: Schema, path: Path): Schema | null {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = schemaAt(option, path);
      if (found) return found;
    }
    return null;
  }
  const next = stepInto(inner, String(step));
  return next ? schemaAt(next, rest) : null;
}

function stepInto(schema: Schema, step: string): Schema | null {
  if (schema instanceof z.ZodObject) return schema.shape[step] ?? null;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return null;
}

/** The shape inside optional, lazy and preprocessed ones. */
export function unwrapped(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrapped(schema.unwrap());
  if (schema instanceof z.ZodPipe) return unwrapped(schema.out);
  if (schema instanceof z.ZodLazy) return unwrapped(schema.unwrap());
  return schema;
}
