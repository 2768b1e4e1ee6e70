/** The desk from the keyboard, in three languages, and live in two browsers. */
import { expect, test } from 'vitest';
import { picturesOnFailure, visit } from './support/open-browser.ts';
import { enter, staff } from './support/people.ts';
import { signIn } from './support/sign-in.ts';

test('an engineer goes through the queue, opens a case and comes back without touching the mouse', async () => {
  const visitor = await enter(staff.engineer);
  picturesOnFailure([visitor]);
  const { page, faults } = visitor;
  await page.goto('/w/demo/desk/queue/open');
  await page.getByRole('table').getByRole('row').nth(1).waitFor();
  const titleOf = async (index: number) =>
    (await page.getByRole('table').getByRole('rowheader').nth(index).getByRole('link').textContent()) ?? '';
  const second = await titleOf(1);

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: new RegExp(/\d+/.exec(second)?.[0] ?? '-') }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('table').waitFor();
  expect(page.url()).toContain('/desk/queue/open');

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').locator('input').fill('10001');
  await page.getByRole('dialog').getByText(/10001/).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/desk\/cases\/10001/);
  expect(faults).toEqual([]);
});

test('a colleague who takes a case is seen in the other browser without a reload', async () => {
  const one = await enter(staff.engineer);
  const other = await enter(staff.otherEngineer);
  picturesOnFailure([one, other]);
  await one.page.goto('/w/demo/desk/queue/unassigned');
  const link = one.page.getByRole('rowheader').first().getByRole('link');
  const number = /\d+/.exec((await link.textContent()) ?? '')?.[0] ?? '';
  await one.page.goto(`/w/demo/desk/cases/${number}`);
  await other.page.goto(`/w/demo/desk/cases/${number}`);
  const taken = one.page.getByRole('region', { name: 'Timeline' }).getByText(/Anna Keller took this case/);
  expect(await taken.count()).toBe(0);

  await other.page.getByRole('main').getByRole('button', { name: /^Take/ }).first().click();
  await taken.waitFor();
  expect([...one.faults, ...other.faults]).toEqual([]);
});

test.each([
  ['en', 'Queue'],
  ['zh-CN', '案例队列'],
  ['ko', '케이스 목록'],
] as const)('the language chosen on the sign-in page is spoken afterwards: %s', async (language, queue) => {
  const visitor = await visit();
  picturesOnFailure([visitor]);
  const { page, faults } = visitor;
  await page.goto('/signin');
  await page.getByRole('combobox').selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await signIn(page, staff.engineer, { fromHere: true });
  await page.getByRole('navigation').getByText(queue).first().waitFor();
  expect(faults).toEqual([]);
});
