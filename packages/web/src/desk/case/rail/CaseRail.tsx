import type { CaseView, GuideView, MilestoneView } from '@upheld/contract';
import type { CaseAct, DeskSheet } from '../useCaseActs.ts';
import { RailAgreements } from './RailAgreements.tsx';
import { RailAlsoOpen } from './RailAlsoOpen.tsx';
import { RailCustomer } from './RailCustomer.tsx';
import { RailEntitlement } from './RailEntitlement.tsx';
import { RailFacts } from './RailFacts.tsx';
import { RailForm } from './RailForm.tsx';
import { RailNext } from './RailNext.tsx';
import { RailPromises } from './RailPromises.tsx';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  acts: readonly CaseAct[];
  personId: string;
  onWhy: (milestone: MilestoneView) => void;
  onOpen: (sheet: DeskSheet) => void;
}

/** About a case, always in this order: promises, next act, agreements, entitlement, customer, also open, facts, answers. */
export function CaseRail({ ws, view, guide, acts, personId, onWhy, onOpen }: Props) {
  return (
    <>
      <RailPromises view={view} guide={guide} onWhy={onWhy} onAgreeDue={(dueOf) => onOpen({ dueOf })} />
      <RailNext view={view} acts={acts} onAct={(act) => onOpen({ act })} />
      <RailAgreements ws={ws} view={view} guide={guide} personId={personId} />
      <RailEntitlement view={view} guide={guide} />
      <RailCustomer view={view} />
      <RailAlsoOpen view={view} />
      <RailFacts view={view} guide={guide} onSet={(fact) => onOpen({ fact })} />
      <RailForm view={view} guide={guide} />
    </>
  );
}
