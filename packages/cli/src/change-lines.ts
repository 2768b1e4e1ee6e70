import { styleText } from 'node:util';
import type { ChangeView } from '@upheld/contract';
import { sayVerdict } from '@upheld/contract/words';

/** A change that has its sentence and, where it stands in files, its places. */
export interface ToldChange extends ChangeView {
  say: string;
  /** `old/guide.yaml:12`; null where the thing is new, or gone. */
  at: { before: string | null; after: string | null };
}

type Language = Parameters<typeof sayVerdict>[1];

const colours = { worse: 'red', better: 'green', different: 'yellow', wording: 'dim' } as const;

/** Changes for a terminal: a line each, with what it means to the customer, and below it both places and the clauses. */
export function changeLines(changes: readonly ToldChange[], language: Language, colour: boolean): string {
  const paint = (style: 'red' | 'green' | 'yellow' | 'dim', text: string) =>
    colour ? styleText(style, text) : text;
  return changes
    .flatMap((change) => {
      const clauses = [...new Set([...(change.before?.clauses ?? []), ...(change.after?.clauses ?? [])])];
      const places = [change.at.before ?? '–', change.at.after ?? '–'].join(' → ');
      const verdict = sayVerdict(change.verdict, language);
      return [
        `${paint(colours[change.verdict], `[${verdict}]`)} ${visible(change.say)}`,
        paint('dim', `    ${places}${clauses.length === 0 ? '' : `  [${clauses.join(', ')}]`}`),
      ];
    })
    .join('\n');
}

/** What stands in a file must not steer the terminal that shows it. */
const visible = (text: string) => text.replaceAll(/\p{Cc}/gu, '\uFFFD');
