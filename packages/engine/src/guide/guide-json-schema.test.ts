import { expect, test } from 'vitest';
import { z } from 'zod';
import { guideJsonSchema } from './guide-shape.ts';

const shape = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()),
  additionalProperties: z.literal(false),
  $defs: z.record(z.string(), z.record(z.string(), z.unknown())),
});

test('the JSON Schema knows every concept and forbids any other', () => {
  const schema = shape.parse(guideJsonSchema());
  expect(Object.keys(schema.properties)).toContain('milestones');
  expect(schema.required).toEqual(['guide', 'offerings', 'severities', 'products', 'entitlement', 'closing']);
});

test('the JSON Schema describes amounts by their form', () => {
  const { $defs } = shape.parse(guideJsonSchema());
  const pattern = new RegExp(String($defs['amount']?.['pattern']));
  expect(['90min', '2wd', 'none'].every((amount) => pattern.test(amount))).toBe(true);
  expect(['1 hour', '0h', '2weeks'].some((amount) => pattern.test(amount))).toBe(false);
});
