import type { CaseView, GuideView, MilestoneView } from '@upheld/contract';
import type { CaseAct, DeskAct } from '../useCaseActs.ts';
import { RailAlsoOpen } from './RailAlsoOpen.tsx';
import { RailCustomer } from './RailCustomer.tsx';
import { RailEntitlement } from './RailEntitlement.tsx';
import { RailForm } from './RailForm.tsx';
import { RailNext } from './RailNext.tsx';
import { RailPromises } from './RailPromises.tsx';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  acts: readonly CaseAct[];
  onWhy: (milestone: MilestoneView) => void;
  onAct: (act: DeskAct) => void;
}

/** About a case, always in this order: promises, next act, entitlement, customer, also open, answers. */
export function CaseRail({ view, guide, acts, onWhy, onAct }: Props) {
  return (
    <>
      <RailPromises view={view} guide={guide} onWhy={onWhy} />
      <RailNext view={view} acts={acts} onAct={onAct} />
      <RailEntitlement view={view} guide={guide} />
      <RailCustomer view={view} />
      <RailAlsoOpen view={view} />
      <RailForm view={view} />
    </>
  );
}
