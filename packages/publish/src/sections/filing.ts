import type { Intake } from '@upheld/engine';
import type { Block } from '../document/block.ts';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, ruled, said, type Reader } from '../reader.ts';
import { sayNeed } from '../say/need.ts';
import { formTable } from './form-table.ts';
import { readingsBeside } from './readings-beside.ts';

/** How a request is filed: the form, and what must be right for it to be taken. */
export function filing(reader: Reader): Section[] {
  const { intake } = reader.guide;
  const { leads, titles } = reader.words;
  const lead = intake.searchFirst ? [leads.searchFirst, leads.filing] : [leads.filing];
  return section(
    'filing',
    [said(reader, titles.filing), ...clausesOf(intake.clauses)],
    intake.fields.length === 0 && intake.accept.length === 0
      ? []
      : [
          paragraph([said(reader, lead.join(reader.language === 'zh-CN' ? '' : ' '))]),
          ...intakeBlocks(reader, intake),
          ...readingsBeside(reader, 'intake'),
        ],
  );
}

/** The form of a request or of another kind of case. */
export function intakeBlocks(reader: Reader, { fields, accept, warnings, afterFiling }: Intake): Block[] {
  const { labels } = reader.words;
  return [
    ...formTable(reader, fields, [said(reader, labels.form)]),
    ...definitions([
      { term: [said(reader, labels.accept)], lines: accept.map((need) => sayNeed(reader, need)) },
      {
        term: [said(reader, labels.warnings)],
        lines: warnings.map(({ say, clauses }) => ruled(reader, say, clauses)),
      },
      {
        term: [said(reader, labels.afterFiling)],
        lines: afterFiling === null ? [] : [ruled(reader, afterFiling)],
      },
    ]),
  ];
}
