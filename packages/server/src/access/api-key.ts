import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface NewApiKey {
  /** Shown once: `upheld_<prefix>_<secret>`. */
  readonly token: string;
  readonly prefix: string;
  readonly secretSha256: Buffer;
}

/** The secret is 32 random bytes, so a plain hash of it is as good as a slow one. */
export function makeApiKey(): NewApiKey {
  const prefix = randomBytes(6).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { token: `upheld_${prefix}_${secret}`, prefix, secretSha256: sha256(secret) };
}

/** The parts of an `Authorization: Bearer upheld_…` header, or null where it is no such header. */
export function readApiKey(
  authorization: string | undefined,
): { prefix: string; secretSha256: Buffer } | null {
  const match = /^Bearer upheld_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/.exec(authorization ?? '');
  const [, prefix, secret] = match ?? [];
  return prefix === undefined || secret === undefined ? null : { prefix, secretSha256: sha256(secret) };
}

export const sameHash = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

const sha256 = (text: string) => createHash('sha256').update(text).digest();
