import type { ActRule } from '../../kernel/act-rule.ts';
import { compileCondition } from '../../kernel/compile-condition.ts';
import { compileExpression } from '../../kernel/compile-expression.ts';
import type { Duty } from '../../kernel/duty.ts';
import type { FactRule } from '../../kernel/fact.ts';
import type { Pattern } from '../../kernel/pattern.ts';
import { compileAct, compileActFields } from '../acts/compile.ts';
import { compileClockParts } from '../duties/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { Notice, Survey } from '../guide.ts';
import { answerAct, invitedFact } from '../names/declared-names.ts';
import { compilePatterns } from '../patterns/compile.ts';
import { own } from '../texts/own-text.ts';
import type { RawSurveys } from './shape.ts';

/**
 * Surveys, and what they become: an act that answers while an invitation stands, the fact that one does, a quiet clock that
 * ends it, and the mail that invites.
 */
export function compileSurveys(
  raw: RawSurveys,
  context: DutyContext,
): { surveys: Survey[]; facts: FactRule[]; acts: ActRule[]; duties: Duty[]; notices: Notice[] } {
  const { compiling } = context;
  const compiled = Object.entries(raw).map(([id, survey]) => {
    const path = ['surveys', id];
    const actId = answerAct(id);
    const name = compiling.text(survey.name, [...path, 'name']);
    const clauses = compiling.clauses(survey);
    const act: ActRule = {
      ...compileAct(
        actId,
        { name: survey.name, by: ['customer'], once: true, 'after-closing': true },
        path,
        { concept: 'survey', while: compileCondition(`fact.${invitedFact(id)}`) },
        compiling,
      ),
      fields: compileActFields(survey.questions, [...path, 'questions'], compiling),
      clauses,
    };
    const duty: Duty = {
      id: actId,
      concept: 'survey',
      name,
      counts: 'box',
      until: [{ on: 'actDone', by: null, act: actId, where: null }],
      path: path.join('.'),
      ...compileClockParts(
        {
          from: survey.from,
          target: survey.within,
          clock: 'always',
          lives: 'always',
          to: 'staff',
          'on-miss': [],
        },
        path,
        context,
      ),
      clauses,
    };
    const from = compilePatterns(survey.from, [...path, 'from'], compiling);
    const notice: Notice = {
      id: `survey-${id}`,
      on: from,
      to: ['customer'],
      when: null,
      // Recorded once it is sent, so that the case proves the invitation genuine; it moves no countdown.
      countsAs: 'reminder',
      text: compiling.text(survey.invite, [...path, 'invite']),
      lists: null,
      clauses,
    };
    return {
      survey: { id, name, invite: notice.text ?? {}, fields: act.fields, act: actId, clauses },
      fact: invitation(id, from),
      act,
      duty,
      notice,
    };
  });
  return {
    surveys: compiled.map(({ survey }) => survey),
    facts: compiled.map(({ fact }) => fact),
    acts: compiled.map(({ act }) => act),
    duties: compiled.map(({ duty }) => duty),
    notices: compiled.map(({ notice }) => notice),
  };
}

/** Whether an invitation stands: from the event that invites until it is answered or its time has run out. */
function invitation(survey: string, from: readonly Pattern[]): FactRule {
  const act = answerAct(survey);
  const answered: Pattern = { on: 'actDone', by: null, act, where: null };
  const ranOut: Pattern = {
    on: 'milestoneMissed',
    by: null,
    act: null,
    where: compileCondition(`event.duty == '${act}'`),
  };
  const changes = [
    { on: from, is: compileExpression('true') },
    { on: [answered, ranOut], is: compileExpression('false') },
  ];
  return {
    id: invitedFact(survey),
    name: own.invited,
    type: 'truth',
    values: null,
    valueNames: {},
    source: { kind: 'stored', start: false, setBy: [], changes },
    visible: 'public',
    path: `surveys.${survey}`,
    clauses: [],
  };
}
