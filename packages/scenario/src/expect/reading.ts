import type { Instant } from '@upheld/engine';
import { momentOf, momentText } from '../format/moment.ts';

/** How the words of an expectation are read: in which zone, and as of which instant. */
export interface Reading {
  zone: string;
  at: Instant;
}

/** Milliseconds since 1970 beyond this are instants; no other number of a history comes near. */
const leastInstant = 100_000_000_000;

/** A value as a scenario would write it. */
export function written(value: unknown, { zone }: Reading): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'number') return value > leastInstant ? momentText(value, zone) : String(value);
  if (typeof value === 'string') return value === '' ? "''" : value;
  if (typeof value === 'object' && 'id' in value && typeof value.id === 'string') return value.id;
  if (Array.isArray(value)) return `[${value.map((one) => written(one, { zone, at: 0 })).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, one]) => `${key}: ${written(one, { zone, at: 0 })}`);
    return `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'boolean' ? String(value) : '?';
}

/** Whether a value is what was written: instants by their time, people by their key, texts in any of their languages. */
export function fits(expected: unknown, found: unknown, reading: Reading): boolean {
  if (expected === null || expected === 'none')
    return found === null || found === undefined || found === expected;
  if (Array.isArray(expected)) return Array.isArray(found) && fitsAll(expected, found, reading);
  if (typeof expected === 'object') {
    if (typeof found !== 'object' || found === null) return false;
    const fields = new Map(Object.entries(found));
    return Object.entries(expected).every(([key, one]) => fits(one, fields.get(key), reading));
  }
  if (typeof found === 'object' && found !== null) return fitsWord(expected, found);
  if (typeof found === 'number' && typeof expected === 'string')
    return momentOf(expected, reading.zone, reading.at) === found || Number(expected) === found;
  // An id need not be put in quotes: `severity: 2`.
  return expected === found || (typeof expected === 'number' && String(expected) === found);
}

/** Every one that is expected has one of its own among those found, in whatever order. */
function fitsAll(expected: readonly unknown[], found: readonly unknown[], reading: Reading): boolean {
  const left = [...found];
  return expected.every((one) => {
    const index = left.findIndex((candidate) => fits(one, candidate, reading));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

/** A person, or another entry with an id; else a text. */
function fitsWord(expected: unknown, found: object): boolean {
  if ('id' in found) return found.id === expected;
  return Object.values(found).includes(expected);
}
