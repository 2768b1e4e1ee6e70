import type { Page } from 'playwright-core';

/** Moves the simulated clock on the administrator's screen to an instant, and waits until every timer before it has fired. */
export async function moveClockTo(page: Page, instant: string): Promise<void> {
  const workspace = '/api/v1/workspaces/demo';
  const moved = await page.request.post(`${workspace}/clock/advance`, {
    data: { to: new Date(instant).toISOString() },
  });
  if (!moved.ok()) throw new Error(`the clock did not move: ${moved.status()} ${await moved.text()}`);
}
