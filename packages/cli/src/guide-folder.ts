import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { GuideFile } from '@upheld/engine';

/** A guide on disk: the folder as the person named it, and its files relative to that folder. */
export interface GuideFolder {
  name: string;
  /** What the file of the rules is called on disk; to the compiler it is `guide.yaml`. */
  main: string;
  files: GuideFile[];
}

export type GuideFolderResult = { ok: true; folder: GuideFolder } | { ok: false; message: string };

/**
 * Reads a guide from its folder, or from the path of its `guide.yaml` (or of any lone YAML file). Text files are found
 * in `texts/` beside it. What cannot be read is a message with the path, never an exception.
 */
export async function readGuideFolder(path: string): Promise<GuideFolderResult> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    const folder = isFolder ? path : dirname(path);
    const main = isFolder ? 'guide.yaml' : basename(path);
    const texts = main === 'guide.yaml' ? await textFiles(folder) : [];
    const files = await Promise.all(
      [main, ...texts].map(async (name) => ({
        path: name === main ? 'guide.yaml' : name,
        text: await readFile(join(folder, name), 'utf8'),
      })),
    );
    return { ok: true, folder: { name: folder, main, files } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** The path on disk of a file that the compiler names. */
export const pathOnDisk = ({ name, main }: GuideFolder, file: string): string =>
  join(name, file === 'guide.yaml' ? main : file);

async function textFiles(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'texts')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `texts/${name}`);
}
