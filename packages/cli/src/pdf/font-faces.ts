import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const families = [
  {
    name: 'Noto Sans SC',
    letters: /\p{Script=Han}/u,
    file: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified',
  },
  {
    name: 'Noto Sans KR',
    letters: /\p{Script=Hangul}/u,
    file: '@fontsource/noto-sans-kr/files/noto-sans-kr-korean',
  },
] as const;

/**
 * The faces that a page needs for its Chinese and Korean letters, as CSS with the fonts inside: a printed page must look
 * the same on a machine that has none. Empty where the fonts are not installed; the machine's own are used then.
 */
export async function fontFaces(html: string): Promise<string> {
  const needed = families.filter(({ letters }) => letters.test(html));
  const faces = needed.flatMap(({ name, file }) => [400, 700].map((weight) => faceOf(name, file, weight)));
  return (await Promise.all(faces)).join('');
}

async function faceOf(name: string, file: string, weight: number): Promise<string> {
  try {
    const path = createRequire(import.meta.url).resolve(`${file}-${weight}-normal.woff2`);
    const bytes = await readFile(path);
    return `@font-face{font-family:"${name}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`;
  } catch {
    return '';
  }
}
