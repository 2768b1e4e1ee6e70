import type { UnknownSetting } from '@upheld/server';

/** A line for each variable that looks like a setting and is none. */
export const settingWarnings = (unknown: readonly UnknownSetting[]): string =>
  unknown
    .map(
      ({ name, suggestion }) =>
        `Warning: ${name} means nothing to Upheld.${suggestion === undefined ? '' : ` Is ${suggestion} meant?`}\n`,
    )
    .join('');
