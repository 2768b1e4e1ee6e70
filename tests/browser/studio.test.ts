/** The studio, for those who answer for a guide: read it, look at its year, work out due times, tell stories. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { picturesOnFailure, visit, type Watched } from './support/open-browser.ts';
import { customers, enter, staff } from './support/people.ts';
import { signIn } from './support/sign-in.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const xensource = '/w/demo/studio/guides/xensource/editions/2007.10';
const commvault = '/w/demo/studio/guides/commvault/editions/2008.6';

describe('an engineer', () => {
  let visitor: Watched;
  let page: Page;
  beforeAll(async () => {
    visitor = await enter(staff.engineer);
    page = visitor.page;
  });

  test('finds the guides in the menu, and one of them as published, beside its source', async () => {
    picturesOnFailure([visitor]);
    await page.getByRole('navigation').getByRole('link', { name: 'Studio' }).first().click();
    await page.getByRole('link', { name: /^XenSource/ }).click();
    await page.getByRole('heading', { level: 1, name: /^XenSource/ }).waitFor();
    const published = page.frameLocator('iframe[title="As published"]');
    await published.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('combobox', { name: 'Language of the guide' }).selectOption('ko');
    await published.locator('html[lang="ko"]').waitFor();
    await page
      .getByRole('region', { name: 'guide.yaml' })
      .getByText('xensource', { exact: false })
      .first()
      .waitFor();
  });

  test('sees both places of a finding in the source', async () => {
    picturesOnFailure([visitor]);
    await page.goto(`${xensource}/read`);
    await page
      .getByRole('button', { name: /stated-hours-disagree/ })
      .last()
      .click();
    const marked = page.locator('[data-line][data-marked]');
    await marked.first().waitFor();
    expect(await marked.count()).toBe(2);
    expect(await marked.allInnerTexts()).toEqual([
      expect.stringContaining('week:'),
      expect.stringContaining('08:00-09:00'),
    ]);
  });

  test('goes through the year with the keyboard, over its end into the next', async () => {
    picturesOnFailure([visitor]);
    await page.goto(`${commvault}/calendar?year=2026&day=2026-10-01`);
    const told = page.getByRole('status').filter({ hasText: 'Oct' });
    await told.getByText('public holiday: National Day').waitFor();
    await page.getByRole('button', { name: /^Thu 1 Oct/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('status').getByText('Thu 8 Oct').waitFor();
    expect(await page.locator(':focus').getAttribute('data-date')).toBe('2026-10-08');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.locator('[data-date="2027-01-01"]:focus').waitFor();
    await page.getByRole('status').getByText('holidays not decreed').waitFor();
    await page.getByText(/^2027: 261 working days/).waitFor();
  });

  test('reads the same of a year in tables', async () => {
    picturesOnFailure([visitor]);
    await page.goto(`${commvault}/calendar?year=2026`);
    await page.getByText('2026: 248 working days, 2,232 h open').waitFor();
    const row = page.getByRole('row', { name: /Thu 1 Oct to Wed 7 Oct, 7 days/ });
    expect(await row.innerText()).toContain('National Day');
  });

  test('works out when a case would be due, and why', async () => {
    picturesOnFailure([visitor]);
    await page.goto(`${commvault}/due?severity=2&opened=2026-09-30T17:10`);
    await page.getByRole('heading', { name: /First response by Thu 8 Oct 10:10 \(Beijing\)/ }).waitFor();
    await page.getByRole('combobox', { name: 'Offering' }).selectOption('premium');
    await page.getByRole('heading', { name: /First response by Wed 30 Sep 19:10 \(Beijing\)/ }).waitFor();
    await page.getByRole('button', { name: /^why then\? First response/ }).click();
    await page.getByRole('dialog').getByText('Promise: 2 h').waitFor();
    await page.keyboard.press('Escape');
    expect(new URL(page.url()).searchParams.get('offering')).toBe('premium');
  });

  test('lets a story happen, changes what it expects, and sees where that is not so', async () => {
    picturesOnFailure([visitor]);
    await page.goto(`${xensource}/scenarios?file=xensource/silence.yaml`);
    await page.getByText('All is as the story expects').waitFor();
    await page.getByRole('group', { name: 'Promises and events on a line of time' }).waitFor();
    const text = page.getByRole('textbox', { name: 'Text' });
    await text.fill((await text.inputValue()).replace('status: closed', 'status: withUs'));
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 expectation is not met').waitFor();
    await page
      .getByRole('alert')
      .getByText(/expected withUs, found closed/)
      .waitFor();
    await page.getByRole('button', { name: 'Back to the original' }).click();
    await page.getByText('All is as the story expects').waitFor();
  });
});

test('a customer who follows a link into the studio lands in the portal', async () => {
  const visitor = await enter(customers.commvaultStandard);
  picturesOnFailure([visitor]);
  await visitor.page.goto(`${commvault}/read`);
  await visitor.page.waitForURL(/\/w\/demo\/portal/);
});

test('a manager publishes an edition, reads what it changes, and moves one running case with a reason', async () => {
  const visitor = await enter(staff.administrator);
  picturesOnFailure([visitor]);
  const { page } = visitor;
  const api = '/api/v1/workspaces/demo/studio/guides/xensource/2007.10/source';
  const { files } = (await (await page.request.get(api)).json()) as { files: { text: string }[] };
  const text = (files[0]?.text ?? '')
    .replace('edition: "2007.10"', 'edition: "2031.1"')
    .replace(/effective: .*/, 'effective: 2031-01-01')
    .replace('name: First response', 'name: First answer');
  await page.goto('/w/demo/studio/guides');
  await page
    .getByLabel('Files of the guide')
    .setInputFiles({ name: 'guide.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Publish the edition' }).click();
  await page.getByText('Edition 2031.1 is published.').waitFor();
  await page.getByRole('link', { name: 'What it changes' }).click();
  await page.getByText(/First response.*First answer/).waitFor();

  const boxes = page.getByRole('checkbox', { name: /^Move case/ });
  await boxes.first().waitFor();
  for (const box of (await boxes.all()).slice(1)) await box.uncheck();
  await page.getByRole('button', { name: 'Move 1 case to edition 2031.1' }).click();
  await page.getByText('Say why the cases are moved.').waitFor();
  await page.getByRole('textbox', { name: 'Reason' }).fill('The new edition is agreed with this customer.');
  const before = await boxes.count();
  await page.getByRole('button', { name: 'Move 1 case to edition 2031.1' }).click();
  await page.getByText('1 case was moved.').waitFor();
  await expect.poll(() => boxes.count()).toBe(before - 1);
  expect(visitor.faults).toEqual([]);
});

