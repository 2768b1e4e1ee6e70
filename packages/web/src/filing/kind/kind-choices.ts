import type { FilingChoice, Text } from '@upheld/contract';

/** A kind of case other than a request for support, under one guide. */
export interface OpenableKind {
  guide: string;
  guideTitle: Text;
  guideVendor: Text;
  id: string;
  name: Text;
  about: Text | null;
}

/** Every kind that may be opened under one of the contracts, each once, in the order of the guides. */
export function openableKinds(choices: readonly FilingChoice[]): OpenableKind[] {
  const kinds = new Map<string, OpenableKind>();
  for (const { contract, guideTitle, guideVendor, kinds: own } of choices) {
    const guide = { guide: contract.guide, guideTitle, guideVendor };
    for (const kind of own) kinds.set(keyOfKind({ ...guide, ...kind }), { ...guide, ...kind });
  }
  return [...kinds.values()];
}

/** Kinds of several guides may have the same id. */
export const keyOfKind = ({ guide, id }: Pick<OpenableKind, 'guide' | 'id'>): string => `${guide}/${id}`;

/** The products and contracts under which a kind may be opened. */
export const choicesOf = (
  choices: readonly FilingChoice[],
  kind: Pick<OpenableKind, 'guide' | 'id'>,
): FilingChoice[] =>
  choices.filter(
    ({ contract, kinds }) => contract.guide === kind.guide && kinds.some(({ id }) => id === kind.id),
  );
