import type { ColumnType, Generated } from 'kysely';

/**
 * The tables as kysely sees them, one member per table; written by hand beside the migration that makes the
 * table. Rows (`snake_case`) stay inside the modules that query them.
 */
export interface Database {
  workspace: WorkspaceTable;
}

export interface WorkspaceTable {
  id: string;
  slug: string;
  name: string;
  /** `bigint`: the driver hands it over as text. */
  next_case_number: ColumnType<string, string | number | bigint | undefined, string | number | bigint>;
  created_at: Generated<Date>;
}
