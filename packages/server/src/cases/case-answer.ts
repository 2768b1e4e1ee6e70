import type { CaseView } from '@upheld/contract';

/** What those who listen are told of a case once its transaction is over. */
export interface CaseNews {
  readonly accountId: string;
  readonly number: number;
  readonly version: number;
}

export interface CaseAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly news: CaseNews;
}

/** A case as an answer: made once, so that what is stored for a repetition is what was sent. */
export function caseAnswer(slug: string, view: CaseView, status: 200 | 201): CaseAnswer {
  const news = { accountId: view.account.id, number: view.number, version: view.version };
  return { status, headers: headersOf(slug, news, status), body: JSON.stringify(view), news };
}

/** A new case for those who want no more of it than its number (RFC 7240, `return=minimal`). */
export function minimalAnswer(slug: string, news: CaseNews): CaseAnswer {
  const { number, version } = news;
  const headers = { ...headersOf(slug, news, 201), 'preference-applied': 'return=minimal' };
  return { status: 201, headers, body: JSON.stringify({ number, version }), news };
}

function headersOf(slug: string, { number, version }: CaseNews, status: 200 | 201): Record<string, string> {
  const etag = `"${version}"`;
  return status === 201 ? { etag, location: `/api/v1/workspaces/${slug}/cases/${number}` } : { etag };
}
