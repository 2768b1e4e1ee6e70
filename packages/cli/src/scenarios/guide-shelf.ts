import { dirname, join, resolve } from 'node:path';
import { compileGuide, type Guide, type GuideFile, type Problem } from '@upheld/engine';
import { pathOnDisk, readGuideFolder } from '../guide-folder.ts';
import { shippedGuides } from '../project.ts';

export type ShelvedGuide =
  { ok: true; guide: Guide; files: readonly GuideFile[] } | { ok: false; problems: readonly Problem[] };

/** Guides that scenarios name, each read and compiled once. */
export class GuideShelf {
  readonly #guides = new Map<string, Promise<ShelvedGuide>>();

  /** `name` is the id of a shipped guide, or a path from the folder of the file that names it. */
  guide(name: string, file: string): Promise<ShelvedGuide> {
    const isPath = name.includes('/') || name.startsWith('.');
    const path = isPath ? resolve(dirname(file), name) : join(shippedGuides, name);
    const known = this.#guides.get(path);
    if (known !== undefined) return known;
    const reading = read(path);
    this.#guides.set(path, reading);
    return reading;
  }
}

async function read(path: string): Promise<ShelvedGuide> {
  const result = await readGuideFolder(path);
  if (!result.ok) return { ok: false, problems: [unreadable(path, result.message)] };
  const { folder } = result;
  const { guide, problems } = compileGuide(folder.files);
  if (guide !== null) return { ok: true, guide, files: folder.files };
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { ok: false, problems: errors.map((one) => ({ ...one, file: pathOnDisk(folder, one.file) })) };
}

const unreadable = (path: string, message: string): Problem => ({
  severity: 'error',
  code: 'guide-missing',
  file: path,
  line: 1,
  column: 1,
  path: '',
  message: `The guide cannot be read: ${message}`,
  found: null,
  allowed: [],
  didYouMean: null,
  related: null,
  acknowledged: null,
});
