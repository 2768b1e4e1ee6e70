import type { EntitlementRule } from '../guide/guide.ts';
import type { ChangeNoun } from './change-words.ts';
import type { Between } from './between.ts';
import type { Change, Verdict } from './change.ts';
import { reworded, ruleChanged, valueChanged } from './compare-parts.ts';
import { compareEntries } from './entries.ts';
import { reordered } from './reordered.ts';
import { orNothing, partyNamed, plain, said, word } from './values.ts';

/** Who may file a case, or has another right: rules of which the first that holds answers. */
export function compareEntitlement(
  between: Between,
  before: readonly EntitlementRule[],
  after: readonly EntitlementRule[],
  { what, path }: { what: ChangeNoun; path: string },
): Change[] {
  return [
    ...compareEntries({
      what,
      before,
      after,
      path,
      name: ({ id, say }) => (say === null ? plain(id) : said(say)),
      added: ({ answer }) => newAnswer[answer],
      removed: ({ answer }) => goneAnswer[answer],
      kept: (old, now, subject) => [
        ...valueChanged(
          subject,
          'answer',
          { before: old.answer, after: now.answer, at: 'answer' },
          {
            value: (answer) => word(answer),
            verdict: now.answer === 'allow' ? 'better' : now.answer === 'refuse' ? 'worse' : 'different',
          },
        ),
        ...ruleChanged(subject, 'condition', { before: old.when, after: now.when, at: 'when' }),
        ...reworded(subject, 'says', old.say, now.say, 'say'),
        ...valueChanged(
          subject,
          'asked',
          { before: old.of, after: now.of, at: 'of' },
          { value: (of) => orNothing(of, (party) => partyNamed(between.after, party)), verdict: 'different' },
        ),
        ...ruleChanged(subject, 'declined', { before: old.declined, after: now.declined, at: 'declined' }),
      ],
    }),
    ...reordered(what, path, before, after),
  ];
}

const newAnswer: Readonly<Record<EntitlementRule['answer'], Verdict>> = {
  allow: 'better',
  refuse: 'worse',
  selfHelp: 'different',
  ask: 'different',
};

const goneAnswer: Readonly<Record<EntitlementRule['answer'], Verdict>> = {
  allow: 'worse',
  refuse: 'better',
  selfHelp: 'different',
  ask: 'different',
};
