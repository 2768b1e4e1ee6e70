import type { Guide, LaterPromise, Proof } from '@upheld/engine';
import { amountWords } from './amount-words.ts';

/** Proofs for a terminal: a line each with target, due time and clauses, and the reckoning below it. */
export function proofLines(guide: Guide, proofs: readonly Proof[]): string {
  if (proofs.length === 0) return 'Nothing is promised from the opening of a case.';
  return proofs.map((proof) => [headline(guide, proof), ...rows(guide, proof)].join('\n')).join('\n\n');
}

/** Those that begin with another event, as if it came at once. */
export const laterLines = (guide: Guide, later: readonly LaterPromise[]): string[] =>
  later.map(({ begins, proof }) =>
    [`If it begins then (${begins.join(', ')}): ${headline(guide, proof)}`, ...rows(guide, proof)].join('\n'),
  );

function headline(guide: Guide, proof: Proof): string {
  const { milestone } = proof;
  const due = milestone.due === null ? 'nothing is promised' : `due ${local(milestone.due, proof.zone)}`;
  return `${milestone.name[guide.reference] ?? milestone.id} (${milestone.id}): ${amountWords(milestone.target)}, ${due}  [${proof.clauses.join(', ')}]`;
}

function rows(guide: Guide, proof: Proof): string[] {
  return proof.stretches.map((stretch) => {
    const why = stretch.why.text?.[guide.reference] ?? stretch.why.code;
    return `  ${local(stretch.from, proof.zone)}  to  ${local(stretch.to, proof.zone)}  ${stretch.kind.padEnd(10)}  ${duration(stretch.seconds).padStart(9)}  ${why}`;
  });
}

function local(at: number, zone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return `${there.toPlainDate().toString()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })} ${zone}`;
}

function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? '-' : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
