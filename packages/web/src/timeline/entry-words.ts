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
  switch (entry.type) {
    case 'opened':
      return t('entry.opened', {
        who,
        case: names.word('case'),
        channel: channel(data['channel'], common),
      });
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
    case 'severityChanged':
      return t('entry.severityChanged', {
        who,
        severity: capital(names.word('severity')),
        from: names.severity(data['from']),
        to: names.severity(data['to']),
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
      return t(byRule ? 'entry.closedByRule' : 'entry.closed', { who, way: names.closingWay(data['way']) });
    case 'actDone':
      return t(byRule ? 'entry.actDoneByRule' : 'entry.actDone', { who, act: names.act(data['act']) });
    case 'proposed':
      return t('entry.proposed', { who, what: proposedWords(data['proposal'], { t, names }) });
    case 'factSet':
      return t('entry.factSet', { who, fact: names.fact(data['fact']), value: String(data['value']) });
    case 'dueAgreed':
      return t('entry.dueAgreed', {
        who,
        name: names.milestone(data['duty']),
        due: instant(data['due'], time),
      });
    case 'severityReviewed':
      return t('entry.severityReviewed', {
        who,
        severity: capital(names.word('severity')),
        to: names.severity(data['severity']),
      });
    case 'routed':
      return t('entry.routed', {
        to: ['centre', 'tier', 'team']
          .filter((part) => typeof data[part] === 'string')
          .map((part) => names.place(data[part]))
          .join(', '),
      });
    case 'incidentUsed':
    case 'incidentReturned':
    case 'productRegistered':
    case 'admitted':
      return t(`entry.${entry.type}`);
    case 'milestoneWarned':
    case 'milestoneMissed':
      return t(data['counts'] === 'box' ? 'entry.milestoneRanOut' : `entry.${entry.type}`, {
        name: names.milestone(data['duty']),
        due: instant(data['due'], time),
      });
    case 'effectRefused':
      return t('entry.effectRefused', { name: names.milestone(data['duty']), case: names.word('case') });
    case 'messageSent':
    case 'noteAdded':
    case 'waitEnded':
    case 'solutionProposed':
    case 'solutionConfirmed':
    case 'solutionRejected':
    case 'consentRecorded':
    case 'reopened':
    case 'agreed':
    case 'declined':
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

/** What waits for the agreement of others. */
function proposedWords(value: unknown, { t, names }: Pick<Words, 't' | 'names'>): string {
  const what = isRecord(value) && isRecord(value['what']) ? value['what'] : {};
  if (what['do'] === 'act') return names.act(what['act']);
  if (what['do'] === 'changeSeverity')
    return t('entry.toSeverity', { severity: names.word('severity'), to: names.severity(what['to']) });
  return t('entry.takingIt', { case: names.word('case') });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

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
