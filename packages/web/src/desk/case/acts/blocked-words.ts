import type { TFunction } from 'i18next';
import type { CaseAct } from '../useCaseActs.ts';

/** Why an act cannot be done now, in one line for a menu. Closing has many ways, which its sheet lists. */
export function blockedWords({ name, refusals }: CaseAct, t: TFunction<'desk'>): string {
  if (name === 'close') return t('closeNotYet');
  if (refusals.some(({ code }) => code === 'act-not-now')) {
    const words =
      name === 'end-wait' || name === 'reject-solution' || name === 'reopen'
        ? t(`notNow.${name}`)
        : t('notNow.other');
    return [words, ...refusals.flatMap(({ clauses }) => clauses)].join(' ');
  }
  return refusalLine(refusals) || t('blocked');
}

/** All that stands against an act, with the clauses. */
export const refusalLine = (refusals: CaseAct['refusals']): string =>
  refusals.map(({ detail, clauses }) => [detail, ...clauses].join(' ')).join(' ');
