/**
 * What goes wrong in a browser: each has a clear answer in the reader's language, and nothing that was typed is lost. The
 * server's own side of it is told beside its routes, in `packages/server`.
 */
import { open, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from './support/desk.ts';
import { picturesOnFailure, visit, type Watched } from './support/open-browser.ts';
import { customers, enter, staff } from './support/people.ts';
import { password, signIn } from './support/sign-in.ts';

const api = '/api/v1/workspaces/demo';

let customer: Watched;
let engineer: Watched;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upheld-large-'));
  customer = await enter(customers.integrator);
  engineer = await enter(staff.engineer);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function startFiling({ page }: Watched): Promise<void> {
  await page.goto('/w/demo/portal/cases/new');
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: /^(Next|下一步)/ }).click();
}

describe('a form', () => {
  test('with missing fields names each, leads to it and keeps the others', async () => {
    picturesOnFailure([customer]);
    const { page } = customer;
    await startFiling(customer);
    await page.getByRole('textbox', { name: 'What happens' }).fill('Both controllers are down.');
    await page.getByRole('button', { name: /^Next/ }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'missing or not right' });
    await summary.getByText('1 thing is missing or not right:').waitFor();
    await summary.getByRole('link', { name: 'The problem in one line: fill this in' }).click();
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('x'.repeat(201));
    await page.getByRole('button', { name: /^Next/ }).click();
    await summary.getByRole('link', { name: 'The problem in one line: this is too long' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'What happens' }).inputValue()).toBe(
      'Both controllers are down.',
    );
    // Nothing is lost by leaving either.
    await page.reload();
    await page.getByText('Both controllers are down.').waitFor();
  });

  test('says the same in Chinese to who reads Chinese', async () => {
    const reader = await visit({ locale: 'zh-CN' });
    picturesOnFailure([reader]);
    const { page, faults } = reader;
    await signIn(page, customers.commvaultStandard);
    // Another story may have left this reader with English.
    const kept = await page.request.patch('/api/v1/me', { data: { language: 'zh-CN' } });
    expect(kept.status()).toBe(200);
    await page.reload();
    await page.locator('html[lang="zh-CN"]').waitFor();
    await startFiling(reader);
    await page.getByRole('textbox', { name: '问题描述' }).fill('从昨晚起一直如此。');
    await page.getByRole('button', { name: /^下一步/ }).click();
    await page.getByRole('link', { name: /^用一句话概括问题/ }).waitFor();
    await page.goto('/w/demo/portal/cases/99999999');
    await page.getByText('此地址没有内容，或您无权查看。').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('a file of 2 GB', () => {
  test('is refused with the limit before a byte of it is sent, and can be taken away again', async () => {
    picturesOnFailure([customer]);
    const { page } = customer;
    const path = join(folder, 'core.dump');
    const file = await open(path, 'w');
    await file.truncate(2 * 1024 ** 3);
    await file.close();
    await page.goto('/w/demo/portal/cases');
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('textbox', { name: /^Write to the engineers/ }).fill('Here is the dump.');
    await page.locator('input[type="file"]').first().setInputFiles(path);
    await page.getByRole('alert').filter({ hasText: 'The file is larger than 1' }).waitFor();
    await page.getByRole('button', { name: 'Remove core.dump' }).click();
    expect(await page.getByRole('textbox', { name: /^Write to the engineers/ }).inputValue()).toBe(
      'Here is the dump.',
    );
  });
});

describe('a link', () => {
  test('to a case of another account says that nothing is here, as one to no case does', async () => {
    picturesOnFailure([customer]);
    const { page } = customer;
    const { items } = (await (await engineer.page.request.get(`${api}/cases?view=all&limit=100`)).json()) as {
      items: { number: number; title: string; account: { name: string } }[];
    };
    const mine = (await (await page.request.get(`${api}/cases?view=all&limit=100`)).json()) as {
      items: { number: number }[];
    };
    const theirs = items.find(({ number }) => !mine.items.some((own) => own.number === number));
    for (const number of [theirs?.number, 99_999_999]) {
      await page.goto(`/w/demo/portal/cases/${number}`);
      await page.getByText('There is nothing at this address, or it is not yours to see.').waitFor();
      expect(await page.getByText(theirs?.title ?? '').count()).toBe(0);
    }
  });

  test('to another workspace, or to the desk of the vendor, leads a customer nowhere', async () => {
    picturesOnFailure([customer]);
    const { page } = customer;
    await page.goto('/w/elsewhere/portal');
    await page.getByRole('heading', { name: 'Not here' }).waitFor();
    await page.goto('/w/demo/desk/queue/open');
    await page.waitForURL(/\/portal$/);
  });

  test.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'to the sign-in goes on to no other site: %s',
    async (next) => {
      const visitor = await visit();
      picturesOnFailure([visitor]);
      const { page } = visitor;
      await page.goto(`/signin?next=${encodeURIComponent(next)}`);
      const { origin } = new URL(page.url());
      await page.locator('input[type="email"]').fill(customers.integrator);
      await page.locator('input[type="password"]').fill(password);
      await page.locator('button[type="submit"]').click();
      await page.locator('input[type="password"]').waitFor({ state: 'detached' });
      expect(new URL(page.url()).origin).toBe(origin);
    },
  );
});

describe('a case that somebody else has changed meanwhile', () => {
  test('is not changed over their heads: the act waits until it was looked at', async () => {
    const other = await enter(staff.otherEngineer);
    picturesOnFailure([engineer, other]);
    const { page } = engineer;
    const { items } = (await (await page.request.get(`${api}/cases?view=open&limit=1`)).json()) as {
      items: { number: number }[];
    };
    const number = items[0]?.number ?? 0;
    // A connection that hears nothing: what is on the screen grows old.
    await page.route('**/live', (route) => route.abort());
    await page.goto(`/w/demo/desk/cases/${number}`);
    await act(page, /^Record a contact attempt/);
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('textbox').fill('No answer at their desk.');
    const noted = await other.page.request.post(`${api}/cases/${number}/note`, {
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      data: { body: 'They called back already.' },
    });
    expect(noted.status()).toBe(200);
    await sheet.getByRole('button', { name: /Record/ }).click();
    await sheet.getByText('Somebody changed the case since you read it').waitFor();
    expect(await sheet.getByRole('textbox').inputValue()).toBe('No answer at their desk.');
    // Looked at anew, it can be done.
    await page.getByText('They called back already.').first().waitFor();
    await sheet.getByRole('button', { name: /Record/ }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.unroute('**/live');
    expect(other.faults).toEqual([]);
  });
});

describe('a session that has ended', () => {
  test('is begun again over the page, with all that was typed still there', async () => {
    const visitor = await enter(customers.xensourceBase);
    picturesOnFailure([visitor]);
    const { page, faults } = visitor;
    await startFiling(visitor);
    await page.getByRole('textbox', { name: 'The problem in one line' }).fill('Guest clock runs ahead');
    await page.getByRole('textbox', { name: 'What happens' }).fill('Two minutes a day.');
    await page.getByRole('button', { name: /^Next/ }).click();
    await page.context().clearCookies();
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: /^Next/ }).click();
    const again = page.getByRole('dialog', { name: 'Sign in again' });
    await again.getByText('You were signed out. What you typed is still here.').waitFor();
    await again.locator('input[type="password"]').fill(password);
    await again.getByRole('button', { name: 'Sign in' }).click();
    await again.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^2 Problem/ }).click();
    expect(await page.getByRole('textbox', { name: 'What happens' }).inputValue()).toBe('Two minutes a day.');
    expect(faults).toEqual([]);
  });
});

test('no page met a fault of its own on the way', () => {
  expect({ customer: customer.faults, engineer: engineer.faults }).toEqual({ customer: [], engineer: [] });
});
