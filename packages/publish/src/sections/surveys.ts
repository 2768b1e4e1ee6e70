import type { Survey } from '@upheld/engine';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayAmount } from '../say/amount.ts';
import { fill } from '../say/fill.ts';
import { formTable } from './form-table.ts';
import { readingsBeside } from './readings-beside.ts';
import { sayEvents } from '../say/event.ts';

/** What the customer is asked for an opinion on, when, and how long they may answer. */
export const surveys = (reader: Reader): Section[] =>
  section(
    'surveys',
    [said(reader, reader.words.titles.surveys)],
    reader.guide.surveys.length === 0
      ? []
      : [paragraph([said(reader, reader.words.leads.surveys)]), ...readingsBeside(reader, 'surveys')],
    reader.guide.surveys.map((survey) => surveySection(reader, survey)),
  );

function surveySection(reader: Reader, survey: Survey): Section {
  const { amounts, labels } = reader.words;
  const duty = [reader.guide, ...reader.guide.kinds]
    .flatMap(({ duties }) => duties)
    .find(({ concept, id }) => concept === 'survey' && (id === survey.id || id === survey.act));
  const open = duty === undefined ? [] : Object.values(duty.target.cells).slice(0, 1);
  return {
    id: `survey-${survey.id}`,
    title: [told(reader, survey.name), ...clausesOf(survey.clauses)],
    blocks: [
      paragraph([told(reader, survey.invite)]),
      ...definitions([
        {
          term: [said(reader, labels.comes)],
          lines: duty === undefined ? [] : [sayEvents(reader, duty.from)],
        },
        {
          term: [said(reader, labels.open)],
          lines: open.map((amount) => fill(reader, amounts.within, sayAmount(reader, amount))),
        },
      ]),
      ...formTable(reader, survey.fields, [told(reader, survey.name)]),
    ],
    sections: [],
  };
}
