import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { compileGuide, type Guide } from '@upheld/engine';

const guides = new URL('../../../../guides/', import.meta.url);

/** Every guide that Upheld ships, compiled. */
export const shippedGuides: readonly Guide[] = readdirSync(guides)
  .filter((id) => existsSync(new URL(`${id}/guide.yaml`, guides)))
  .map((id) => compiled(filesOf(id)));

function filesOf(id: string): { path: string; text: string }[] {
  const folder = new URL(`${id}/`, guides);
  const texts = new URL('texts/', folder);
  const names = existsSync(texts) ? readdirSync(texts).map((name) => `texts/${name}`) : [];
  return ['guide.yaml', ...names].map((path) => ({
    path,
    text: readFileSync(new URL(path, folder), 'utf8'),
  }));
}

export function compiled(files: readonly { path: string; text: string }[]): Guide {
  const { guide, problems } = compileGuide(files);
  if (guide === null) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return guide;
}

export const guideOf = (yaml: string): Guide => compiled([{ path: 'guide.yaml', text: yaml }]);
