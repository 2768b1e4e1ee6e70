import type { Guide } from '@upheld/engine';
import { readerOf, type Reader } from '../reader.ts';

/** Somebody who reads English at the guide's own place. */
export const englishReader = (guide: Guide): Reader =>
  readerOf(guide, { language: 'en', zone: guide.zone, year: 2026 });
