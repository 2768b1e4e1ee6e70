import { readFileSync } from 'node:fs';
import { compileGuide } from '../../guide/compile.ts';
import type { Guide } from '../../guide/guide.ts';

/** A guide whose two editions differ in what a support desk usually changes. */
export const edition = (number: 1 | 2): Guide =>
  compiled([
    { path: 'guide.yaml', text: read(`edition-${number}/guide.yaml`) },
    { path: 'texts/zh-CN.yaml', text: read(`edition-${number}/texts/zh-CN.yaml`) },
  ]);

/** A guide with one of everything that the language has, and maybe some words of it written otherwise. */
export function whole(...edits: readonly (readonly [find: string, instead: string])[]): Guide {
  let text = read('whole.yaml');
  for (const [find, instead] of edits) {
    if (text.split(find).length !== 2) throw new Error(`no single place for ${find}`);
    text = text.replace(find, () => instead);
  }
  return compiled([{ path: 'guide.yaml', text }]);
}

function compiled(files: readonly { path: string; text: string }[]): Guide {
  const { guide, problems } = compileGuide(files);
  if (guide === null) throw new Error(JSON.stringify(problems));
  return guide;
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
