import type { Guide } from './guide.ts';

/**
 * Editions of one guide that know of each other: a case that was moved from one to another has a history of both, and
 * its earlier part is reckoned by the edition that held then.
 */
export function linkEditions(guides: readonly Guide[]): readonly Guide[] {
  const editions = new Map<string, Guide>();
  const linked = guides.map((guide) => ({ ...guide, editions }));
  for (const guide of linked) editions.set(guide.edition, guide);
  return linked;
}

/** Another edition of the same guide; null where it was not linked. */
export function editionOf(guide: Guide, edition: string): Guide | null {
  return guide.edition === edition ? guide : (guide.editions?.get(edition) ?? null);
}
