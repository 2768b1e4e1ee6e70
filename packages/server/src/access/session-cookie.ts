import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The session token of a signed cookie value (`token.signature`, as the sign-in library writes it), or null where
 * the signature is not ours. Checked here so that a request needs one query in all, not one more for its session.
 */
export function sessionTokenOf(cookieValue: string | undefined, secret: string): string | null {
  if (cookieValue === undefined) return null;
  const dot = cookieValue.lastIndexOf('.');
  if (dot < 1) return null;
  const token = cookieValue.slice(0, dot);
  const given = Buffer.from(cookieValue.slice(dot + 1), 'base64');
  const ours = createHmac('sha256', secret).update(token).digest();
  return given.length === ours.length && timingSafeEqual(given, ours) ? token : null;
}
