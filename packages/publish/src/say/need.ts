import type { Need, Party } from '@upheld/engine';
import type { Line } from '../document/inline.ts';
import { clausesOf, ruled, told, type Reader } from '../reader.ts';
import { severityName } from './severity-name.ts';
import { fill } from './fill.ts';
import { sayParties, sayParty } from './party.ts';

/** A need by what is said where it is not met, and by what follows then: refused, noted, or laid before somebody. */
export function sayNeed(reader: Reader, need: Need): Line {
  const { needs } = reader.words;
  const say: Line = [told(reader, need.say)];
  const clauses = clausesOf(need.clauses);
  switch (need.verdict) {
    case 'warn':
      return [...fill(reader, needs.warn, say), ...clauses];
    case 'ask':
      return [
        ...(need.of === null || need.of === 'customer'
          ? fill(reader, needs.askYou, say)
          : fill(reader, needs.ask, sayParty(reader, need.of), say)),
        ...meanwhile(reader, need),
        ...clauses,
      ];
    default:
      return [...ruled(reader, need.say, need.clauses), ...exception(reader, need)];
  }
}

function meanwhile(reader: Reader, { meanwhile: severity }: Need): Line {
  if (severity === null) return [];
  return [
    { kind: 'words', text: ' ', language: reader.language },
    ...fill(reader, reader.words.needs.meanwhile, [severityName(reader, severity)]),
  ];
}

function exception(reader: Reader, { override }: Need): Line {
  if (override.length === 0) return [];
  return [{ kind: 'words', text: ' ', language: reader.language }, ...sayException(reader, override)];
}

/** Who may go on all the same, with a reason. */
export const sayException = (reader: Reader, override: readonly Party[]): Line =>
  fill(reader, reader.words.needs.override, sayParties(reader, override));