test('an engineer reads what changed, and is told who may move cases', async () => {
  const visitor = await enter(staff.engineer);
  picturesOnFailure([visitor]);
  const { page } = visitor;
  await page.goto('/w/demo/studio/guides/xensource/editions/2031.1/diff');
  await page.getByText(/First response.*First answer/).waitFor();
  await page.getByText(/managers and administrators, who alone may move cases/).waitFor();
  expect(await page.getByRole('button', { name: /^Move/ }).count()).toBe(0);
});

describe.each([
  ['on a phone by day', 'light', { width: 390, height: 844 }],
  ['on a desk by night', 'dark', { width: 1280, height: 800 }],
] as const)('%s', (_where, colorScheme, viewport) => {
  test.each([
    ['the guides', '/w/demo/studio/guides'],
    ['a guide', `${xensource}/read?finding=0`],
    ['a year', `${commvault}/calendar?year=2027&day=2027-02-01`],
    ['due times', `${commvault}/due`],
    ['a story', `${xensource}/scenarios?file=xensource/silence.yaml`],
    ['what an edition changes', '/w/demo/studio/guides/xensource/editions/2031.1/diff'],
  ])('%s breaks no rule of WCAG 2.2 AA that a program can check', async (_what, address) => {
    const visitor = await visit({ colorScheme, viewport });
    picturesOnFailure([visitor]);
    const { page } = visitor;
    await signIn(page, staff.administrator);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    const sideways = await page.getByRole('main').evaluate((main) => main.scrollWidth > main.clientWidth);
    expect(sideways).toBe(false);
    // Of hundreds of lines alike the first will do; what is published has tests of its own.
    await page.locator('[data-line]').evaluateAll((lines) => {
      for (const line of lines.slice(100)) line.remove();
    });
    const { violations } = await new AxeBuilder({ page }).withTags(rules).exclude('iframe').analyze();
    expect(
      violations.map(({ id, nodes }) => ({
        id,
        at: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
      })),
    ).toEqual([]);
    await page.context().close();
  });
});
