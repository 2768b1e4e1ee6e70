import type { CaseList, ProblemDetails } from '@upheld/contract';
import { describe, expect, test } from 'vitest';
import { advanceClock } from '../clock/advance-clock.ts';
import { fileCase } from '../testing/filings.ts';
import { inDemo, startTestServer, testNow } from '../testing/test-server.ts';

const server = await startTestServer();
const engineer = await server.as('park.sora@northgate.example');
const customer = await server.as('park.jun@hanbit.example');
const numbers: number[] = [];
for (let each = 0; each < 5; each += 1) numbers.push(await fileCase(customer, 'veeam-korea'));

const list = async (query: string) =>
  (await engineer.send('GET', inDemo(`/cases?${query}`))).json<CaseList>();

describe('the list of cases', () => {
  test.each(['nextDue', 'activity', 'opened'])(
    'by %s is the same read in pages as at once, with each case once',
    async (sort) => {
      const whole = (await list(`view=all&sort=${sort}&limit=100`)).items.map(({ number }) => number);
      const paged: number[] = [];
      let url: string | undefined = inDemo(`/cases?view=all&sort=${sort}&limit=4`);
      while (url !== undefined) {
        const answer = await engineer.send('GET', url);
        paged.push(...answer.json<CaseList>().items.map(({ number }) => number));
        url = /^<(.*)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
      }
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(paged.length);
    },
  );

  test('refuses a cursor of another list, and one that somebody made up', async () => {
    const { nextCursor } = await list('sort=opened&limit=2');
    for (const cursor of [
      nextCursor,
      'x',
      Buffer.from('["cases:nextDue","1; drop table","x"]').toString('base64url'),
    ]) {
      const answer = await engineer.send(
        'GET',
        inDemo(`/cases?sort=nextDue&cursor=${encodeURIComponent(cursor ?? '')}`),
      );
      expect(answer.statusCode).toBe(400);
      expect(answer.json<ProblemDetails>().code).toBe('cursor-invalid');
    }
  });

  test('leads with what is missed, then what is due first, and ends with what has no clock', async () => {
    await advanceClock(server.deps, server.deps.clock, testNow + 4 * 3_600_000);
    const dues = (await list('view=all&limit=100')).items.map(({ next }) =>
      next?.due == null ? Infinity : Date.parse(next.due),
    );
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    const { items } = await list('view=all&limit=100');
    expect(items[0]?.next?.state).toBe('missed');
  });

  test('finds by number, by words, by Chinese and by Korean', async () => {
    const found = async (q: string) =>
      (await list(`view=all&q=${encodeURIComponent(q)}`)).items.map(({ title }) => title);
    expect(await found(String(numbers[0]))).toEqual(['A case of the tests']);
    expect(await found('vMotion')).toEqual(['vMotion 迁移在 10% 处超时']);
    expect(await found('阵列 控制器')).toEqual(['存储阵列 B 控制器离线']);
    expect(await found('복구가 중단')).toEqual(['운영 DB 복구가 중단됩니다']);
    expect(await found("'; drop table \\")).toEqual([]);
  });

  test('filters by guide, severity, status, owner and view, and counts its views', async () => {
    const { items } = await list('view=all&guide=vmware&severity=3&limit=100');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ guide, severity }) => guide === 'vmware' && severity?.id === '3')).toBe(true);
    const counts = (await engineer.send('GET', inDemo('/cases/counts'))).json<Record<string, number>>();
    for (const view of ['open', 'mine', 'unassigned', 'waiting', 'dueToday']) {
      expect((await list(`view=${view}&limit=100`)).items, view).toHaveLength(counts[view] ?? -1);
    }
  });
});
