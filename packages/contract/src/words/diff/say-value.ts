import type { ChangeValueView } from '../../editions.ts';
import type { Text } from '../../common.ts';
import type { Language } from '../../people.ts';
import { formatAmount } from '../amount.ts';
import { formatDate } from '../instant.ts';
import type { Day, DiffWords } from './diff-words.ts';

export interface Reader {
  language: Language;
  /** The guide's reference language, for what is not said in the reader's. */
  reference: string;
}

/** Something that a change names, in the reader's language. */
export function sayValue(value: ChangeValueView, words: DiffWords, reader: Reader): string {
  const said = (text: Text) => inLanguage(text, reader);
  const inHours = (amount: string, hours: Text | null) =>
    hours === null ? amount : words.inHours(amount, said(hours));
  switch (value.kind) {
    case 'name':
      return said(value.text);
    case 'said':
      return words.quoted(said(value.text));
    case 'severity':
      return severity(value.id, said(value.name), words);
    case 'plain':
      return value.text;
    case 'rule':
      return value.source;
    case 'word':
      return words.words[value.word] ?? words.nouns[value.word]?.[0] ?? value.word;
    case 'count':
      return new Intl.NumberFormat(reader.language).format(value.count);
    case 'amount':
      return inHours(formatAmount(value.amount, reader.language, 'always'), value.hours);
    case 'amountOfFact':
      return inHours(words.asFactSays(said(value.fact)), value.hours);
    case 'amountAhead':
      return inHours(
        words.aheadOf(formatAmount(value.lead, reader.language, 'always'), said(value.of)),
        value.hours,
      );
    case 'date': {
      const date = formatDate(value.date, reader.language);
      return value.name === null ? date : words.withName(date, said(value.name));
    }
    case 'hours':
      return value.openings.length === 0
        ? words.closed
        : words.listed(value.openings.map(([from, to]) => `${from}–${to}`));
    case 'days':
      return days(value.days, words);
    case 'list':
      return words.listed(value.items.map((item) => sayValue(item, words, reader)));
    case 'cells':
      return value.rows.length === 0
        ? ''
        : words.where(
            value.rows.map(({ dimension, name, values }) =>
              words.dimension(
                dimension,
                words.listed(values.map((item) => sayValue(item, words, reader))),
                name === null ? null : said(name),
              ),
            ),
          );
  }
}

const inLanguage = (text: Text, { language, reference }: Reader): string =>
  text[language] ?? text[reference] ?? Object.values(text)[0] ?? '';

/** `1-Critical` says its id itself; `Down` does not: `1 (Down)`. */
const severity = (id: string, name: string, words: DiffWords): string =>
  name.includes(id) ? name : words.severity(id, name);

const week: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days that follow each other, three or more, as a range. */
function days(some: readonly Day[], words: DiffWords): string {
  const runs: Day[][] = [];
  for (const day of week.filter((each) => some.includes(each))) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && week.indexOf(last) === week.indexOf(day) - 1) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  const said = runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    return run.length < 3
      ? run.map((day) => words.days[day])
      : [words.range(words.days[first], words.days[last])];
  });
  return words.listed(said);
}
