import type { LanguageTag } from '../text.ts';
import type { SourceNode } from '../source/source-node.ts';

/** One `texts/<language>.yaml`, read. */
export interface Translation {
  language: LanguageTag;
  file: string;
  root: SourceNode;
}
