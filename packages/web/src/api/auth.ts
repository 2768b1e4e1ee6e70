import { unreachable, type Problem } from './problem.ts';

export type SignIn = { ok: true } | { ok: false; problem: Problem };

/** Email and password for a session cookie. */
export async function signIn(email: string, password: string): Promise<SignIn> {
  const response = await post('/api/auth/sign-in/email', { email, password });
  if (response === null) return { ok: false, problem: unreachable() };
  if (response.ok) return { ok: true };
  const code =
    response.status === 429
      ? 'too-many-attempts'
      : response.status >= 500
        ? 'unreachable'
        : 'wrong-credentials';
  return { ok: false, problem: { ...unreachable(), status: response.status, code } };
}

export async function signOut(): Promise<void> {
  await post('/api/auth/sign-out', {});
}

async function post(url: string, body: object): Promise<Response | null> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
  } catch {
    return null;
  }
}
