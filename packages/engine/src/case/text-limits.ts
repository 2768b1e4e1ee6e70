import type { Refusal } from './case.ts';
import { refusal } from './refusal.ts';

/** Most characters (UTF-16 units) that a text of an act may have. */
export const textLimits = {
  title: 200,
  description: 20_000,
  body: 20_000,
  summary: 20_000,
  reason: 2_000,
  words: 2_000,
  note: 2_000,
};

export type TextField = keyof typeof textLimits;

/** Refused where it is missing, blank or too long. */
export function requiredText(field: TextField, text: string | null): readonly Refusal[] {
  if (text === null || text.trim() === '') return [refusal('text-required', { path: `/${field}` })];
  return optionalText(field, text);
}

/** Refused where it is too long. */
export function optionalText(field: TextField, text: string | null): readonly Refusal[] {
  const most = textLimits[field];
  if (text === null || text.length <= most) return [];
  return [refusal('text-too-long', { path: `/${field}`, params: { most, length: text.length } })];
}
