import type { CaseEvent } from '@upheld/engine';
import type { Contract } from '../cast/contracts.ts';

/** What the cases of a customer do to its contracts: prepaid incidents used and given back, products registered. */
export class ContractAccounts {
  readonly #contracts: ReadonlyMap<string, Contract>;
  readonly #used = new Map<string, number>();
  readonly #registered: Set<string>;

  constructor(contracts: ReadonlyMap<string, Contract>, registered: readonly string[]) {
    this.#contracts = contracts;
    this.#registered = new Set(registered);
  }

  take(event: CaseEvent): void {
    switch (event.type) {
      case 'incidentUsed':
        this.#count(event.contractId, 1);
        break;
      case 'incidentReturned':
        this.#count(event.contractId, -1);
        break;
      case 'productRegistered':
        this.#registered.add(event.product);
        break;
      default:
        break;
    }
  }

  /** Null where the contract is no pack. */
  incidentsLeft(contractId: string): number | null {
    const bought = this.#contracts.get(contractId)?.incidents ?? null;
    return bought === null ? null : Math.max(0, bought - (this.#used.get(contractId) ?? 0));
  }

  allIncidentsLeft(): Record<string, number> {
    return Object.fromEntries(
      [...this.#contracts.keys()].flatMap((id) => {
        const left = this.incidentsLeft(id);
        return left === null ? [] : [[id, left]];
      }),
    );
  }

  isRegistered(product: string): boolean {
    return this.#registered.has(product);
  }

  registered(): string[] {
    return [...this.#registered];
  }

  #count(contractId: string | null, by: number): void {
    if (contractId !== null) this.#used.set(contractId, (this.#used.get(contractId) ?? 0) + by);
  }
}
