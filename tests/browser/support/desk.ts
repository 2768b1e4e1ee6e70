import type { Page } from 'playwright-core';

/** Finds a case in the queue by its number, opens it in full and takes it. */
export async function takeFromQueue(page: Page, number: number): Promise<void> {
  await page.goto('/w/demo/desk/queue/unassigned');
  await page
    .getByRole('link', { name: new RegExp(`^${number}`) })
    .first()
    .click();
  await page.getByRole('button', { name: /^Take/ }).first().click();
  await page.getByText('You own this case.').waitFor();
  await page.goto(`/w/demo/desk/cases/${number}`);
}

/** Writes to the customer and sends. */
export async function reply(page: Page, body: string): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Reply/ })
    .click();
  await page.getByRole('textbox', { name: /public reply/i }).fill(body);
  await page.getByRole('button', { name: /^Send to/ }).click();
  await page.getByRole('region', { name: 'Timeline' }).getByText(body).waitFor();
}

/** Opens one of the acts from the menu, by its words. */
export async function act(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^Acts/ }).click();
  await page.getByRole('menuitem', { name }).click();
}
