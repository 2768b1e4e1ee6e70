import type { Duty } from '../kernel/duty.ts';

/** Where a duty stands, a step by its id. */
export const pathOfDuty = ({ concept, id, path }: Pick<Duty, 'id' | 'path'> & { concept: string }): string =>
  concept === 'procedure' ? path.replace(/\d+$/, id.slice(id.lastIndexOf('.') + 1)) : path;

/** What the entry calls its target. */
export const targetField = ({ concept }: Duty): 'within' | 'target' =>
  concept === 'procedure' || concept === 'survey' ? 'within' : 'target';
