import type { ActRule } from '../../kernel/act-rule.ts';
import type { Duty } from '../../kernel/duty.ts';
import { compileAct, compileActFields } from '../acts/compile.ts';
import { compileClockParts } from '../duties/compile.ts';
import type { DutyContext } from '../duties/duty-context.ts';
import type { Notice, Survey } from '../guide.ts';
import { answerAct } from '../names/declared-names.ts';
import { compilePatterns } from '../patterns/compile.ts';
import type { RawSurveys } from './shape.ts';

/** Surveys, and what they become: an act that answers, a quiet clock in the closed case, and the mail that invites. */
export function compileSurveys(
  raw: RawSurveys,
  context: DutyContext,
): { surveys: Survey[]; acts: ActRule[]; duties: Duty[]; notices: Notice[] } {
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
        { concept: 'survey', while: null },
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
    const notice: Notice = {
      id: `survey-${id}`,
      on: compilePatterns(survey.from, [...path, 'from'], compiling),
      to: ['customer'],
      when: null,
      countsAs: 'none',
      text: compiling.text(survey.invite, [...path, 'invite']),
      clauses,
    };
    return {
      survey: { id, name, invite: notice.text ?? {}, fields: act.fields, act: actId, clauses },
      act,
      duty,
      notice,
    };
  });
  return {
    surveys: compiled.map(({ survey }) => survey),
    acts: compiled.map(({ act }) => act),
    duties: compiled.map(({ duty }) => duty),
    notices: compiled.map(({ notice }) => notice),
  };
}
