import { failure } from './outcome.ts';

/**
 * Every expected way in which the database cannot be opened or brought up to date. The codes are stable:
 * documentation, tests and monitoring refer to them.
 */
export const databaseProblemCodes = [
  'data-folder-not-writable',
  'data-folder-unreachable',
  'data-folder-in-use',
  'data-folder-empty',
  'data-folder-version',
  'data-folder-damaged',
  'embedded-platform-unsupported',
  'embedded-binaries-unusable',
  'embedded-user-missing',
  'embedded-user-refused',
  'embedded-init-failed',
  'embedded-start-failed',
  'embedded-start-timeout',
  'socket-folder-unavailable',
  'database-unreachable',
  'database-sign-in-refused',
  'database-missing',
  'database-too-old',
  'database-encoding',
  'migration-files-misnumbered',
  'migration-changed',
  'migration-out-of-order',
  'migration-failed',
  'migration-not-permitted',
  'database-newer-than-program',
] as const;

export type DatabaseProblemCode = (typeof databaseProblemCodes)[number];

/** Message says what was found, hint says the next step; neither ever contains a password. */
export interface DatabaseProblem {
  readonly code: DatabaseProblemCode;
  readonly message: string;
  readonly hint: string;
}

export function databaseProblem(code: DatabaseProblemCode, message: string, hint: string) {
  return failure<DatabaseProblem>({ code, message, hint });
}
