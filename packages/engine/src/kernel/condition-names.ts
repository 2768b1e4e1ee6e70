/** What a name in a condition stands for, as far as checking needs to know. */
export type NameType =
  | { kind: 'text'; values: readonly string[] | null }
  | { kind: 'texts'; values: readonly string[] | null }
  | { kind: 'number' }
  | { kind: 'truth' }
  | { kind: 'any' }
  | { kind: 'fields'; fields: Readonly<Record<string, NameType>> };

/** The names that a condition may use in one place of the guide. */
export interface ConditionNames {
  variables: Readonly<Record<string, NameType>>;
  /** Calendars that `open('…')` may ask for; null where there is no instant of asking. */
  calendars: readonly string[] | null;
}

export const text = (values: readonly string[] | null = null): NameType => ({ kind: 'text', values });
export const texts = (values: readonly string[] | null = null): NameType => ({ kind: 'texts', values });
export const number: NameType = { kind: 'number' };
export const truth: NameType = { kind: 'truth' };
export const any: NameType = { kind: 'any' };
export const fields = (named: Readonly<Record<string, NameType>>): NameType => ({
  kind: 'fields',
  fields: named,
});
