import type { Duty, Id, Need, Procedure, ProcedureStep } from '@upheld/engine';
import type { Steps } from '../document/block.ts';
import { paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { Line } from '../document/inline.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayAmount } from '../say/amount.ts';
import { sayByDimensions } from '../say/by-dimensions.ts';
import { sayCalendar } from '../say/calendar.ts';
import { sayCondition, sayWorkedOut } from '../say/condition.ts';
import { mayHoldTogether } from '../say/condition-table.ts';
import { faint } from '../say/faint.ts';
import { fill } from '../say/fill.ts';
import { allOf } from '../say/listing.ts';
import { quoted } from '../say/quoted.ts';
import { sayNeed } from '../say/need.ts';
import { sayParties } from '../say/party.ts';
import { readingsBeside } from './readings-beside.ts';
import { countsInHours, onlyCalendar } from './targets.ts';

/** Each chain of steps: who takes which, after which, and how long it may last. */
export const procedures = (reader: Reader): Section[] =>
  section(
    'procedures',
    [said(reader, reader.words.titles.procedures)],
    reader.guide.procedures.length === 0
      ? []
      : [
          paragraph([said(reader, reader.words.leads.procedures)]),
          ...readingsBeside(reader, 'procedures', paths(reader)),
        ],
    reader.guide.procedures.map((procedure) => ({
      id: `procedure-${procedure.id}`,
      title: [told(reader, procedure.name), ...clausesOf(procedure.clauses)],
      blocks: [
        ...(procedure.applies === null ? [] : [paragraph(sayWorkedOut(reader, procedure.applies), 'faint')]),
        stepsOf(reader, procedure),
        ...readingsBeside(reader, `procedures.${procedure.id}`),
      ],
      sections: [],
    })),
  );

const paths = ({ guide }: Reader) => guide.procedures.map(({ id }) => `procedures.${id}`);

function stepsOf(reader: Reader, { id: procedure, applies, steps }: Procedure): Steps {
  return {
    kind: 'steps',
    steps: steps.map((step, index) => {
      const { id, after, clauses } = step;
      const act = reader.guide.acts.find((one) => one.id === id);
      const clocks = clocksOf(reader, `procedures.${procedure}.steps.${index}`);
      const previous = index === 0 ? [] : [steps[index - 1]?.id];
      const follows = after.length === previous.length && after.every((one) => previous.includes(one));
      return {
        name: [act === undefined ? said(reader, id) : told(reader, act.name), ...clausesOf(clauses)],
        owners: sayParties(
          reader,
          (act?.by ?? []).filter((party) => party !== 'program'),
        ),
        time: clocks.flatMap((duty, place) => [
          ...(place === 0 ? [] : [said(reader, ' · ')]),
          ...sayTime(reader, duty),
        ]),
        lines: [
          ...(follows ? [] : [afterOf(reader, after)]),
          ...onlyWhen(reader, step),
          ...(step.nextWhenTimeUp ? [[said(reader, reader.words.procedures.next)]] : []),
          ...(act?.needs ?? [])
            .filter(({ when }) => applies === null || when === null || mayHoldTogether(reader, applies, when))
            .map((need) => stepNeed(reader, need)),
        ],
      };
    }),
  };
}

/** In which cases a step is taken at all; the others skip it. */
const onlyWhen = (reader: Reader, { when }: ProcedureStep): Line[] =>
  when === null ? [] : [faint(sayCondition(reader, when, reader.rules.intake.fields))];

/** What refuses a step is said of it as a condition: the words alone would not tell what they are. */
const stepNeed = (reader: Reader, need: Need): Line =>
  need.verdict === 'refuse'
    ? fill(reader, reader.words.needs.condition, sayNeed(reader, need))
    : sayNeed(reader, need);

function afterOf(reader: Reader, after: readonly Id[]): Line {
  const { procedures: words } = reader.words;
  if (after.length === 0) return [said(reader, words.parallel, 'faint')];
  const names = after.flatMap((id) => {
    const act = reader.guide.acts.find((one) => one.id === id);
    return act === undefined ? [] : [quoted(reader, [told(reader, act.name)])];
  });
  return fill(reader, words.after, allOf(reader, names));
}

/** The clocks of a step: the time before it opens, and the time that it has. */
const clocksOf = ({ guide }: Reader, path: string): readonly Duty[] =>
  guide.duties.filter((duty) => duty.concept === 'procedure' && duty.path === path);

function sayTime(reader: Reader, duty: Duty): Line {
  const amounts = sayByDimensions(reader, duty.target, (amount) => sayAmount(reader, amount), JSON.stringify);
  const calendar = onlyCalendar(duty);
  const inHours =
    calendar !== null && calendar !== 'always' && Object.values(duty.target.cells).some(countsInHours)
      ? [said(reader, ' · '), ...sayCalendar(reader, calendar)]
      : [];
  const time = amounts.flatMap((line, index) => (index === 0 ? line : [said(reader, '; '), ...line]));
  const { held, within } = reader.words.procedures;
  return [...fill(reader, duty.id.endsWith('.hold') ? held : within, time), ...inHours];
}
