import type { ActName, acts } from '@upheld/contract';
import { decide, type Person } from '@upheld/engine';
import type { z } from 'zod';
import { takeFiles } from '../files/case-files.ts';
import type { Deps } from '../http/deps.ts';
import type { IdempotencyClaim, StoredAnswer } from '../http/stored-answer.ts';
import type { StaffMember } from '../people/staff-directory.ts';
import { Problem } from '../problems/problem.ts';
import { actCommands } from './act-commands.ts';
import { actorOf } from './actor-of.ts';
import type { CaseAnswer } from './case-answer.ts';
import type { Reading } from './case-view.ts';
import { changeCase } from './change-case.ts';

export interface Act<A extends ActName> {
  readonly number: number;
  readonly name: A;
  readonly body: z.output<(typeof acts)[A]>;
  /** The version that the actor has read; null where the act adds to whatever is there. */
  readonly ifVersion: number | null;
}

/** Does an act to a case, as the engine decides. */
export async function actOnCase<A extends ActName>(
  deps: Deps,
  reading: Reading,
  { number, name, body, ifVersion }: Act<A>,
  claim: IdempotencyClaim | null,
): Promise<StoredAnswer | CaseAnswer> {
  const { access, now } = reading;
  const by = actorOf(access);
  return changeCase(
    deps,
    reading,
    {
      number,
      ifVersion,
      async decide({ guide, kase }, { transaction, staff }) {
        const assignee = name === 'assign' ? assigneeOf(staff, body) : null;
        const files = await takeFiles(
          transaction,
          { workspaceId: access.workspace.id, uploaderId: access.personId },
          filesOf(body),
        );
        const command = actCommands[name].command(body, { by, files: files.references, assignee });
        return { decision: decide(guide, kase, command, now), files, internalFiles: name === 'note' };
      },
    },
    claim,
  );
}

const filesOf = (body: object): readonly { id: string; field: string | null }[] =>
  'files' in body && Array.isArray(body.files) ? body.files : [];

function assigneeOf(staff: readonly StaffMember[], body: object): Person {
  const to = 'to' in body ? body.to : null;
  const member = staff.find(({ id }) => id === to);
  if (member === undefined)
    throw new Problem('person-unknown', { parts: [{ pointer: '/to', code: 'person-unknown' }] });
  return { id: member.id, name: member.name };
}
