import type { RawNotice } from './shape.ts';

/** The mails that the product sends under any guide. A guide changes one by its id, or silences it. */
export const defaultNotices: Readonly<Record<string, RawNotice & Required<Pick<RawNotice, 'on' | 'to'>>>> = {
  confirmation: { on: 'opened', to: ['customer'], 'counts-as': 'none' },
  reply: { on: { on: 'messageSent', by: 'vendor' }, to: ['customer'] },
  assigned: { on: { on: 'assigned', where: 'event.from == null' }, to: ['customer'] },
  reassigned: { on: { on: 'assigned', where: 'event.from != null' }, to: ['customer'] },
  'severity-changed': { on: 'severityChanged', to: ['customer'] },
  'waiting-for-you': { on: { on: 'waitStarted', where: "event.for == 'customer'" }, to: ['customer'] },
  'solution-proposed': { on: 'solutionProposed', to: ['customer'] },
  closed: { on: 'closed', to: ['customer'] },
  reopened: { on: 'reopened', to: ['customer'] },
  'new-message': { on: { on: 'messageSent', by: 'customer' }, to: ['owner'] },
};

export const defaultNoticeIds: readonly string[] = Object.keys(defaultNotices);
