import type { Page } from 'playwright-core';

/** The password of every sign-in of the demonstration, as `upheld demo` prints it. */
export const password = 'upheld-demo';

/** Signs in through the page, as a person would, and waits for what comes after; `fromHere`: the page is open already. */
export async function signIn(page: Page, email: string, { fromHere = false } = {}): Promise<void> {
  if (!fromHere) await page.goto('/signin');
  await page.locator('input[type="email"]').fill(email);
  await page.locator('input[type="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/w\/demo\//);
}
