import type { PostProcessorModule } from 'i18next';

/** No space between a full-width bracket and a Han character, where a value that ends in one was put into a sentence. */
export const tightChinese: PostProcessorModule = {
  type: 'postProcessor',
  name: 'tightChinese',
  process: (words: string) =>
    words.replaceAll(/）\x20(?=\p{Script=Han})|(?<=\p{Script=Han})\x20（/gu, (found) => found.trim()),
};
