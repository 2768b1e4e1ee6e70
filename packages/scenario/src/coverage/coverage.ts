import type { Requirement } from './requirements.ts';

/** Something that shows requirements: a scenario, or a check of what is published. */
export interface Showing {
  kind: 'scenario' | 'published';
  /** `scenarios/vmware/phone.yaml`, and for a check its line. */
  place: string;
  title: string;
  clauses: readonly string[];
  passed: boolean;
}

export interface CoveredRequirement extends Requirement {
  shownBy: readonly Omit<Showing, 'clauses'>[];
  /** `missing`: nothing shows it. `failing`: something that shows it failed. */
  state: 'passing' | 'failing' | 'missing';
}

export interface Coverage {
  requirements: readonly CoveredRequirement[];
  /** Ids that something names and that are no requirements. */
  unknown: readonly { id: string; place: string }[];
  /** What failed, whether or not it names a requirement. */
  failed: readonly Omit<Showing, 'clauses'>[];
  complete: boolean;
}

/** Which requirements are shown by what, and whether all of them are and hold. */
export function coverageOf(requirements: readonly Requirement[], showings: readonly Showing[]): Coverage {
  const covered = requirements.map((requirement): CoveredRequirement => {
    const shownBy = showings.filter(({ clauses }) => clauses.includes(requirement.id)).map(withoutClauses);
    const state =
      shownBy.length === 0 ? 'missing' : shownBy.every(({ passed }) => passed) ? 'passing' : 'failing';
    return { ...requirement, shownBy, state };
  });
  const known = new Set(requirements.map(({ id }) => id));
  const unknown = showings.flatMap(({ clauses, place }) =>
    clauses.filter((id) => !known.has(id)).map((id) => ({ id, place })),
  );
  const failed = showings.filter(({ passed }) => !passed).map(withoutClauses);
  const complete =
    covered.every(({ state }) => state === 'passing') && unknown.length === 0 && failed.length === 0;
  return { requirements: covered, unknown, failed, complete };
}

const withoutClauses = ({ kind, place, title, passed }: Showing): Omit<Showing, 'clauses'> => ({
  kind,
  place,
  title,
  passed,
});
