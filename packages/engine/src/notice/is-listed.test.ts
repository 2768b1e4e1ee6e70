import { expect, test } from 'vitest';
import { act, always, duty, hours, sampleGuide, says, when } from '../case/testing/sample-guide.ts';
import { doing, open, tell, tick, type Deed } from '../case/testing/story.ts';
import type { CaseList } from '../kernel/effect.ts';
import { isListed } from './is-listed.ts';
import { noticesFor } from './notices-for.ts';

const urgent: CaseList = {
  kind: 'request',
  where: when("'arrived' in done"),
  text: says('Nobody is there.'),
};
const guide = sampleGuide({
  acts: [act('arrived')],
  duties: [
    duty('daily', {
      target: always(hours(2)),
      onDue: [{ do: 'notify', recipients: ['manager'], text: null, lists: urgent, when: null, clauses: [] }],
    }),
  ],
});
const opened: Deed = ['2026-11-23 10:00', open()];

test('what a mail lists stands with the mail', () => {
  const kase = tell(guide, [opened, ['2026-11-23 18:00', tick]]);
  expect(noticesFor(guide, kase, kase.history.slice(-1))).toMatchObject([{ lists: urgent }]);
});

test('listed is an open case of the kind from when the condition holds', () => {
  const arrived = tell(guide, [opened, ['2026-11-23 10:30', doing('arrived')]]);
  expect(isListed(urgent, guide, tell(guide, [opened]))).toBe(false);
  expect(isListed(urgent, guide, arrived)).toBe(true);
  expect(isListed({ ...urgent, kind: 'visit' }, guide, arrived)).toBe(false);
  expect(isListed(urgent, guide, { ...arrived, status: 'closed' })).toBe(false);
});

test('without a condition every open case of the kind is listed', () => {
  const all = { ...urgent, where: null };
  const kase = tell(guide, [opened]);
  expect(isListed(all, guide, kase)).toBe(true);
  expect(isListed(all, guide, { ...kase, status: 'closed' })).toBe(false);
});
