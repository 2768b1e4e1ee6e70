import type { ContractView } from '@upheld/contract';
import type { Guide, Instant } from '@upheld/engine';
import { offeringNamed } from '../guides/guide-view.ts';
import { incidentsLeft, isActive, type FilingFacts } from './filing-facts.ts';

export function contractView(guide: Guide, contract: FilingFacts['contract'], now: Instant): ContractView {
  return {
    id: contract.id,
    number: contract.number,
    guide: contract.guide,
    offering: offeringNamed(guide, contract.offering),
    addOns: contract.addOns.map((id) => offeringNamed(guide, id)),
    startsOn: contract.startsOn,
    endsOn: contract.endsOn,
    active: isActive(guide, contract, now),
    incidentsLeft: incidentsLeft(contract),
  };
}
