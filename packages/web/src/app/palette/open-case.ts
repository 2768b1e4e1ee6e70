export interface OpenCaseActs {
  number: number;
  acts: readonly {
    id: string;
    label: string;
    /** Words by which it is found as well. */
    also: string;
    /** Why it cannot be done now; null: it can. */
    why: string | null;
    run: () => void;
  }[];
}

/** What is open now, for the palette; read when it opens. */
let open: OpenCaseActs | null = null;

export function publishOpenCase(next: OpenCaseActs | null): void {
  open = next;
}

export const openCase = (): OpenCaseActs | null => open;
