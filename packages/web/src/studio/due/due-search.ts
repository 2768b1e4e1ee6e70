import { text } from '../../app/search.ts';

/** What a due time is asked for; facts of the guide by their ids as `fact.distance`. */
export type DueSearch = {
  offering?: string;
  severity?: string;
  channel?: string;
  product?: string;
  /** On the wall clocks of the zone: `2026-09-30T17:10`. */
  opened?: string;
  zone?: string;
} & Partial<Record<`fact.${string}`, string>>;

export const dueSearch = (search: Record<string, unknown>): DueSearch => ({
  ...text(search, 'offering'),
  ...text(search, 'severity'),
  ...text(search, 'channel'),
  ...text(search, 'product'),
  ...text(search, 'opened'),
  ...text(search, 'zone'),
  ...Object.fromEntries(
    Object.entries(search).filter(
      ([key, value]) => key.startsWith('fact.') && typeof value === 'string' && value !== '',
    ),
  ),
});
