import { settingNames, settingTable } from './setting-table.ts';
import type { Environment } from './read-settings.ts';

export interface UnknownSetting {
  readonly name: string;
  /** The setting that was probably meant. */
  readonly suggestion?: string;
}

/** Variables that begin with UPHELD_ but mean nothing to Upheld: usually a slip of the pen worth a warning. */
export function findUnknownSettings(environment: Environment): UnknownSetting[] {
  // The command line reads it by itself, for `upheld guide --format pdf`.
  const ofTheCommandLine = ['UPHELD_CHROMIUM'];
  const known = settingNames.flatMap((name) => (settingTable[name].secret ? [name, `${name}_FILE`] : [name]));
  return Object.keys(environment)
    .filter((name) => name.startsWith('UPHELD_') && !name.startsWith('UPHELD_TEST_'))
    .filter((name) => !(known as string[]).includes(name) && !ofTheCommandLine.includes(name))
    .sort()
    .map((name) => {
      const nearest = known.toSorted((a, b) => distance(a, name) - distance(b, name))[0];
      return nearest && distance(nearest, name) <= 3 ? { name, suggestion: nearest } : { name };
    });
}

/** Number of letters to add, drop or exchange to turn one word into the other (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const exchanged = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(exchanged, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
