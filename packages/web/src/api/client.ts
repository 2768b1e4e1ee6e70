import i18next from 'i18next';
import { noteDateHeader, noteServerTime } from '../time/server-clock.ts';
import { ProblemError, unreachable, type Problem } from './problem.ts';
import { reportExpired } from './session.ts';

export type Answer<T> = { ok: true; data: T; etag: string | null } | { ok: false; problem: Problem };

export interface CallOptions {
  body?: unknown;
  /** Version of the resource that the act was decided on. */
  ifMatch?: number;
  /** Same key, same act: a repeated press or retry does nothing twice. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

const ROOT = '/api/v1';

/** One request; every refusal is a value. */
export async function call<T>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  options: CallOptions = {},
): Promise<Answer<T>> {
  const response = await send(method, ROOT + url, options);
  if (response === null) return { ok: false, problem: unreachable() };
  noteDateHeader(response.headers.get('date'));
  const data = await bodyOf(response);
  if (!response.ok) {
    if (response.status === 401) reportExpired();
    return { ok: false, problem: asProblem(data, response) };
  }
  if (hasAsOf(data)) noteServerTime(data.asOf);
  return { ok: true, data: data as T, etag: response.headers.get('etag') };
}

/** A `GET` for queries: gives the data or throws `ProblemError`. */
export async function read<T>(url: string, signal?: AbortSignal): Promise<T> {
  const answer = await call<T>('GET', url, signal === undefined ? {} : { signal });
  if (answer.ok) return answer.data;
  throw new ProblemError(answer.problem);
}

/** `?view=open&q=…` of what is set. */
export function query(values: Record<string, unknown>): string {
  const set = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return set.length === 0
    ? ''
    : `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString()}`;
}

export const newKey = (): string => crypto.randomUUID();

async function send(method: string, url: string, options: CallOptions): Promise<Response | null> {
  const headers = new Headers({
    Accept: 'application/json, application/problem+json',
    'Accept-Language': i18next.language,
  });
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey);
  try {
    return await fetch(url, {
      method,
      headers,
      credentials: 'same-origin',
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.signal ?? null,
    });
  } catch (problem) {
    if (options.signal?.aborted === true) throw problem;
    return null;
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function asProblem(data: unknown, response: Response): Problem {
  const said = (typeof data === 'object' && data !== null ? data : {}) as Partial<Problem>;
  return {
    type: 'about:blank',
    title: response.statusText,
    detail: '',
    code: `http-${response.status}`,
    instance: response.headers.get('x-request-id') ?? '',
    ...said,
    status: response.status,
  };
}

const hasAsOf = (data: unknown): data is { asOf: string } =>
  typeof data === 'object' && data !== null && typeof (data as { asOf?: unknown }).asOf === 'string';
