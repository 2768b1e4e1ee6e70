import { instantOf } from '@upheld/engine';
import { isIP } from 'node:net';
import { z } from 'zod';

/** An http(s) address without query or fragment; handed on without the slash at its end. */
export const baseUrl = z
  .string()
  .refine((text) => {
    const url = parseUrl(text);
    return url !== undefined && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  }, 'must be an address such as https://support.example.com')
  .transform((text) => text.replace(/\/+$/, ''));

export const databaseUrl = z
  .string()
  .refine(
    (text) => /^postgres(ql)?:$/.test(parseUrl(text)?.protocol ?? ''),
    'must be an address such as postgres://user:password@host:5432/database',
  );

export const smtpUrl = z.string().refine((text) => {
  const url = parseUrl(text);
  return url !== undefined && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
}, 'must be an address such as smtp://user:password@host:587');

/** "address" or "Name <address>" on one line: it becomes a header. */
export const mailbox = z
  .string()
  .regex(
    /^(?:[^<>\r\n,]*<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/,
    'must be "address" or "Name <address>"',
  );

export const proxyList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
  .refine((parts) => parts.every(isProxy), 'must be addresses or networks (10.0.0.0/8), separated by commas');

function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
}

function parseUrl(text: string): URL | undefined {
  return URL.parse(text) ?? undefined;
}

/** RFC 3339 with a zone, as epoch milliseconds. */
export const instant = z
  .string()
  .refine(
    (text) => instantOf(text) !== undefined,
    'must be an instant with its zone, like 2026-09-30T17:10:00+08:00',
  )
  .transform((text) => instantOf(text) ?? 0);
