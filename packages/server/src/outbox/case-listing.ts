import {
  clocks,
  isListed,
  milestonesOf,
  replay,
  statusSince,
  type Case,
  type CaseEvent,
  type CaseList,
  type CaseStatus,
  type Guide,
  type Instant,
  type Text,
} from '@upheld/engine';
import { sql } from 'kysely';
import { nextMilestone } from '../cases/case-summary.ts';
import { acrossAccounts, type DatabaseTransaction } from '../database/transaction.ts';
import type { GuideRegistry } from '../guides/guide-registry.ts';

/** The cases that a mail lists, as they stood when it was called for; kept with the mail. */
export interface CaseListing {
  /** The guide's words for an empty list. */
  readonly text: Text | null;
  readonly rows: readonly ListedCase[];
  /** How many more there are than are listed. */
  readonly more: number;
}

export interface ListedCase {
  readonly number: number;
  readonly title: string;
  /** The customer's name. */
  readonly account: string;
  /** Null for kinds of case that have none. */
  readonly severity: Text | null;
  readonly status: CaseStatus;
  readonly since: Instant;
  readonly next: { readonly name: Text; readonly due: Instant; readonly zone: string } | null;
  /** Whether a promise of it was ever missed. */
  readonly missed: boolean;
}

/** A case with the edition that holds it. */
export interface HeldCase {
  readonly guide: Guide;
  readonly kase: Case;
}

export type FindListing = (list: CaseList, sender: HeldCase) => Promise<CaseListing>;

/** More than anybody reads in a mail. */
const mostRows = 200;
const pageSize = 200;

/**
 * Finds what mails list, as the transaction sees it; `decided` are cases that it has changed and not stored yet. The
 * sender of a mail counts as it is after the change that calls for the mail.
 */
export function listingIn(
  transaction: () => DatabaseTransaction,
  guides: GuideRegistry,
  workspaceId: string,
  { now, decided }: { now: Instant; decided: readonly HeldCase[] },
): FindListing {
  return async (list, sender) => {
    const ahead = new Map([...decided, sender].map((held) => [held.kase.number, held]));
    const listed = [...ahead.values()].filter((held) => isMeant(list, sender, held));
    // A customer's own doing may call for a mail to staff, which lists the cases of every customer.
    await acrossAccounts(transaction(), async () => {
      for (let after = 0, full = true; full;) {
        const page = await openCases(transaction(), guides, workspaceId, {
          guide: sender.guide.id,
          kind: list.kind,
          after,
        });
        listed.push(...page.filter((held) => !ahead.has(held.kase.number) && isMeant(list, sender, held)));
        full = page.length === pageSize;
        after = page.at(-1)?.kase.number ?? after;
      }
    });
    const sorted = listed.toSorted(graverFirst);
    return {
      text: list.text,
      rows: sorted.slice(0, mostRows).map((held) => rowOf(held, now)),
      more: Math.max(0, sorted.length - mostRows),
    };
  };
}

const isMeant = (list: CaseList, sender: HeldCase, { guide, kase }: HeldCase) =>
  guide.id === sender.guide.id && isListed(list, guide, kase);

async function openCases(
  transaction: DatabaseTransaction,
  guides: GuideRegistry,
  workspaceId: string,
  { guide, kind, after }: { guide: string; kind: string; after: number },
): Promise<HeldCase[]> {
  const { rows } = await sql<{ edition: string; history: CaseEvent[] }>`
    select c.edition, (select jsonb_agg(e.event order by e.seq) from case_event e
                        where e.workspace_id = c.workspace_id and e.case_id = c.id) as history
      from "case" c
     where c.workspace_id = ${workspaceId} and c.guide = ${guide} and c.kind = ${kind} and c.closed_at is null
       and c.number > ${after}
     order by c.number limit ${pageSize}`.execute(transaction);
  return Promise.all(
    rows.map(async ({ edition, history }) => ({
      guide: await guides.edition(workspaceId, guide, edition),
      kase: replay(history),
    })),
  );
}

function graverFirst(one: HeldCase, other: HeldCase): number {
  return rankOf(one) - rankOf(other) || one.kase.number - other.kase.number;
}

const severityOf = ({ guide, kase }: HeldCase) => guide.severities.find(({ id }) => id === kase.severity);

const rankOf = (held: HeldCase) => severityOf(held)?.rank ?? 0;

function rowOf(held: HeldCase, now: Instant): ListedCase {
  const { guide, kase } = held;
  const next = nextMilestone(milestonesOf(clocks(guide, kase), now), false);
  return {
    number: kase.number,
    title: kase.title,
    account: kase.opened.requester.accountName,
    severity: severityOf(held)?.name ?? null,
    status: kase.status,
    since: statusSince(kase.history),
    next: next === null || next.due === null ? null : { name: next.name, due: next.due, zone: next.zone },
    missed: kase.history.some((event) => event.type === 'milestoneMissed' && event.counts === 'promise'),
  };
}
