import type { ActView, CaseView, Text } from '@upheld/contract';

/** An act of the guide, and how it stands for the reader now. */
export interface GuideAct {
  id: string;
  name: Text;
  allowed: boolean;
  /** All that stands against it may be gone on without, with a reason. */
  overridable: boolean;
  /** The guide does not offer it as the case is now, or it was done and is done once only. */
  offered: boolean;
  refusals: ActView['refusals'];
}

export interface GuideActGroup {
  /** Null: under no heading. */
  name: Text | null;
  acts: GuideAct[];
}

/** The guide's acts that the reader's roles may do, under the guide's headings and in its order. */
export function guideActGroups({ acts }: Pick<CaseView, 'acts'>): GuideActGroup[] {
  const groups = new Map<string, GuideActGroup>();
  for (const { guideAct, allowed, refusals } of acts) {
    if (guideAct === null) continue;
    const key = JSON.stringify(guideAct.group);
    const group = groups.get(key) ?? { name: guideAct.group, acts: [] };
    group.acts.push({
      id: guideAct.id,
      name: guideAct.name,
      allowed,
      overridable: !allowed && refusals.every(({ overridable }) => overridable),
      offered: !refusals.some(({ code }) => notOffered.includes(code)),
      refusals,
    });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Whether its sheet opens: it can be done, or gone on with against what is missing. */
export const opens = ({ allowed, overridable }: GuideAct): boolean => allowed || overridable;

const notOffered = ['act-not-offered', 'act-done-already', 'case-closed'];
