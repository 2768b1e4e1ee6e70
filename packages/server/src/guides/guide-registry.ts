import { compileGuide, linkEditions, type Guide, type Instant } from '@upheld/engine';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { Clock } from '../clock/clock.ts';
import { contentsOf, editionsOf, type StoredEdition } from './edition-store.ts';

/** The guides of each workspace, compiled and kept in memory: an edition never changes, so it never goes stale. */
export interface GuideRegistry {
  /**
   * The edition in force of every guide of the workspace, by id: the newest whose effective date has come in the guide's
   * zone. A guide of which none has yet is not there.
   */
  current(workspaceId: string): Promise<readonly Guide[]>;
  /** Null where the workspace has no such guide. Without an edition: the one in force. */
  find(workspaceId: string, guide: string, edition?: string): Promise<Guide | null>;
  /** The edition that a case is pinned to; it must be there. It knows the others, for cases that were moved. */
  edition(workspaceId: string, guide: string, edition: string): Promise<Guide>;
  /** Reads the workspace's editions again, after one was stored. */
  forget(workspaceId: string): void;
}

/** For how long this process trusts that no other one has published something. */
const trustedMilliseconds = 5_000;

export function createGuideRegistry(
  pool: pg.Pool,
  clock: Pick<Clock, 'now'>,
  log: Pick<FastifyBaseLogger, 'error'>,
): GuideRegistry {
  const byWorkspace = new Map<string, Held>();
  const compiled = createCompiler(log);

  const load = (workspaceId: string): Held => {
    const editions = editionsOf(pool, workspaceId).then((stored) => editionsHeld(stored, compiled));
    const held = { editions, checkedAt: Date.now() };
    byWorkspace.set(workspaceId, held);
    editions.catch(() => byWorkspace.delete(workspaceId));
    return held;
  };
  /** Answers at once with what is known, and looks behind it whether there is more. */
  const all = (workspaceId: string) => {
    const held = byWorkspace.get(workspaceId) ?? load(workspaceId);
    if (Date.now() - held.checkedAt > trustedMilliseconds) {
      held.checkedAt = Date.now();
      void Promise.all([held.editions, contentsOf(pool, workspaceId)]).then(
        ([{ contents }, stored]) => {
          if (contents !== stored && byWorkspace.get(workspaceId) === held) byWorkspace.delete(workspaceId);
        },
        // Whoever asks next meets the fault themselves, if it lasts.
        () => undefined,
      );
    }
    return held.editions;
  };
  const current = async (workspaceId: string) => inForce((await all(workspaceId)).guides, clock.now());
  const pinned = async (workspaceId: string, guide: string, edition: string) => {
    const held = await all(workspaceId);
    const known = held.byKey.get(keyOf(guide, edition));
    if (known !== undefined) return known.guide;
    // Another process may have stored it since; anybody may ask for what never was, so that looking costs little.
    if ((await contentsOf(pool, workspaceId)) === held.contents) return null;
    const again = await load(workspaceId).editions;
    return again.byKey.get(keyOf(guide, edition))?.guide ?? null;
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

interface Held {
  readonly editions: Promise<Editions>;
  /** By the machine's own clock: what is simulated is the time of cases. */
  checkedAt: number;
}

interface Editions {
  readonly guides: readonly HeldGuide[];
  readonly byKey: ReadonlyMap<string, HeldGuide>;
  /** What is stored, in short. */
  readonly contents: string;
}

interface HeldGuide {
  readonly guide: Guide;
  readonly effectiveAt: Instant;
}

const keyOf = (guide: string, edition: string) => `${guide}@${edition}`;

function editionsHeld(
  stored: readonly StoredEdition[],
  compiled: (row: StoredEdition) => Guide | null,
): Editions {
  const byGuide = Map.groupBy(
    stored.flatMap((row) => compiled(row) ?? []),
    ({ id }) => id,
  );
  const guides = [...byGuide.values()]
    .flatMap(linkEditions)
    .map((guide): HeldGuide => ({ guide, effectiveAt: beginningOf(guide) }));
  return {
    guides,
    byKey: new Map(guides.map((held) => [keyOf(held.guide.id, held.guide.edition), held])),
    contents: stored.map(({ sha256 }) => sha256).join(' '),
  };
}

/** The instant at which an edition takes effect: its day begins in the guide's zone. */
const beginningOf = ({ effective, zone }: Guide): Instant =>
  Temporal.PlainDate.from(effective).toZonedDateTime(zone).epochMilliseconds;

function inForce(guides: readonly HeldGuide[], now: Instant): Guide[] {
  const newest = new Map<string, HeldGuide>();
  for (const held of guides) {
    if (held.effectiveAt > now) continue;
    const other = newest.get(held.guide.id);
    if (other === undefined || order(other) < order(held)) newest.set(held.guide.id, held);
  }
  return [...newest.values()].map(({ guide }) => guide).sort((a, b) => (a.id < b.id ? -1 : 1));
}

const order = ({ guide }: HeldGuide) => `${guide.effective} ${guide.edition}`;

/**
 * Null for what a later version of the program no longer takes: its cases wait until it is put right, and all other
 * editions go on.
 */
function createCompiler(log: Pick<FastifyBaseLogger, 'error'>) {
  // Workspaces that carry the same guide share its compiled form.
  const byHash = new Map<string, Guide | null>();
  return ({ sha256, files, guide: id, edition }: StoredEdition): Guide | null => {
    const known = byHash.get(sha256);
    if (known !== undefined) return known;
    const { guide, problems } = compileGuide(files);
    if (guide === null) {
      const [problem] = problems.filter(({ severity }) => severity === 'error');
      log.error({ guide: id, edition, problem }, 'stored-edition-no-longer-compiles');
    }
    byHash.set(sha256, guide);
    return guide;
  };
}
