import type { Language, Role } from '@upheld/contract';
import type pg from 'pg';

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Exclude<Role, 'customer'>;
  readonly language: Language;
  /** Roles of guides that they hold beside their own. */
  readonly duties: readonly string[];
}

/** Who works in a workspace. Read often and changed seldom, so it may be up to ten seconds old. */
export interface StaffDirectory {
  of(workspaceId: string): Promise<readonly StaffMember[]>;
}

const freshMilliseconds = 10_000;

export function createStaffDirectory(pool: pg.Pool): StaffDirectory {
  const known = new Map<string, { at: number; staff: Promise<readonly StaffMember[]> }>();
  return {
    of(workspaceId) {
      const entry = known.get(workspaceId);
      if (entry !== undefined && performance.now() - entry.at < freshMilliseconds) return entry.staff;
      const staff = readStaff(pool, workspaceId);
      known.set(workspaceId, { at: performance.now(), staff });
      staff.catch(() => known.delete(workspaceId));
      return staff;
    },
  };
}

async function readStaff(pool: pg.Pool, workspaceId: string): Promise<readonly StaffMember[]> {
  const { rows } = await pool.query<StaffMember>(
    'select id, name, email, role, language, duties from staff where workspace_id = $1 order by name',
    [workspaceId],
  );
  return rows;
}
