import { describe, expect, test } from 'vitest';
import { acts } from './acts.ts';
import type { ActState } from './acts.ts';
import { sampleGuide } from './testing/sample-guide.ts';
import { close, confirm, instant, mina, open, park, tell } from './testing/story.ts';
import type { Deed } from './testing/story.ts';

const guide = sampleGuide();
const opened: Deed = ['2026-11-23 10:00', open()];
const now = instant('2026-11-23 12:00');
const find = (states: readonly ActState[], type: string, way: string | null = null) =>
  states.find((state) => state.type === type && state.way === way);

describe('what may be done now', () => {
  const customers = acts(guide, tell(guide, [opened]), park, now);
  const vendors = acts(guide, tell(guide, [opened]), mina, now);

  test("the customer sees the customer's acts only", () => {
    expect(customers.map(({ type }) => type)).not.toContain('changeSeverity');
    expect(find(customers, 'sendMessage')?.allowed).toBe(true);
    expect(find(vendors, 'changeSeverity')?.allowed).toBe(true);
  });

  test('a blocked act carries its reason', () => {
    expect(find(vendors, 'endWait')).toMatchObject({ allowed: false, refusals: [{ code: 'act-not-now' }] });
  });

  test('closing stands once for each way, with the needs of the guide', () => {
    expect(find(vendors, 'close', 'solved')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'closing-need-unmet', say: { en: 'The customer has not confirmed yet.' } }],
    });
    expect(find(customers, 'close', 'withdrawn')?.allowed).toBe(true);
  });

  test('a closed case offers reopening, and says until when', () => {
    const closed: Deed[] = [opened, ['2026-11-23 10:30', confirm], ['2026-11-23 11:00', close('solved')]];
    const kase = tell(guide, closed);
    expect(find(acts(guide, kase, park, now), 'reopen')?.allowed).toBe(true);
    expect(find(acts(guide, kase, mina, now), 'sendMessage')).toMatchObject({
      refusals: [{ code: 'case-closed' }],
    });
    const late = acts(guide, kase, park, instant('2027-01-01 00:00'));
    expect(find(late, 'reopen')).toMatchObject({
      allowed: false,
      refusals: [{ code: 'reopening-too-late' }],
    });
  });
});
