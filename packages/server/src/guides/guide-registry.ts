import type { Guide, GuideFile } from '@upheld/engine';
import { compileGuide } from '@upheld/engine';
import type pg from 'pg';
import { editionsOf, findEdition } from './edition-store.ts';

/** The guides of each workspace, compiled and kept in memory: an edition never changes, so it never goes stale. */
export interface GuideRegistry {
  /** The newest edition of every guide of the workspace, by id. */
  current(workspaceId: string): Promise<readonly Guide[]>;
  /** Null where the workspace has no such guide. Without an edition: the newest. */
  find(workspaceId: string, guide: string, edition?: string): Promise<Guide | null>;
  /** The edition that a case is pinned to; it must be there. */
  edition(workspaceId: string, guide: string, edition: string): Promise<Guide>;
  /** Reads the workspace's editions again, after one was stored. */
  forget(workspaceId: string): void;
}

export function createGuideRegistry(pool: pg.Pool): GuideRegistry {
  const byWorkspace = new Map<string, Promise<Map<string, Guide>>>();
  const compiled = createCompiler();
  const key = (guide: string, edition: string) => `${guide}@${edition}`;

  const load = async (workspaceId: string) => {
    const stored = await editionsOf(pool, workspaceId);
    return new Map(stored.map((row) => [key(row.guide, row.edition), compiled(row.sha256, row.files)]));
  };
  const all = (workspaceId: string) => {
    let guides = byWorkspace.get(workspaceId);
    if (guides === undefined) {
      guides = load(workspaceId);
      byWorkspace.set(workspaceId, guides);
      guides.catch(() => byWorkspace.delete(workspaceId));
    }
    return guides;
  };
  const current = async (workspaceId: string) => newestOfEach([...(await all(workspaceId)).values()]);
  const pinned = async (workspaceId: string, guide: string, edition: string) => {
    const guides = await all(workspaceId);
    const known = guides.get(key(guide, edition));
    if (known !== undefined) return known;
    // Another process may have stored it since.
    const row = await findEdition(pool, workspaceId, guide, edition);
    if (row === null) return null;
    const found = compiled(row.sha256, row.files);
    guides.set(key(guide, edition), found);
    return found;
  };

  return {
    current,
    async find(workspaceId, guide, edition) {
      if (edition !== undefined) return pinned(workspaceId, guide, edition);
      return (await current(workspaceId)).find((candidate) => candidate.id === guide) ?? null;
    },
    async edition(workspaceId, guide, edition) {
      const found = await pinned(workspaceId, guide, edition);
      if (found === null) throw new Error(`edition ${edition} of guide ${guide} is not stored`);
      return found;
    },
    forget: (workspaceId) => void byWorkspace.delete(workspaceId),
  };
}

function createCompiler() {
  // Workspaces that carry the same guide share its compiled form.
  const byHash = new Map<string, Guide>();
  return (sha256: string, files: readonly GuideFile[]): Guide => {
    const known = byHash.get(sha256);
    if (known !== undefined) return known;
    const { guide, problems } = compileGuide(files);
    if (guide === null) throw new Error(`a stored edition no longer compiles: ${problems[0]?.message ?? 'unknown problem'}`);
    byHash.set(sha256, guide);
    return guide;
  };
}

function newestOfEach(guides: readonly Guide[]): Guide[] {
  const newest = new Map<string, Guide>();
  for (const guide of guides) {
    const other = newest.get(guide.id);
    if (other === undefined || order(other) < order(guide)) newest.set(guide.id, guide);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const order = (guide: Guide) => `${guide.effective} ${guide.edition}`;
