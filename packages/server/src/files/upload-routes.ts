import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Metadata, Server } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { scopeOf, type Access } from '../access/access.ts';
import { inWorkspace } from '../database/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import { accessOf } from '../http/request-access.ts';
import type { ServerSettings } from '../http/server-settings.ts';
import { InWorkspace, type Routes } from '../http/zod-app.ts';
import { languageOf, problemDetails } from '../problems/answer-problem.ts';
import { Problem } from '../problems/problem.ts';
import { safeFileName, safeMediaType } from './file-name.ts';
import { finishFile, forgetFile, insertFile, isOwnUpload } from './file-store.ts';

export const uploadsFolder = (settings: ServerSettings): string => join(settings.dataFolder, 'uploads');

/**
 * Resumable upload by tus 1.0. The id at the end of `Location` is the file's id, to be named in a case or an act. We
 * judge who may upload what; the library moves the bytes.
 */
export const uploadRoutes =
  (deps: Deps): Routes =>
  async (app) => {
    const directory = uploadsFolder(deps.settings);
    await mkdir(directory, { recursive: true });
    // The library knows requests only; whose upload one is about goes along beside it.
    const upload = new AsyncLocalStorage<Upload>();
    const tus = new Server({
      path: '/uploads',
      datastore: new FileStore({ directory }),
      maxSize: deps.settings.uploadLimitBytes,
      allowedOrigins: [],
      namingFunction: () => upload.getStore()?.id ?? '',
      getFileIdFromRequest: () => upload.getStore()?.id,
      generateUrl: (request, { id }) => `${new URL(request.url).pathname.replace(/\/$/, '')}/${id}`,
      onUploadFinish: async (_request, { id }) => {
        const workspaceId = upload.getStore()?.workspaceId ?? '';
        await inWorkspace(deps.pool, { workspaceId }, (transaction) =>
          finishFile(transaction, workspaceId, id, iso(deps.clock.now())),
        );
        return {};
      },
      onResponseError: (_request, error) => {
        const current = upload.getStore();
        return current === undefined ? undefined : problemBytes(current, error);
      },
    });
    // The bytes are the library's to read.
    app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));

    const handOver = async (request: FastifyRequest, reply: FastifyReply, access: Access, id: string) => {
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) reply.raw.setHeader(name, value);
      await upload.run({ id, workspaceId: access.workspace.id, request, reply }, () =>
        tus.handle(request.raw, reply.raw),
      );
    };
    const schema = { operationId: 'upload', tags: ['files'], description: 'tus 1.0 resumable upload' };

    app.post('/uploads', { schema: { ...schema, params: InWorkspace } }, async (request, reply) => {
      checkProtocol(request);
      const access = accessOf(request);
      const id = uuidv7();
      const file = {
        ...describedIn(deps.settings, request),
        id,
        accountId: access.accountId,
        uploaderId: access.personId,
        uploaderName: access.name,
        createdAt: iso(deps.clock.now()),
      };
      await inWorkspace(deps.pool, scopeOf(access), (transaction) =>
        insertFile(transaction, access.workspace.id, file),
      );
      await handOver(request, reply, access, id);
    });

    const OfUpload = InWorkspace.extend({ id: z.uuid() });
    app.route({
      method: ['PATCH', 'HEAD', 'DELETE'],
      url: '/uploads/:id',
      schema: { ...schema, hide: true, params: OfUpload },
      handler: async (request, reply) => {
        checkProtocol(request);
        const access = accessOf(request);
        const { id } = request.params;
        const scope = { workspaceId: access.workspace.id, uploaderId: access.personId };
        const own = await inWorkspace(deps.pool, scopeOf(access), async (transaction) => {
          const isOwn = await isOwnUpload(transaction, scope, id);
          if (isOwn && request.method === 'DELETE') await forgetFile(transaction, scope.workspaceId, id);
          return isOwn;
        });
        if (!own) throw new Problem('not-found');
        await handOver(request, reply, access, id);
      },
    });
  };

interface Upload {
  readonly id: string;
  readonly workspaceId: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** What the library would refuse in its own words, before anything is noted; and what we do not offer. */
function checkProtocol(request: FastifyRequest): void {
  const { headers, method } = request;
  if (headers['tus-resumable'] !== '1.0.0')
    throw new Problem('upload-version', { headers: { 'tus-version': '1.0.0' } });
  const wrong = (header: string) => new Problem('header-invalid', { params: { header } });
  for (const header of ['Upload-Concat', 'Upload-Defer-Length'])
    if (headers[header.toLowerCase()] !== undefined) throw wrong(header);
  if (method !== 'PATCH') return;
  if (headers['content-type'] !== 'application/offset+octet-stream') throw wrong('Content-Type');
  if (!/^\d{1,15}$/.test(String(headers['upload-offset'] ?? ''))) throw wrong('Upload-Offset');
  // Told when the upload was made, for good.
  if (headers['upload-length'] !== undefined) throw wrong('Upload-Length');
}

/** A refusal of the library's as a problem. Bytes, because it would call a text `text/plain`. */
function problemBytes({ request, reply }: Upload, error: Error | { status_code: number }) {
  const status = 'status_code' in error ? error.status_code : 500;
  const code = (
    { 404: 'not-found', 409: 'upload-elsewhere', 410: 'not-found', 413: 'upload-longer' } as const
  )[status];
  if (code === undefined) request.log.error({ err: error }, 'unforeseen');
  const language = languageOf(request);
  const problem = new Problem(code ?? 'internal', { params: { reference: request.id } });
  const details = problemDetails(problem, language, request.id);
  reply.raw.setHeader('content-type', 'application/problem+json');
  reply.raw.setHeader('content-language', language);
  return { status_code: details.status, body: Buffer.from(JSON.stringify(details)) as unknown as string };
}

/** Size, name and type as the upload announces them. */
function describedIn(
  settings: ServerSettings,
  request: FastifyRequest,
): { bytes: number; name: string; type: string } {
  const length = String(request.headers['upload-length'] ?? '');
  if (!/^\d{1,15}$/.test(length))
    throw new Problem('header-invalid', { params: { header: 'Upload-Length' } });
  const bytes = Number(length);
  if (bytes > settings.uploadLimitBytes) {
    throw new Problem('upload-too-large', {
      params: { limit: Math.floor(settings.uploadLimitBytes / 1_000_000) },
    });
  }
  const metadata = metadataIn(request);
  return {
    bytes,
    name: safeFileName(metadata['filename'] ?? metadata['name'] ?? ''),
    type: safeMediaType(metadata['filetype'] ?? metadata['type'] ?? undefined),
  };
}

function metadataIn(request: FastifyRequest): Record<string, string | null | undefined> {
  const header = request.headers['upload-metadata'];
  if (typeof header !== 'string') return {};
  try {
    return Metadata.parse(header);
  } catch {
    throw new Problem('header-invalid', { params: { header: 'Upload-Metadata' } });
  }
}
