import type { FastifyReply } from 'fastify';

/** What was made once, and maybe stored, is sent as it is. */
export function sendCase(
  reply: FastifyReply,
  answer: { status: number; headers: Readonly<Record<string, string>>; body: string },
) {
  return reply
    .code(answer.status)
    .headers(answer.headers)
    .type('application/json')
    .serializer((payload: string) => payload)
    .send(answer.body);
}
