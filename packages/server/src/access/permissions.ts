import type { ActName, Role } from '@upheld/contract';

const everybody = ['customer', 'engineer', 'manager', 'administrator'] as const satisfies readonly Role[];
const staff = ['engineer', 'manager', 'administrator'] as const satisfies readonly Role[];
const managers = ['manager', 'administrator'] as const satisfies readonly Role[];
const administrators = ['administrator'] as const satisfies readonly Role[];

/** Who may call which operation, by operationId. A route that is missing here is open to nobody. */
export const operationRoles = {
  listGuides: everybody,
  readGuide: everybody,
  listFilingChoices: everybody,
  previewFiling: everybody,
  answerRight: everybody,
  fileCase: everybody,
  listCases: everybody,
  countCases: everybody,
  readCase: everybody,
  readTimeline: everybody,
  readPromise: everybody,
  readGuidance: everybody,
  previewAct: everybody,
  upload: everybody,
  downloadFile: everybody,
  live: everybody,
  readClock: everybody,
  advanceClock: administrators,
  listStaff: staff,
  listAccounts: staff,
  readAccount: staff,
  listStudioGuides: staff,
  readStudioGuide: staff,
  readGuideSource: staff,
  readGuideFindings: staff,
  readGuideCalendars: staff,
  previewDue: staff,
  listScenarios: staff,
  readScenario: staff,
  runScenario: staff,
  listEditions: staff,
  diffEditions: staff,
  previewMove: managers,
  previewMoves: managers,
  moveCase: managers,
  publishEdition: managers,
  listOutbox: managers,
  readOutboxMail: managers,
  retryOutboxMail: managers,
  listKeys: administrators,
  createKey: administrators,
  revokeKey: administrators,
} as const satisfies Record<string, readonly Role[]>;

/**
 * Who may try which act. Whether it may be done now is the engine's decision; this only says whose hands it is for.
 */
export const actRoles = {
  assign: staff,
  message: everybody,
  note: staff,
  files: everybody,
  'change-severity': everybody,
  'ask-severity-review': everybody,
  wait: staff,
  'end-wait': staff,
  'contact-attempt': staff,
  'propose-solution': staff,
  'confirm-solution': everybody,
  'reject-solution': everybody,
  'record-consent': everybody,
  close: everybody,
  reopen: everybody,
  'review-severity': staff,
  do: everybody,
  agree: everybody,
  decline: everybody,
  'set-fact': everybody,
  'agree-due': staff,
} as const satisfies Record<ActName, readonly Role[]>;

/** Acts on a case have a table of their own, read by `mayTry`. */
export function mayCall(role: Role, operation: string): boolean {
  if (operation.startsWith('act')) return true;
  const roles: Readonly<Record<string, readonly Role[]>> = operationRoles;
  return roles[operation]?.includes(role) ?? false;
}

export const mayTry = (role: Role, act: ActName): boolean =>
  (actRoles[act] as readonly Role[]).includes(role);
