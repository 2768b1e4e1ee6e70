import { Buffer } from 'node:buffer';

/** What a request was answered. */
export interface Answered {
  status: number;
  etag: string | null;
  location: string | null;
  body: unknown;
}

/** Sends requests to a workspace in the name of its people. */
export class Caller {
  readonly #base: string;
  readonly #cookies: ReadonlyMap<string, string>;

  constructor(url: string, slug: string, cookies: ReadonlyMap<string, string>) {
    this.#base = `${url}/api/v1/workspaces/${slug}`;
    this.#cookies = cookies;
  }

  get(person: string, path: string): Promise<Answered> {
    return this.#send(person, path, { method: 'GET' });
  }

  post(
    person: string,
    path: string,
    body: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered> {
    return this.#send(person, path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** Uploads a small file; answers its id. */
  async upload(person: string, name: string): Promise<string> {
    const bytes = Buffer.from(`The contents of ${name}.`);
    const created = await this.#send(person, '/uploads', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from(name).toString('base64')},filetype ${Buffer.from('text/plain').toString('base64')}`,
      },
    });
    const id = created.location?.split('/').at(-1);
    if (created.status !== 201 || id === undefined) throw new Error(`upload of ${name}: ${created.status}`);
    const sent = await this.#send(person, `/uploads/${id}`, {
      method: 'PATCH',
      body: bytes,
      headers: {
        'tus-resumable': '1.0.0',
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      },
    });
    if (sent.status !== 204) throw new Error(`upload of ${name}: ${sent.status}`);
    return id;
  }

  async #send(person: string, path: string, request: RequestInit): Promise<Answered> {
    const answer = await fetch(`${this.#base}${path}`, {
      ...request,
      headers: {
        accept: 'application/json',
        cookie: this.#cookies.get(person) ?? '',
        ...(request.headers as Readonly<Record<string, string>> | undefined),
      },
    });
    const text = await answer.text();
    return {
      status: answer.status,
      etag: answer.headers.get('etag'),
      location: answer.headers.get('location'),
      body: text === '' ? null : JSON.parse(text),
    };
  }
}
