import { expect, test } from 'vitest';
import { sayProof } from './say-proof.ts';

/** CommVault Standard, severity 1, filed half an hour before the National Day week of 2026. */
const proof = {
  milestone: {
    id: 'first-response',
    name: { en: 'First response', 'zh-CN': '首次响应', ko: '최초 응답' },
    counts: 'promise',
    to: 'customer',
    over: null,
    binds: true,
    turn: 1,
    state: 'resting',
    startedAt: '2026-09-30T09:30:00Z',
    target: { kind: 'openTime', seconds: 3600 },
    calendar: 'standard',
    zone: 'Asia/Shanghai',
    due: '2026-10-08T01:30:00Z',
    secondsLeft: 1800,
    secondsLate: null,
    opensAt: null,
    endedAt: null,
    missedAt: null,
    pausedFor: null,
    nextChange: null,
    provisional: false,
    clauses: ['CV-06'],
  },
  calendarName: { en: 'Monday to Friday 09:00 to 18:00' },
  zone: 'Asia/Shanghai',
  stretches: [
    counted('2026-09-30T09:30:00Z', '2026-09-30T10:00:00Z', '2026-09-30', 1800),
    closed('2026-09-30T10:00:00Z', '2026-09-30T16:00:00Z', '2026-09-30', null),
    closed('2026-09-30T16:00:00Z', '2026-10-01T16:00:00Z', '2026-10-01', 'National Day'),
    closed('2026-10-01T16:00:00Z', '2026-10-02T16:00:00Z', '2026-10-02', 'National Day'),
    counted('2026-10-08T01:00:00Z', '2026-10-08T01:30:00Z', '2026-10-08', 1800),
  ],
  changes: [],
  clauses: [{ id: 'CV-06' }],
} as const;

function counted(from: string, to: string, day: string, seconds: number) {
  return { from, to, kind: 'counted', seconds, day, why: { code: 'open', text: null, event: null } } as const;
}

function closed(from: string, to: string, day: string, name: string | null) {
  const text = name === null ? null : { en: name };
  return { from, to, kind: 'closed', seconds: 0, day, why: { code: 'holiday', text, event: null } } as const;
}

const now = Date.parse('2026-09-30T09:40:00Z');
const said = (language: 'en' | 'zh-CN' | 'ko', more: object = {}): string =>
  sayProof(structuredClone({ ...proof, ...more }) as unknown as Parameters<typeof sayProof>[0], {
    language,
    now,
  });

test('a proof in a few sentences, in three languages', () => {
  expect(said('en')).toBe(
    'First response is due Thu 8 Oct 09:30 (Beijing). Promised: 1 h of support hours (Monday to Friday 09:00 to 18:00), ' +
      'from Wed 30 Sep 17:30 (Beijing). By CV-06. Counted: 2026-09-30 30 m; 2026-10-08 30 m. ' +
      'Not counted: time outside these hours; National Day.',
  );
  expect(said('zh-CN')).toContain('首次响应的到期时间为 10 月 8 日 周四 09:30（北京）。');
  expect(said('zh-CN')).toContain('计入：2026-09-30 30 分；2026-10-08 30 分。');
  expect(said('ko')).toContain('최초 응답 기한은 10월 8일 (목) 09:30 (베이징)입니다.');
});

test('what moved it is said, and a promise without a date says so', () => {
  const moved = {
    changes: [
      {
        at: '2026-09-30T09:35:00Z',
        event: 3,
        what: 'severity',
        before: '2026-10-08T02:30:00Z',
        after: '2026-10-08T01:30:00Z',
      },
    ],
  };
  expect(said('en', moved)).toContain(
    'A new severity moved it from Thu 8 Oct 10:30 (Beijing) to Thu 8 Oct 09:30 (Beijing).',
  );
  const none = { milestone: { ...proof.milestone, due: null, startedAt: null }, stretches: [] };
  expect(said('en', none)).toBe('First response has no due time. By CV-06.');
});

test('a long time is told by its first days and the number of the others', () => {
  const days = ['01', '02', '03', '04', '05', '06'].map((day) =>
    counted(`2026-11-${day}T01:00:00Z`, `2026-11-${day}T10:00:00Z`, `2026-11-${day}`, 32_400),
  );
  expect(said('en', { stretches: days })).toContain(
    'Counted: 2026-11-01 9 h; 2026-11-02 9 h; 2026-11-03 9 h; 3 more days.',
  );
});
