import type { Guide, Instant } from '@upheld/engine';
import type { FastifyBaseLogger } from 'fastify';
import type pg from 'pg';
import type { CaseChange } from '../cases/case-change.ts';
import { storeCases } from '../cases/store-cases.ts';
import { inWorkspace } from '../database/transaction.ts';
import { filingFacts } from '../filing/filing-facts.ts';
import { createGuideRegistry } from '../guides/guide-registry.ts';
import type { StaffMember } from '../people/staff-directory.ts';
import { commvaultStories } from './stories/commvault.ts';
import { storageStories } from './stories/storage-integrator.ts';
import { veeamStories } from './stories/veeam-korea.ts';
import { vmwareStories } from './stories/vmware.ts';
import { xensourceStories } from './stories/xensource.ts';
import { instantOf } from './stories/moment.ts';
import { tellStory } from './tell-story.ts';
import type { DemoRows } from './insert-demo.ts';

const stories = [
  ...commvaultStories,
  ...vmwareStories,
  ...veeamStories,
  ...xensourceStories,
  ...storageStories,
];

/** Tells all stories and stores them at once. One that a changed guide refuses is left out, with a line in the log. */
export async function seedCases(
  pool: pg.Pool,
  workspaceId: string,
  people: { rows: DemoRows; staff: ReadonlyMap<string, StaffMember> },
  now: Instant,
  log: FastifyBaseLogger,
): Promise<void> {
  const guides = new Map(
    (await createGuideRegistry(pool, { now: () => now }, log).current(workspaceId)).map(
      (guide): [string, Guide] => [guide.id, guide],
    ),
  );
  const firstNumber = await takeNumbers(pool, workspaceId, stories.length);
  await inWorkspace(pool, { workspaceId }, async (transaction) => {
    const changes: CaseChange[] = [];
    for (const [index, story] of inOrderOfFiling(guides, people.rows, now).entries()) {
      const contract = people.rows.contracts.find(({ number }) => number === story.contract);
      const contact = people.rows.contacts.find(({ email }) => email === story.contact);
      const guide = guides.get(contract?.guide ?? '');
      if (contract === undefined || contact === undefined || guide === undefined) continue;
      const facts = await filingFacts(transaction, workspaceId, {
        contractId: contract.id,
        contactId: contact.id,
        product: story.product,
      });
      if (facts === null) continue;
      try {
        changes.push(
          tellStory(story, { guide, facts, staff: people.staff, number: firstNumber + index, now }),
        );
      } catch (error) {
        log.warn({ err: error, story: story.title }, 'demo-story-left-out');
      }
    }
    if (changes.length > 0) await storeCases(transaction, workspaceId, changes, now);
  });
}

function inOrderOfFiling(guides: ReadonlyMap<string, Guide>, rows: DemoRows, now: Instant) {
  const filed = (story: (typeof stories)[number]) => {
    const guide = guides.get(rows.contracts.find(({ number }) => number === story.contract)?.guide ?? '');
    return instantOf(story.filed, guide?.zone ?? 'UTC', now);
  };
  return stories.toSorted((a, b) => filed(a) - filed(b));
}

async function takeNumbers(pool: pg.Pool, workspaceId: string, count: number): Promise<number> {
  const { rows } = await pool.query<{ first: string }>(
    'update workspace set next_case_number = next_case_number + $2 where id = $1 returning next_case_number - $2 as first',
    [workspaceId, count],
  );
  return Number(rows[0]?.first);
}
