import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { v7 as uuidv7 } from 'uuid';
import { problemDetails } from '../problems/answer-problem.ts';
import { Problem } from '../problems/problem.ts';

/** What is no HTTP, or has endless headers, is told as a problem too; in English, since no header could be read. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(
    error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'request-unreadable',
  );
  const details = problemDetails(problem, 'en', uuidv7());
  const body = JSON.stringify(details);
  socket.end(
    [
      `HTTP/1.1 ${details.status} ${STATUS_CODES[details.status] ?? ''}`,
      'Content-Type: application/problem+json',
      'Content-Language: en',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
