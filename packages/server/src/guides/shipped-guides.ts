import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuideFile } from '@upheld/engine';

/** Where the guides that Upheld ships lie, one folder each. */
export const shippedGuidesFolder = join(import.meta.dirname, '../../../../guides');

/** The files of every guide in `folder`, by the name of its folder. Folders without a `guide.yaml` are passed over. */
export async function readShippedGuides(folder = shippedGuidesFolder): Promise<{ name: string; files: GuideFile[] }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const guides = await Promise.all(names.sort().map(async (name) => ({ name, files: await readGuide(join(folder, name)) })));
  return guides.filter(({ files }) => files.length > 0);
}

async function readGuide(folder: string): Promise<GuideFile[]> {
  const rules = await readFile(join(folder, 'guide.yaml'), 'utf8').catch(() => null);
  if (rules === null) return [];
  const texts = await readdir(join(folder, 'texts')).catch(() => []);
  const files = await Promise.all(
    texts.filter((name) => name.endsWith('.yaml')).sort().map(async (name) => ({
      path: `texts/${name}`,
      text: await readFile(join(folder, 'texts', name), 'utf8'),
    })),
  );
  return [{ path: 'guide.yaml', text: rules }, ...files];
}
