import type { ActName, acts } from '@upheld/contract';
import type { Actor, Command, CommandType, FileReference, Person } from '@upheld/engine';
import type { z } from 'zod';

/** What a route has looked up before it makes a command. */
export interface ActLookups {
  readonly by: Actor;
  readonly files: readonly FileReference[];
  /** Whom `assign` names. */
  readonly assignee: Person | null;
}

type Body<A extends ActName> = z.output<(typeof acts)[A]>;

interface ActBinding<A extends ActName> {
  readonly type: CommandType;
  command(body: Body<A>, lookups: ActLookups): Command;
}

/** Path of the API, command of the engine, and how the one becomes the other. */
export const actCommands: { readonly [A in ActName]: ActBinding<A> } = {
  assign: {
    type: 'assign',
    command: ({ to, reason }, { by, assignee }) => ({
      type: 'assign',
      by,
      to: assignee ?? { id: to, name: '' },
      reason,
    }),
  },
  message: {
    type: 'sendMessage',
    command: ({ body, stillWithUs }, { by, files }) => ({
      type: 'sendMessage',
      by,
      body,
      files,
      stillWithUs,
    }),
  },
  note: { type: 'addNote', command: ({ body }, { by, files }) => ({ type: 'addNote', by, body, files }) },
  files: { type: 'addFiles', command: (_, { by, files }) => ({ type: 'addFiles', by, files }) },
  'change-severity': {
    type: 'changeSeverity',
    command: ({ to, reason, override }, { by }) => ({ type: 'changeSeverity', by, to, reason, override }),
  },
  'ask-severity-review': {
    type: 'askSeverityReview',
    command: ({ to, reason }, { by }) => ({ type: 'askSeverityReview', by, to, reason }),
  },
  wait: {
    type: 'startWait',
    command: (body, { by }) => ({ type: 'startWait', by, for: body.for, reason: body.reason }),
  },
  'end-wait': { type: 'endWait', command: ({ reason }, { by }) => ({ type: 'endWait', by, reason }) },
  'contact-attempt': {
    type: 'recordContactAttempt',
    command: ({ channel, outcome, note }, { by }) => ({
      type: 'recordContactAttempt',
      by,
      channel,
      outcome,
      note,
    }),
  },
  'propose-solution': {
    type: 'proposeSolution',
    command: ({ summary }, { by }) => ({ type: 'proposeSolution', by, summary }),
  },
  'confirm-solution': {
    type: 'confirmSolution',
    command: ({ words }, { by }) => ({ type: 'confirmSolution', by, words }),
  },
  'reject-solution': {
    type: 'rejectSolution',
    command: ({ reason }, { by }) => ({ type: 'rejectSolution', by, reason }),
  },
  'record-consent': {
    type: 'recordConsent',
    command: ({ subject, words }, { by }) => ({ type: 'recordConsent', by, subject, words }),
  },
  close: { type: 'close', command: ({ way, reason }, { by }) => ({ type: 'close', by, way, reason }) },
  reopen: { type: 'reopen', command: ({ reason }, { by }) => ({ type: 'reopen', by, reason }) },
  'review-severity': {
    type: 'reviewSeverity',
    command: ({ reason }, { by }) => ({ type: 'reviewSeverity', by, reason }),
  },
  do: {
    type: 'do',
    command: ({ act, with: answers, override }, { by, files }) => ({
      type: 'do',
      by,
      act,
      with: answers,
      files,
      override,
      calledBy: null,
    }),
  },
  agree: {
    type: 'agree',
    command: ({ proposal, words }, { by }) => ({ type: 'agree', by, proposal, words }),
  },
  decline: {
    type: 'decline',
    command: ({ proposal, reason }, { by }) => ({ type: 'decline', by, proposal, reason }),
  },
  'set-fact': {
    type: 'setFact',
    command: ({ fact, value, reason }, { by }) => ({ type: 'setFact', by, fact, value, reason }),
  },
  'agree-due': {
    type: 'agreeDue',
    command: ({ milestone, due, reason }, { by }) => ({
      type: 'agreeDue',
      by,
      duty: milestone,
      due: Date.parse(due),
      reason,
    }),
  },
};

/** Acts that add and take nothing away: they may come on top of what the actor has not seen yet. */
export const addingActs: ReadonlySet<ActName> = new Set<ActName>(['message', 'note', 'files']);

/** The path of a command, or null for commands that only the program gives. */
export function actNameOf(type: CommandType): ActName | null {
  const entry = Object.entries(actCommands).find(([, binding]) => binding.type === type);
  return (entry?.[0] as ActName | undefined) ?? null;
}
