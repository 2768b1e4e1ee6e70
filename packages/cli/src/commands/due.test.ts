import { expect, test } from 'vitest';
import { upheld, type Ran } from '../testing/upheld.ts';

const due = (
  guide: string,
  offering: string,
  severity: string,
  opened: string,
  ...more: string[]
): Promise<Ran> =>
  upheld([
    'due',
    '--guide',
    guide,
    '--offering',
    offering,
    '--severity',
    severity,
    '--opened',
    opened,
    ...more,
  ]);

interface Report {
  milestones: {
    id: string;
    due: string | null;
    begins: string[];
    target: string;
    clauses: string[];
    proof: { kind: string; seconds: number }[];
  }[];
}

async function firstResponse(
  guide: string,
  offering: string,
  severity: string,
  opened: string,
  ...more: string[]
) {
  const ran = await due(guide, offering, severity, opened, '--json', ...more);
  expect(ran, ran.err).toMatchObject({ code: 0, err: '' });
  return (JSON.parse(ran.out) as Report).milestones.find(({ id }) => id === 'first-response');
}

const instant = (text: string) => Temporal.Instant.from(text).toString();

test.each([
  [
    'commvault',
    'standard',
    '2',
    '2026-09-30T17:30:00+08:00',
    '2026-10-08T10:30:00+08:00',
    'over the National Day holidays',
  ],
  [
    'xensource',
    'base',
    'P1',
    '2026-11-07T00:30:00Z',
    '2026-11-10T00:30:00Z',
    'to the same time of the next business day',
  ],
  [
    'veeam-korea',
    'basic',
    '4',
    '2026-11-23T10:00:00+09:00',
    '2026-11-25T16:00:00+09:00',
    'in business hours only, of a case that is open at the global centre',
    '--set',
    'escalationNumber=05512345',
  ],
])(
  '%s, %s, severity %s, opened %s: first response by %s, %s',
  async (guide, offering, severity, opened, expected, _what, ...more) => {
    const milestone = await firstResponse(guide, offering, severity, opened, ...more);
    expect(milestone?.due).toBe(instant(expected));
    expect(milestone?.clauses.length).toBeGreaterThan(0);
  },
);

test('what counted in the proof is what was promised', async () => {
  const milestone = await firstResponse('commvault', 'standard', '2', '2026-09-30T17:30:00+08:00');
  expect(milestone?.target).toBe('2h');
  const counted = milestone?.proof.filter(({ kind }) => kind === 'counted').map(({ seconds }) => seconds);
  expect(counted).toEqual([1800, 5400]);
});

test('support that is free promises no first response', async () => {
  const milestone = await firstResponse('vmware', 'free', '2', '2026-11-23T10:00:00Z');
  expect(milestone).toMatchObject({ due: null, target: 'none', proof: [] });
});

test('a fact that is set may begin another clock', async () => {
  const ran = await due(
    'veeam-korea',
    'production',
    '2',
    '2026-11-28T02:00:00+09:00',
    '--set',
    'stopped=database',
    '--json',
  );
  const { milestones } = JSON.parse(ran.out) as Report;
  expect(Object.fromEntries(milestones.map(({ id, due: by }) => [id, by]))).toMatchObject({
    'critical.callSe': instant('2026-11-28T03:00:00+09:00'),
    'critical.callDistributor': instant('2026-11-28T03:00:00+09:00'),
  });
});

test.each([
  ['hardware=faulty', 'no fact hardware; veeam-korea has tier, stopped, salesState, escalationNumber, grave'],
  ['stopped=everything', 'stopped is one of nothing, production-server, database, virtual-machine'],
  ['grave=maybe', 'grave is true or false'],
  ['stopped', 'fact=value'],
])('--set %s is refused with what there is', async (set, said) => {
  const ran = await due('veeam-korea', 'basic', '4', '2026-11-23T10:00:00+09:00', '--set', set);
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain(said);
});

test('the report names what was asked', async () => {
  const ran = await due('commvault', 'standard', '2', '2026-09-30T17:30:00+08:00', '--json');
  expect(JSON.parse(ran.out)).toMatchObject({
    guide: 'commvault',
    edition: expect.any(String),
    offering: 'standard',
    severity: '2',
    opened: '2026-09-30T09:30:00Z',
  });
});

test('without --json a person reads target, due time, clause and reckoning', async () => {
  const ran = await due('commvault', 'standard', '2', '2026-09-30T17:30:00+08:00');
  expect(ran.code).toBe(0);
  expect(ran.out).toContain(
    'First response (first-response): 2h, due 2026-10-08 10:30 Asia/Shanghai  [CV-06]',
  );
  expect(ran.out).toContain('National Day');
});

test.each([
  [
    'an unknown guide',
    ['acme', 'standard', '2', '2026-09-30T17:30:00Z'],
    'no guide acme',
    'commvault, storage-integrator, veeam-korea, vmware, xensource',
  ],
  [
    'an unknown offering',
    ['commvault', 'golden', '2', '2026-09-30T17:30:00Z'],
    'no offering golden',
    'standard, premium',
  ],
  [
    'an unknown severity',
    ['commvault', 'standard', 'P1', '2026-09-30T17:30:00Z'],
    'no severity P1',
    '1, 2, 3, 4',
  ],
  [
    'an instant without a zone',
    ['commvault', 'standard', '2', '2026-09-30T17:30:00'],
    'no RFC 3339 instant',
    '2026-09-30T17:30:00',
  ],
] as const)(
  '%s is refused with what there is',
  async (_what, [guide, offering, severity, opened], said, alternatives) => {
    const ran = await due(guide, offering, severity, opened);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(said);
    expect(ran.err).toContain(alternatives);
  },
);

// XX-09: bands by road distance, each with its upper end in it; a visit ordered on a Thursday afternoon.
test.each([
  ['1', '40', '2026-11-26T17:00:00+08:00'],
  ['1', '40.1', '2026-11-26T19:00:00+08:00'],
  ['1', '320', '2026-11-27T03:00:00+08:00'],
  ['1', '480', '2026-11-27T18:00:00+08:00'],
  ['1', '750', '2026-11-30T18:00:00+08:00'],
  ['2', '40', '2026-11-26T18:00:00+08:00'],
  ['3', '80', '2026-11-26T20:00:00+08:00'],
])('level %s, %s km: on site by %s', async (severity, km, expected) => {
  const opened = '2026-11-26T15:00:00+08:00';
  const ran = await due('storage-integrator', 'project', severity, opened, '--distance-km', km, '--json');
  const arrival = (JSON.parse(ran.out) as Report).milestones.find(({ id }) => id === 'arrival');
  expect(arrival).toMatchObject({ due: instant(expected), begins: ['orderVisit'], clauses: ['XX-09'] });
});

test('the class of a problem may be told, and decides which procedure there is', async () => {
  const opened = '2026-11-26T15:00:00+09:00';
  const ran = await due('veeam-korea', 'production', '2', opened, '--class', 'critical', '--json');
  const { milestones } = JSON.parse(ran.out) as Report;
  // VE-07: distributor and SE are phoned within the hour.
  expect(milestones.find(({ id }) => id === 'critical.callSe')).toMatchObject({
    due: instant('2026-11-26T16:00:00+09:00'),
  });
  expect(milestones.map(({ id }) => id)).not.toContain('general.tryAlone');
});

test('what a guide has no place for is refused', async () => {
  const ran = await due('commvault', 'standard', '2', '2026-09-30T17:30:00+08:00', '--region', 'asia');
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('--region');
});
