import { oneOf, text, whole } from '../../app/search.ts';

/** What is marked in the source: a finding by its place in the list, a line of a file, or the first that holds some words. */
export interface ReadSearch {
  finding?: number;
  file?: string;
  line?: number;
  find?: string;
  /** The language of the published text. */
  lang?: string;
  /** On a phone, which of the three is shown. */
  pane?: (typeof panes)[number];
}

const panes = ['published', 'source', 'findings'] as const;

export const readSearch = (search: Record<string, unknown>): ReadSearch => ({
  ...whole(search, 'finding', 0, 100_000),
  ...text(search, 'file'),
  ...whole(search, 'line', 1, 1_000_000),
  ...text(search, 'find'),
  ...text(search, 'lang'),
  ...oneOf(search, 'pane', panes),
});
