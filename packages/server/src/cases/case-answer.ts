import type { CaseView } from '@upheld/contract';

/** A case as an answer: made once, so that what is stored for a repetition is what was sent. */
export function caseAnswer(slug: string, view: CaseView, status: 200 | 201) {
  const headers: Record<string, string> = { etag: `"${view.version}"` };
  if (status === 201) headers.location = `/api/v1/workspaces/${slug}/cases/${view.number}`;
  return { status, headers, body: JSON.stringify(view) };
}
