import { readInShape, type GuideFile, type Problem, type ShapedFile } from '@upheld/engine';
import type { RawContract, RawGiven } from './given-shape.ts';
import { backgroundShape, scenarioShape, type RawScenario } from './scenario-shape.ts';

/** A scenario as it stands in its file, with what its folder gives. */
export interface ScenarioSource {
  shaped: ShapedFile<RawScenario>;
  title: string;
  clauses: readonly string[];
  /** The id of a shipped guide, or a path from the folder of the file. */
  guide: string;
  zone: string | null;
  given: Given;
  story: RawScenario['story'];
}

export type Given = RawGiven & { contracts: Readonly<Record<string, RawContract>> };

export type ReadScenario = { ok: true; source: ScenarioSource } | { ok: false; problems: readonly Problem[] };

/** The name of the contract that stands under `contract:`, for those who need no more than one. */
export const onlyContract = 'contract';

/**
 * Reads a scenario's file and the `given.yaml` beside it, if there is one. People, answers, files and editions of both are
 * taken together, and of one name the scenario's own counts; what else both say, the scenario says. Never throws.
 */
export function readScenario(file: GuideFile, background: GuideFile | null): ReadScenario {
  const before = background === null ? null : readInShape(backgroundShape, background);
  const shaped = readInShape(scenarioShape, file);
  const { value } = shaped;
  const common = before?.value ?? {};
  const guide = value?.guide ?? common.guide;
  if (value !== null && guide === undefined)
    shaped.report({
      code: 'missing-field',
      path: [],
      message: 'guide is missing, here and in the given.yaml of the folder',
      found: null,
    });
  const problems = [...(before?.problems() ?? []), ...shaped.problems()];
  if (value === null || guide === undefined || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    source: {
      shaped,
      title: value.scenario,
      clauses: value.clauses ?? [],
      guide,
      zone: value.zone ?? common.zone ?? null,
      given: together(common.given ?? {}, value.given ?? {}),
      story: value.story,
    },
  };
}

function together(common: RawGiven, own: RawGiven): Given {
  const contracts = contractsOf(own);
  return {
    ...common,
    ...own,
    people: { ...common.people, ...own.people },
    contracts: Object.keys(contracts).length > 0 ? contracts : contractsOf(common),
    form: { ...common.form, ...own.form },
    files: { ...common.files, ...own.files },
    editions: { ...common.editions, ...own.editions },
  };
}

const contractsOf = ({ contract, contracts }: RawGiven): Readonly<Record<string, RawContract>> => ({
  ...(contract === undefined ? {} : { [onlyContract]: contract }),
  ...contracts,
});
