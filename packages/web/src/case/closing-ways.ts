import type { ClosingWayView, GuideView } from '@upheld/contract';

/** The ways in which a case of a kind may be closed. */
export const closingWaysOf = (guide: GuideView | undefined, kind: string): readonly ClosingWayView[] =>
  (kind === 'request' ? guide?.closingWays : guide?.kinds.find(({ id }) => id === kind)?.closingWays) ?? [];
