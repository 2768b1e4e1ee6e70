import type { CaseListQuery, CaseStatus } from '@upheld/contract';
import { oneOf, text } from '../../app/search.ts';

const sorts = ['nextDue', 'activity', 'opened'] as const;
const statuses = [
  'new',
  'withUs',
  'waitsForCustomer',
  'waitsForVendor',
  'waitsForRelease',
  'solutionProposed',
  'closed',
] as const;

export type QueueView = NonNullable<CaseListQuery['view']>;

/** Filters of the queue, as its address holds them. `case` is open in the split view. */
export interface QueueSearch {
  guide?: string;
  /** Left out: requests for support. */
  kind?: string;
  severity?: string;
  status?: CaseStatus;
  owner?: string;
  account?: string;
  q?: string;
  sort?: (typeof sorts)[number];
  case?: number;
}

export const queueSearch = (search: Record<string, unknown>): QueueSearch => ({
  ...text(search, 'guide'),
  ...text(search, 'kind'),
  ...text(search, 'severity'),
  ...text(search, 'owner'),
  ...text(search, 'account'),
  ...text(search, 'q'),
  ...oneOf(search, 'status', statuses),
  ...oneOf(search, 'sort', sorts),
  ...(Number.isInteger(Number(search['case'])) && search['case'] ? { case: Number(search['case']) } : {}),
});
