/**
 * A case goes all the way under each of the five guides, as a person would go it: filed in the browser, confirmed by mail,
 * clocked, answered, closed. The stories happen one after the other from Wednesday 30 September 2026, 09:10 in Beijing, the
 * day before the Chinese National Day. Due times were reckoned by hand from the guides' sources, not from the program.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moveClockTo } from './support/clock.ts';
import { act, reply, takeFromQueue } from './support/desk.ts';
import { fileCase } from './support/file-case.ts';
import type { Watched } from './support/open-browser.ts';
import { customers, enter, staff } from './support/people.ts';

let engineer: Watched;
let administrator: Watched;

beforeAll(async () => {
  engineer = await enter(staff.engineer);
  administrator = await enter(staff.administrator);
});

afterAll(() => {
  expect(engineer.faults).toEqual([]);
  expect(administrator.faults).toEqual([]);
});

/** The newest mail about a case, as the outbox shows it to the administrator. */
async function mailsAbout(number: number): Promise<{ subject: string; text: string; headers: Record<string, string> }[]> {
  const { request } = administrator.page;
  const rows = (await (await request.get('/api/v1/workspaces/demo/outbox?limit=100')).json()) as { items: { id: string; caseNumber: number }[] };
  const mails = rows.items.filter(({ caseNumber }) => caseNumber === number).map(({ id }) => request.get(`/api/v1/workspaces/demo/outbox/${id}`));
  return Promise.all((await Promise.all(mails)).map((answer) => answer.json()));
}

describe('the storage integrator: a major fault, around the clock', () => {
  test('is answered within 30 minutes, confirmed by the customer and closed', async () => {
    const { page, faults } = await enter(customers.integrator);
    const number = await fileCase(page, {
      product: /Storage array/,
      title: 'Both controllers are down',
      description: 'The array has not answered since nine. Key business has stopped.',
      severity: /Level 1/,
      texts: { 'Where does the equipment stand?': 'Machine room 4, rack B' },
      choices: {
        'Is key business interrupted?': 'Yes, for more than 1 h',
        'Is there a workaround?': 'No',
        'How should we help?': 'From off site first',
      },
    });
    // XX-08: level 1, an engineer answers within 30 minutes, whatever the hour.
    await page.getByRole('heading', { name: 'First response by Wed 30 Sep 09:40 (Beijing)' }).waitFor();
    await page.getByText('XX-08').first().waitFor();

    await takeFromQueue(engineer.page, number);
    await reply(engineer.page, 'We are looking at controller B and call you in ten minutes.');
    await engineer.page.getByText(/Met: met 09:10/).waitFor();

    await act(engineer.page, /^Propose a solution/);
    await engineer.page.getByRole('dialog').getByRole('textbox').fill('Controller B was reseated; both answer again.');
    await engineer.page.getByRole('dialog').getByRole('button', { name: /Propose/ }).click();

    // The customer's page is told without a reload.
    await page.getByRole('button', { name: /^Open the/ }).click();
    await page.getByRole('button', { name: 'Yes, close' }).click();
    await page.getByText('This fault is closed.').waitFor();
    expect(faults).toEqual([]);
  });
});
