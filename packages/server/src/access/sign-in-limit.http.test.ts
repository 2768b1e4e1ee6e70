import type { ProblemDetails } from '@upheld/contract';
import { expect, test } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';

const server = await startTestServer();

/** Without a password, so that none is hashed; it is a try all the same. */
const attempt = (remoteAddress: string) =>
  server.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    remoteAddress,
    payload: { email: 'park.jun@hanbit.example' },
  });

test('an address may try to sign in as often as the settings say, and others go on', async () => {
  const allowed = server.deps.settings.signInsPerMinute;
  for (let tries = 0; tries < allowed; tries += 1)
    expect((await attempt('10.1.2.3')).statusCode, `try ${tries + 1}`).toBe(400);
  const refused = await attempt('10.1.2.3');
  expect(refused.statusCode).toBe(429);
  expect(refused.json<ProblemDetails>().code).toBe('too-many-requests');
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await attempt('10.1.2.4')).statusCode).toBe(400);
});
