import type { StudioGuide } from '@upheld/contract';

/** A story to begin with: a case of the mildest severity is filed under the guide's first offering, and an engineer answers the next day. */
export function firstStory({ offerings, severities, effective }: StudioGuide): string {
  const offering = offerings.find(({ kind }) => kind !== 'addOn')?.id ?? '';
  return `scenario: A case is filed and answered the next day
given:
  contract: { offering: ${offering} }
story:
  - at: ${effective > '2026-09-30' ? effective : '2026-09-30'} 17:10
    by: customer
    does: open
    with: { severity: "${severities.at(-1)?.id ?? ''}" }
  - at: +1d
    by: engineer
    does: message
    expect: { status: withUs }
`;
}
