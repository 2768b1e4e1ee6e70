import type { FormField } from '@upheld/engine';
import type { Table } from '../document/block.ts';
import { cell, table } from '../document/blocks.ts';
import type { Line } from '../document/inline.ts';
import { clausesOf, said, told, type Reader } from '../reader.ts';
import { sayCondition } from '../say/condition.ts';
import { fill } from '../say/fill.ts';

/** The questions of a form: what is asked, when, and what may be chosen. */
export function formTable(reader: Reader, fields: readonly FormField[], caption: Line): Table[] {
  const { labels } = reader.words;
  return table({
    layout: 'records',
    titled: false,
    over: null,
    caption,
    columns: [labels.question, labels.asked, labels.choices].map((head) => [said(reader, head)]),
    rows: fields.map((field) => ({
      anchor: null,
      head: [
        [told(reader, field.label, 'strong'), ...clausesOf(field.clauses)],
        ...(field.help === null ? [] : [[told(reader, field.help, 'faint')]]),
      ],
      cells: [
        cell(askedOf(reader, field, fields)),
        cell(field.options.map(({ label }) => [told(reader, label)])),
      ],
    })),
  });
}

function askedOf(reader: Reader, { required, show }: FormField, fields: readonly FormField[]): Line[] {
  const { forms } = reader.words;
  const shown = show === null ? [] : [fill(reader, forms.shownWhen, sayCondition(reader, show, fields))];
  if (typeof required !== 'boolean')
    return [...shown, fill(reader, forms.requiredWhen, sayCondition(reader, required, fields))];
  return [...shown, [said(reader, required ? forms.required : forms.optional)]];
}
