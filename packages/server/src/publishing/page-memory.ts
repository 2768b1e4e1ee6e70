import type { Guide } from '@upheld/engine';
import { publishedPage, type PageWish, type PublishedPage } from './published-page.ts';

/** So many pages of one edition are kept: three languages in the zones of most of its readers. */
const pagesKept = 60;

/** Pages that were made before. Anybody may ask for them, so making one again must cost nothing. */
export interface PageMemory {
  page(guide: Guide, wish: PageWish): PublishedPage;
}

export function createPageMemory(): PageMemory {
  const byGuide = new WeakMap<Guide, Map<string, PublishedPage>>();
  return {
    page(guide, wish) {
      const pages = byGuide.get(guide) ?? new Map<string, PublishedPage>();
      byGuide.set(guide, pages);
      const key = JSON.stringify([wish.workspace, wish.edition, wish.language, wish.zone, wish.year]);
      const page = pages.get(key) ?? publishedPage(guide, wish);
      // What was asked for last goes to the end, so that the first is the one longest unasked for.
      pages.delete(key);
      pages.set(key, page);
      const [oldest] = pages.keys();
      if (pages.size > pagesKept && oldest !== undefined) pages.delete(oldest);
      return page;
    },
  };
}
