/** No page of a person's way breaks a rule of WCAG 2.2 AA that a program can check, by day or by night. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { picturesOnFailure, visit, type Watched } from './support/open-browser.ts';
import { customers, staff } from './support/people.ts';
import { signIn } from './support/sign-in.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      at: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
    })),
  ).toEqual([]);
}

describe.each(['light', 'dark'] as const)('by %s', (colorScheme) => {
  let customer: Watched;
  let manager: Watched;

  beforeAll(async () => {
    customer = await visit({ colorScheme });
    manager = await visit({ colorScheme });
    await signIn(customer.page, customers.commvaultStandard);
    await signIn(manager.page, staff.administrator);
  });

  test('the sign-in', async () => {
    const visitor = await visit({ colorScheme });
    picturesOnFailure([visitor]);
    await visitor.page.goto('/signin');
    await visitor.page.locator('input[type="email"]').waitFor();
    await expectAccessible(visitor.page);
  });

  test('the portal: home, cases, a case', async () => {
    picturesOnFailure([customer]);
    const { page } = customer;
    await page.goto('/w/demo/portal');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await page.goto('/w/demo/portal/cases');
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: /^\d{5}/ }).waitFor();
    await settled(page);
    await expectAccessible(page);
  });

  test('filing a case, each step, also with what is missing', async () => {
    picturesOnFailure([customer]);
    const { page } = customer;
    const next = page.getByRole('button', { name: /^(Next|下一步|다음)/ });
    await page.goto('/w/demo/portal/cases/new');
    await page.getByRole('radio').first().waitFor();
    await settled(page);
    await expectAccessible(page);
    await page.getByRole('radio').first().check();
    await next.click();
    const [title, description] = [page.getByRole('textbox').nth(0), page.getByRole('textbox').nth(1)];
    await description.waitFor();
    await next.click();
    await page.getByRole('alert').first().waitFor();
    await expectAccessible(page);
    await title.fill('Restore fails');
    await description.fill('It stops at 38%.');
    await next.click();
    await page.getByRole('radio').first().check();
    await settled(page);
    await expectAccessible(page);
    await next.click();
    await page.getByRole('textbox').first().waitFor();
    await settled(page);
    await expectAccessible(page);
  });

  test('the desk: queue, a case, the outbox', async () => {
    picturesOnFailure([manager]);
    const { page } = manager;
    await page.goto('/w/demo/desk/queue/open');
    await page
      .getByRole('link', { name: /^\d{5}/ })
      .first()
      .waitFor();
    await settled(page);
    await expectAccessible(page);
    const { items } = (await (await page.request.get('/api/v1/workspaces/demo/cases?limit=1')).json()) as {
      items: { number: number }[];
    };
    await page.goto(`/w/demo/desk/cases/${items[0]?.number}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await expectAccessible(page);
    await page.goto('/w/demo/admin/outbox');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    await expectAccessible(page);
  });
});

/** Until all that the page asks for is there; the stream of live updates never ends. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  // What fades in has no colour of its own yet.
  await page.waitForTimeout(250);
}
