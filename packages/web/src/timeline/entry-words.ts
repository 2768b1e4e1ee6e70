import type { TimelineEntry } from '@upheld/contract';
import type { TFunction } from 'i18next';
import type { Time } from '../time/useTime.ts';
import { filesOf } from './entry-kind.ts';
import type { CaseNames } from './useCaseNames.ts';

interface Words {
  t: TFunction<'cases'>;
  common: TFunction<'common'>;
  time: Time;
  names: CaseNames;
}

/** One entry of the history as a sentence. */
export function entryWords(entry: TimelineEntry, { t, common, time, names }: Words): string {
  const { data, by } = entry;
  const who = by.name ?? (by.side === 'program' ? t('program') : t('someone'));
  const byRule = by.side === 'program';
  const said = (name: string): string => {
    const words = entry.names[name];
    return words === undefined ? '' : names.say(words);
  };
  const called = (name: string): string => said(name) || plain(data[name]);
  const cause = said('cause');
  const what = names.proposal(entry.proposal);
  switch (entry.type) {
    case 'opened': {
      const by = { who, channel: channel(data['channel'], common) };
      return names.kind === null
        ? t('entry.opened', { ...by, case: names.word('case') })
        : t('entry.openedKind', { ...by, kind: names.kind });
    }
    case 'acknowledged':
      return t('entry.acknowledged', { to: list(data['to']) });
    case 'noticeSent':
      return t('entry.noticeSent', { to: list(data['to']) });
    case 'assigned': {
      const to = personName(data['to']) ?? t('someone');
      if (byRule) return t('entry.assignedByRule', { to });
      return to === who
        ? t('entry.taken', { who, case: names.word('case') })
        : t('entry.assigned', { who, to });
    }
    case 'filesAdded':
      return t('entry.filesAdded', { who, files: common('files', { count: filesOf(entry).length }) });
    case 'severityChanged': {
      const change = {
        severity: capital(names.word('severity')),
        from: names.severity(data['from']),
        to: names.severity(data['to']),
      };
      if (!byRule) return t('entry.severityChanged', { ...change, who });
      return cause === ''
        ? t('entry.severityRaisedByRule', change)
        : t('entry.severityRaised', { ...change, cause });
    }
    case 'severityReviewed':
      return t('entry.severityReviewed', {
        who,
        severity: names.word('severity'),
        name: names.severity(data['severity']),
      });
    case 'severityReviewAsked':
      return t('entry.severityReviewAsked', {
        who,
        severity: names.word('severity'),
        to: names.severity(data['to']),
      });
    case 'editionMoved':
      return t('entry.editionMoved', { who, from: plain(data['from']), to: plain(data['to']) });
    case 'waitStarted':
      return t('entry.waitStarted', { who, status: waitWords(data['for'], common) });
    case 'contactAttempted':
      return t('entry.contactAttempted', {
        who,
        channel: channel(data['channel'], common),
        outcome: outcome(data['outcome'], t),
      });
    case 'closed':
      return t(byRule ? 'entry.closedByRule' : 'entry.closed', { who, way: called('way') });
    case 'milestoneWarned':
    case 'milestoneMissed':
      return t(data['counts'] === 'box' ? 'entry.milestoneRanOut' : `entry.${entry.type}`, {
        name: called('duty'),
        due: instant(data['due'], time),
      });
    case 'dueAgreed':
      return t('entry.dueAgreed', { who, name: called('duty'), due: instant(data['due'], time) });
    case 'effectRefused':
      return data['effect'] === 'close' && data['duty'] !== ''
        ? t('entry.effectRefused', { name: called('duty'), case: names.word('case') })
        : t('entry.effectRefusedOther');
    case 'actDone':
      if (!byRule) return t('entry.actDone', { who, act: called('act') });
      return cause === ''
        ? t('entry.actDoneByRule', { act: called('act') })
        : t('entry.actDoneByClock', { act: called('act'), cause });
    case 'proposed': {
      const words = { who, what, of: names.parties(entry.proposal?.of ?? []) };
      return t(byRule ? 'entry.proposedByRule' : 'entry.proposed', words);
    }
    case 'agreed':
      return data['for'] === 'customer' && by.side === 'vendor'
        ? t('entry.agreedFor', { who, what, of: names.parties(['customer']) })
        : t('entry.agreed', { who, what });
    case 'declined': {
      const own = by.id !== null && entry.proposal?.by?.id === by.id;
      return t(own ? 'entry.withdrawn' : 'entry.declined', { who, what });
    }
    case 'factSet':
      return t('entry.factSet', {
        who,
        fact: called('fact'),
        value: entry.answers.map(names.value).join(''),
      });
    case 'routed':
      return t('entry.routed', {
        to: ['centre', 'tier', 'team']
          .map((part) => called(part))
          .filter((name) => name !== '')
          .join(' · '),
      });
    case 'productRegistered':
      return t('entry.productRegistered', { product: called('product') });
    case 'admitted':
      return t('entry.admitted', { case: names.word('case') });
    case 'incidentUsed':
    case 'incidentReturned':
      return t(`entry.${entry.type}`);
    case 'messageSent':
    case 'noteAdded':
    case 'waitEnded':
    case 'solutionProposed':
    case 'solutionConfirmed':
    case 'solutionRejected':
    case 'consentRecorded':
    case 'reopened':
      return t(`entry.${entry.type}`, { who });
    default:
      return t('entry.other', { type: entry.type, who });
  }
}

/** What a person wrote in it, if anything. */
export function entryBody({ data }: TimelineEntry): string | null {
  const words = [data['body'], data['description'], data['summary'], data['words'], data['note']].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return typeof words === 'string' ? words : null;
}

export function entryReason({ data }: TimelineEntry): string | null {
  return typeof data['reason'] === 'string' && data['reason'] !== '' ? data['reason'] : null;
}

function channel(value: unknown, common: TFunction<'common'>): string {
  return value === 'web' || value === 'phone' || value === 'mail' ? common(`channel.${value}`) : plain(value);
}

function outcome(value: unknown, t: TFunction<'cases'>): string {
  switch (value) {
    case 'noAnswer':
    case 'busy':
    case 'leftMessage':
    case 'reached':
      return t(`outcome.${value}`);
    default:
      return plain(value);
  }
}

function waitWords(value: unknown, common: TFunction<'common'>): string {
  switch (value) {
    case 'vendor':
      return common('status.waitsForVendor');
    case 'release':
      return common('status.waitsForRelease');
    default:
      return common('status.waitsForCustomer');
  }
}

function instant(value: unknown, time: Time): string {
  return typeof value === 'string' || typeof value === 'number' ? time.full(value) : '';
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What the program does not know by name stands as it came. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

const list = (value: unknown): string =>
  Array.isArray(value) ? value.map((each) => personName(each) ?? String(each)).join(', ') : '';

function personName(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name);
  return null;
}
