import { createHash } from 'node:crypto';
import { Language, publishedGuidePath } from '@upheld/contract';
import { namedZones, zoneCity } from '@upheld/contract/words';
import type { Guide } from '@upheld/engine';
import { documentHtml, documentStyle, publishedGuide, type Page } from '@upheld/publish';
import { contentPolicy } from './content-policy.ts';
import { languageNames, publishingWords } from './publishing-words.ts';

export interface PublishedPage {
  html: string;
  /** Of the bytes: the same as long as nothing on the page changes. */
  etag: string;
  contentPolicy: string;
}

export interface PageWish {
  workspace: string;
  /** As asked for; null: the one in force. */
  edition: string | null;
  language: Language;
  zone: string;
  year: number;
}

/** A guide as a page of its own, with its other languages and a choice of zones above it. */
export function publishedPage(guide: Guide, wish: PageWish): PublishedPage {
  const document = publishedGuide(guide, wish);
  const html = documentHtml(document, frameOf(guide, wish));
  const etag = `"${createHash('sha256').update(html).digest('base64url')}"`;
  return { html, etag, contentPolicy: contentPolicy(documentStyle(document)) };
}

function frameOf(guide: Guide, { workspace, edition, language, zone }: PageWish): Page {
  const path = publishedGuidePath(workspace, guide.id, edition ?? undefined);
  const words = publishingWords[language];
  const zones = [...new Set([guide.zone, zone, ...namedZones])];
  return {
    languages: Language.options.map((option) => ({
      language: option,
      name: languageNames[option],
      href: `${path}?${new URLSearchParams({ lang: option, zone }).toString()}`,
    })),
    zones: {
      label: words.zoneLabel,
      go: words.show,
      action: path,
      chosen: zone,
      keep: { lang: language },
      choices: zones.map((choice) => ({ zone: choice, name: zoneCity(choice, language) })),
    },
  };
}
