import { compileGuide, type Guide, type GuideFile, type Problem as Finding } from '@upheld/engine';
import type { Deps } from '../http/deps.ts';
import { Problem } from '../problems/problem.ts';
import { storeEdition } from './edition-store.ts';

export interface Published {
  readonly guide: Guide;
  /** False where this very edition was there already. */
  readonly isNew: boolean;
}

/**
 * Publishes an edition from its files: compiled, and stored for good. Throws `guide-has-errors` with every error that
 * lint finds, and `edition-changed` where the edition is stored with other content. Open cases stay under theirs.
 */
export async function publishEdition(
  deps: Deps,
  workspaceId: string,
  sent: readonly GuideFile[],
): Promise<Published> {
  const files = inOneOrder(sent);
  const { guide, problems } = compileGuide(files);
  if (guide === null) {
    throw new Problem('guide-has-errors', {
      params: { errors: errorsIn(problems).length },
      parts: errorsIn(problems).map((error) => ({
        pointer: pointerTo(sent, error),
        code: error.code,
        detail: `${error.file}:${error.line}:${error.column}: ${error.message}`,
      })),
    });
  }
  const { id, edition } = guide;
  const result = await storeEdition(deps.pool, workspaceId, { guide: id, edition, files });
  if (result === 'changed') throw new Problem('edition-changed', { params: { guide: id, edition } });
  if (result === 'stored') deps.guides.forget(workspaceId);
  return { guide, isNew: result === 'stored' };
}

/** The rules, then the texts by their paths: the same files have one hash however they were sent. */
const inOneOrder = (files: readonly GuideFile[]): GuideFile[] => {
  const rank = ({ path }: GuideFile) => (path === 'guide.yaml' ? '' : path);
  return files.map(({ path, text }) => ({ path, text })).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
};

const errorsIn = (problems: readonly Finding[]) => problems.filter(({ severity }) => severity === 'error');

/** What is missing altogether has no place in the request. */
function pointerTo(files: readonly GuideFile[], { file }: Finding): string | null {
  const index = files.findIndex(({ path }) => path === file);
  return index === -1 ? null : `/files/${index}/text`;
}
