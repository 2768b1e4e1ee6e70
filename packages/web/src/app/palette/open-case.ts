export interface OpenCaseActs {
  number: number;
  acts: readonly { name: string; allowed: boolean; why: string | null }[];
  run: (act: string) => void;
}

/** What is open now, for the palette; read when it opens. */
let open: OpenCaseActs | null = null;

export function publishOpenCase(next: OpenCaseActs | null): void {
  open = next;
}

export const openCase = (): OpenCaseActs | null => open;
