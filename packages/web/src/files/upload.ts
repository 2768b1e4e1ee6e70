import type { DetailedError, HttpResponse } from 'tus-js-client';
import { newKey } from '../api/client.ts';
import { workspaceUrl } from '../api/queries.ts';

export interface Upload {
  /** Of this list; the server's own id comes with the end. */
  key: string;
  name: string;
  bytes: number;
  sent: number;
  state: 'going' | 'paused' | 'done' | 'failed';
  id: string | null;
  /** The intake's field that it answers. */
  field: string | null;
  /** Why it failed: the server's own words, or its status; null where no server answered. */
  failure: { status: number; detail: string } | null;
}

/** An upload that is under way: it can rest and go on where it was. */
export interface Sending {
  pause: () => void;
  resume: () => void;
  /** Stops, and takes what was sent away from the server. */
  remove: () => void;
}

const PIECE_BYTES = 8 * 1024 * 1024;

export const newUpload = (file: File, field: string | null): Upload => ({
  key: newKey(),
  name: file.name,
  bytes: file.size,
  sent: 0,
  state: 'going',
  id: null,
  field,
  failure: null,
});

/** Sends a file in resumable pieces (tus 1.0) and tells of each step. What was begun before, even before a reload, goes on. */
export async function startUpload(
  ws: string,
  file: File,
  tell: (change: Partial<Upload>) => void,
): Promise<Sending> {
  const { Upload: Tus } = await import('tus-js-client');
  const upload = new Tus(file, {
    endpoint: `/api/v1${workspaceUrl(ws)}/uploads`,
    retryDelays: [0, 1_000, 3_000, 10_000, 30_000],
    chunkSize: PIECE_BYTES,
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name, filetype: file.type === '' ? 'application/octet-stream' : file.type },
    onShouldRetry: (problem) => retriable(problem.originalResponse?.getStatus() ?? 0),
    onProgress: (sent) => tell({ sent }),
    onError: (problem) => tell({ state: 'failed', failure: failureOf(problem) }),
    onSuccess: () =>
      tell({ state: 'done', sent: file.size, id: upload.url?.split('/').at(-1)?.split('?')[0] ?? null }),
  });
  const [earlier] = await upload.findPreviousUploads().catch(() => []);
  if (earlier !== undefined) upload.resumeFromPreviousUpload(earlier);
  upload.start();
  return {
    pause: () => void upload.abort().then(() => tell({ state: 'paused' })),
    resume: () => {
      tell({ state: 'going', failure: null });
      upload.start();
    },
    remove: () => void upload.abort(true).catch(() => undefined),
  };
}

const retriable = (status: number): boolean =>
  status === 0 || status === 409 || status === 423 || status >= 500;

function failureOf(problem: Error | DetailedError): Upload['failure'] {
  const response = 'originalResponse' in problem ? problem.originalResponse : null;
  return response === null ? null : { status: response.getStatus(), detail: detailOf(response) };
}

function detailOf(response: HttpResponse): string {
  try {
    const said = JSON.parse(response.getBody()) as { detail?: unknown };
    return typeof said.detail === 'string' ? said.detail : '';
  } catch {
    return '';
  }
}
