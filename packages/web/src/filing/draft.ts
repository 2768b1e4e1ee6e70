import type { FileCaseRequest, FormFieldView } from '@upheld/contract';
import { newKey } from '../api/client.ts';
import type { Upload } from '../files/upload.ts';

export type Answer = string | number | boolean;

/** What somebody has entered of a case so far. */
export interface FilingDraft {
  contractId: string | null;
  guide: string | null;
  product: string | null;
  severity: string | null;
  title: string;
  description: string;
  /** Every answer ever given, also of fields that are hidden now: showing them again brings the answer back. */
  form: Record<string, Answer>;
  uploads: readonly Upload[];
  /** One key for one filing: pressed twice, or again after a lost answer, it files once. */
  key: string;
  /** Epoch milliseconds of the last change; null before the first. */
  savedAt: number | null;
}

export const emptyDraft = (): FilingDraft => ({
  contractId: null,
  guide: null,
  product: null,
  severity: null,
  title: '',
  description: '',
  form: {},
  uploads: [],
  key: newKey(),
  savedAt: null,
});

/** One draft a person, and for staff one a customer's contact. */
export const draftKey = (ws: string, person: string, contact?: string): string =>
  `upheld.filing.${ws}.${person}.${contact ?? 'own'}`;

export function loadDraft(key: string): FilingDraft {
  const stored = localStorage.getItem(key);
  if (stored === null) return emptyDraft();
  try {
    return { ...emptyDraft(), ...(JSON.parse(stored) as Partial<FilingDraft>) };
  } catch {
    return emptyDraft();
  }
}

/** Only files that the server has are kept: the bytes of the others end with the page. */
export function saveDraft(key: string, draft: FilingDraft): void {
  localStorage.setItem(
    key,
    JSON.stringify({ ...draft, uploads: draft.uploads.filter(({ state }) => state === 'done') }),
  );
}

export const clearDraft = (key: string): void => localStorage.removeItem(key);

export const isBegun = (draft: FilingDraft): boolean =>
  draft.title !== '' || draft.description !== '' || draft.contractId !== null;

/** Words typed before filing began: the first line is the title, the whole of it the description. What stands already is added to. */
export function withWords(draft: FilingDraft, words: string): FilingDraft {
  const text = words.trim();
  if (text === '' || draft.description.includes(text) || draft.title === text) return draft;
  const line = text.split('\n', 1)[0] ?? text;
  const title = draft.title === '' ? line.slice(0, 120) : draft.title;
  const description =
    draft.title === '' && draft.description === ''
      ? text === title
        ? ''
        : text
      : [draft.description, text].filter((each) => each !== '').join('\n\n');
  return { ...draft, title, description };
}

/** Answers of the fields that are asked now, what was filled in already among them; hidden answers are not sent. */
export function answersOf(
  draft: Pick<FilingDraft, 'form'>,
  fields: readonly FormFieldView[],
): Record<string, Answer> {
  const answers = fields.flatMap((field): [string, Answer][] => {
    const value = draft.form[field.id] ?? field.value;
    const blank = value === null || value === undefined || value === '';
    return blank || field.type === 'file' ? [] : [[field.id, value]];
  });
  return Object.fromEntries(answers);
}

/** The case to file, of a draft that lacks nothing. */
export function requestOf(
  draft: FilingDraft,
  fields: readonly FormFieldView[],
  by: Pick<FileCaseRequest, 'kind' | 'channel' | 'contactId'>,
): FileCaseRequest {
  const asked = new Set(fields.map(({ id }) => id));
  return {
    ...by,
    contractId: draft.contractId ?? '',
    product: draft.product ?? '',
    severity: draft.severity ?? '',
    title: draft.title.trim(),
    description: draft.description.trim(),
    form: answersOf(draft, fields),
    files: draft.uploads.flatMap(({ id, field, state }) =>
      state === 'done' && id !== null
        ? [{ id, field: field !== null && asked.has(field) ? field : null }]
        : [],
    ),
  };
}
