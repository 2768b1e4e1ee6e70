import type { Language, ProblemDetails } from '@upheld/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readerLanguage } from '../http/reader-language.ts';
import type { Problem, ProblemPart } from './problem.ts';
import { problemStatus } from './problem-codes.ts';
import { isOverridable, refusalWords } from './refusal-view.ts';
import { sentenceOf, titleOf } from './sentence.ts';

/** Sends a problem as problem+json (RFC 9457) in the reader's language. */
export function answerProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const language = languageOf(request);
  const details = problemDetails(problem, language, request.id);
  return reply
    .code(details.status)
    .headers({ ...problem.headers, 'content-language': language, 'cache-control': 'no-store' })
    .type('application/problem+json')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(details);
}

export const languageOf = (request: FastifyRequest): Language =>
  readerLanguage(request.access?.language ?? request.signedIn?.language, request.headers['accept-language']);

export function problemDetails(problem: Problem, language: Language, instance: string): ProblemDetails {
  const errors = problem.parts.map((part) => ({
    pointer: part.pointer,
    code: part.code,
    detail: wordsOf(part, language),
    clauses: [...(part.refusal?.clauses ?? [])],
    ...(part.refusal !== undefined && isOverridable(part.refusal) && { overridable: true }),
  }));
  const [first] = errors;
  // A refusal is told by its own code; the class it belongs to is in the status.
  const code = problem.code === 'refused' && first !== undefined ? first.code : problem.code;
  const own = sentenceOf(problem.code, language, problem.params) ?? problem.code;
  return {
    type: `https://upheld.example/problems/${code}`,
    title: titleOf(code, language) ?? titleOf(problem.code, language) ?? code,
    status: problemStatus[problem.code],
    detail: saysMore(problem) && first !== undefined ? first.detail : own,
    code,
    instance,
    ...(errors.length > 0 && { clauses: [...new Set(errors.flatMap((error) => error.clauses))], errors }),
  };
}

/** Where the parts are the reason, the first of them is the sentence; else the problem has one of its own. */
const saysMore = ({ code }: Problem) => code === 'refused' || code === 'not-entitled' || code === 'forbidden';

function wordsOf(part: ProblemPart, language: Language): string {
  if (part.refusal !== undefined) return refusalWords(part.refusal, language);
  return sentenceOf(part.code, language, {}) ?? part.detail ?? part.code;
}
