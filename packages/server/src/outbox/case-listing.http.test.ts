import type { OutboxMail } from '@upheld/contract';
import { expect, test } from 'vitest';
import { deliverAllNow } from '../mail/mail-jobs.ts';
import { keepingCarrier } from '../mail/carrier.ts';
import { startPlant } from '../testing/plant.ts';
import { inDemo, startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();
const plant = await startPlant(server);
const { haiyan, hanbit } = plant.customers;

const mailDeps = {
  ...server.deps,
  carrier: keepingCarrier,
  mailFrom: 'Plant <support@plant.example>',
  baseUrl: 'http://localhost:3000',
};

/** The mail to the specialist that a case's latest roll call brought. */
async function rollCall(by: typeof haiyan.sender, number: number): Promise<OutboxMail> {
  const answer = await plant.act(by, number, 'do', { act: 'rollCall', with: {} });
  expect(answer.statusCode, answer.body).toBe(200);
  const { rows: workspaces } = await server.deps.pool.query<{ id: string; slug: string }>(
    `select id, slug from workspace where slug = 'demo'`,
  );
  for (const workspace of workspaces) await deliverAllNow(mailDeps, workspace);
  const { rows } = await server.deps.pool.query<{ id: string }>(
    `select id from outbox where case_number = $1 and notice = 'act-done' order by id desc limit 1`,
    [number],
  );
  return (await plant.manager.send('GET', inDemo(`/outbox/${rows[0]?.id}`))).json<OutboxMail>();
}

test('a list has the cases of every customer, whoever calls for it, and is told in the mail', async () => {
  const slight = await plant.file('haiyan');
  expect(await rollCall(haiyan.sender, slight)).toMatchObject({
    lists: [],
    text: expect.stringContaining('Nothing is grave.') as string,
  });

  const grave = await plant.file('hanbit', { severity: '1', title: 'It burns <b>' });
  const own = await plant.file('haiyan', { severity: '1', title: 'It stands still' });
  const mail = await rollCall(haiyan.sender, own);
  expect(mail.lists).toEqual([grave, own]);
  expect(mail.text).toContain(`${grave} It burns <b>`);
  expect(mail.text).toContain('Grave');
  expect(mail.text).toContain(`/cases/${own}`);
  expect(mail.html).not.toContain('It burns <b>');

  // The customer is still held to their own account, and so is what they do next.
  const other = await haiyan.sender.send('GET', inDemo(`/cases/${grave}`));
  expect(other.statusCode).toBe(404);
  await plant.act(hanbit.sender, grave, 'message', { body: 'It is out.' });
  expect((await rollCall(plant.engineer, slight)).lists).toEqual([grave, own]);
});
