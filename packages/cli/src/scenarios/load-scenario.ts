import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Guide, GuideFile, Problem } from '@upheld/engine';
import {
  bindScenario,
  readScenario,
  type ReadyScenario,
  type ScenarioSource,
  type UnreadableScenario,
} from '@upheld/scenario';
import type { GuideShelf, ShelvedGuide } from './guide-shelf.ts';
import { backgroundName } from './scenario-files.ts';

/** A scenario that can be run, and the files of its guide and of the further editions that it names. */
export type LoadedScenario =
  | { ok: true; ready: ReadyScenario; guides: readonly ShelvedEdition[] }
  | { ok: false; unreadable: UnreadableScenario };

export interface ShelvedEdition {
  guide: string;
  edition: string;
  files: readonly GuideFile[];
}

/** Reads a scenario with what its folder gives, and finds its words in its guide. Throws where the file is not there. */
export async function loadScenario(path: string, shelf: GuideShelf): Promise<LoadedScenario> {
  const text = await readFile(path, 'utf8');
  const read = readScenario({ path, text }, await backgroundOf(path));
  if (!read.ok) return unreadable(path, null, read.problems);
  const { source } = read;
  const guide = await shelf.guide(source.guide, path);
  if (!guide.ok) return unreadable(path, source, guide.problems);
  const editions = new Map<string, Guide>();
  const guides = [editionOf(guide)];
  for (const [name, place] of Object.entries(source.given.editions ?? {})) {
    const edition = await shelf.guide(place, path);
    if (!edition.ok) return unreadable(path, source, edition.problems);
    editions.set(name, edition.guide);
    guides.push(editionOf(edition));
  }
  const bound = bindScenario(source, guide.guide, editions);
  return bound.ok ? { ...bound, guides } : unreadable(path, source, bound.problems);
}

const editionOf = ({ guide, files }: Extract<ShelvedGuide, { ok: true }>): ShelvedEdition => ({
  guide: guide.id,
  edition: guide.edition,
  files,
});

async function backgroundOf(path: string): Promise<GuideFile | null> {
  const background = join(dirname(path), backgroundName);
  const text = await readFile(background, 'utf8').catch(() => null);
  return text === null ? null : { path: background, text };
}

const unreadable = (
  file: string,
  source: ScenarioSource | null,
  problems: readonly Problem[],
): LoadedScenario => ({
  ok: false,
  unreadable: {
    file,
    title: source?.title ?? null,
    clauses: source?.clauses ?? [],
    passed: false,
    problems,
  },
});
