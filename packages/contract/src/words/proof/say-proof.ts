import type { Text } from '../../common.ts';
import type { ProofView } from '../../milestones.ts';
import type { Language } from '../../people.ts';
import { formatAmount } from '../amount.ts';
import { formatInstant, type When } from '../instant.ts';
import { formatExactSpan } from '../span.ts';
import { proofWords } from './proof-words.ts';

/** Who reads a proof: in which language, in which zone (the calendar's own unless told), and when. */
export interface ProofReader {
  language: Language;
  zone?: string;
  /** In milliseconds: years are named when they are not this one. */
  now: number;
}

type Proved = Pick<ProofView, 'milestone' | 'calendarName' | 'zone' | 'stretches' | 'changes'> & {
  clauses: readonly { id: string }[];
};

const mostDays = 4;

/**
 * A proof in a few sentences: when it is due, what was promised by which clauses, what counted and what did not and
 * why, and what moved it. For mails and for reading aloud; the rows of the proof have the rest.
 */
export function sayProof(proof: Proved, reader: ProofReader): string {
  const { language, now } = reader;
  const zone = reader.zone ?? proof.zone;
  const say = proofWords[language];
  const at = (when: When | null): string =>
    when === null ? say.nothing : formatInstant(when, { language, zone, now, city: true });
  const { milestone } = proof;
  const name = wordsOf(milestone.name, language);
  return say.sentences([
    milestone.due === null ? say.noDue(name) : say.due(name, at(milestone.due)),
    ...promised(proof, language, at),
    ...(milestone.due !== null && milestone.provisional ? [say.provisional] : []),
    ...counted(proof, language),
    ...notCounted(proof, language),
    ...proof.changes.map(({ what, before, after }) =>
      say.moved(say.what[what] ?? what, at(before), at(after)),
    ),
  ]);
}

function promised(proof: Proved, language: Language, at: (when: When | null) => string): string[] {
  const say = proofWords[language];
  const { milestone, clauses } = proof;
  const hours = wordsOf(proof.calendarName, language) || say.roundTheClock;
  const amount = formatAmount(milestone.target, language, milestone.calendar);
  return [
    ...(milestone.startedAt === null ? [] : [say.promise(amount, hours, at(milestone.startedAt))]),
    ...(clauses.length === 0 ? [] : [say.by(clauses.map(({ id }) => id).join(', '))]),
  ];
}

/** Day by day as long as there are few; the rest as a number of days. */
function counted({ stretches }: Proved, language: Language): string[] {
  const say = proofWords[language];
  const days = new Map<string, number>();
  for (const { kind, day, seconds } of stretches) {
    if (kind === 'counted') days.set(day, (days.get(day) ?? 0) + seconds);
  }
  if (days.size === 0) return [];
  const all = [...days].map(([day, seconds]) => `${day} ${formatExactSpan(seconds, language)}`);
  const shown =
    all.length <= mostDays ? all : [...all.slice(0, mostDays - 1), say.more(all.length - mostDays + 1)];
  return [say.counted(say.join(shown))];
}

function notCounted({ stretches }: Proved, language: Language): string[] {
  const say = proofWords[language];
  const reasons = stretches.flatMap(({ kind, why, from, to }) => {
    const named = why.text === null ? '' : wordsOf(why.text, language);
    if (kind === 'paused') {
      const span = formatExactSpan((Date.parse(to) - Date.parse(from)) / 1000, language);
      return [named === '' ? span : say.pausedFor(named, span)];
    }
    if (kind === 'closed') return [named === '' ? say.outsideHours : named];
    return [];
  });
  const distinct = [...new Set(reasons)];
  return distinct.length === 0 ? [] : [say.notCounted(say.join(distinct))];
}

/** In the reader's language, else in English, else in whatever there is. */
const wordsOf = (text: Text, language: Language): string =>
  text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';
