import type { Language, ProofView } from '@upheld/contract';
import { sayProof } from '@upheld/contract/words';
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

/** A proof in a few sentences of a language, as of the instant at which the case is opened. */
export function proofSentences(proof: Proof, language: Language, now: number): string {
  const iso = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString();
  const orNull = (at: number | null) => (at === null ? null : iso(at));
  const { milestone } = proof;
  const { target } = milestone;
  return sayProof(
    {
      milestone: {
        ...milestone,
        target: target.kind === 'instant' ? { kind: 'instant', at: iso(target.at) } : target,
        zone: proof.zone,
        startedAt: orNull(milestone.startedAt),
        due: orNull(milestone.due),
        opensAt: orNull(milestone.opensAt),
        endedAt: orNull(milestone.endedAt),
        missedAt: orNull(milestone.missedAt),
        nextChange: orNull(milestone.nextChange),
        clauses: [...milestone.clauses],
      } satisfies ProofView['milestone'],
      calendarName: proof.calendarName,
      zone: proof.zone,
      stretches: proof.stretches.map((stretch) => ({
        ...stretch,
        from: iso(stretch.from),
        to: iso(stretch.to),
      })),
      changes: proof.changes.map((change) => ({
        ...change,
        at: iso(change.at),
        before: orNull(change.before),
        after: orNull(change.after),
      })),
      clauses: proof.clauses.map((id) => ({ id })),
    },
    { language, now },
  );
}
