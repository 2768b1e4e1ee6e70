import type { FactRule, FactValue, Guide } from '@upheld/engine';

type Read = { ok: true; values: Readonly<Record<string, FactValue>> } | { ok: false; message: string };

/** What `--set fact=value` says of the facts of a guide; those that are counted or worked out follow from them. */
export function readFacts(guide: Guide, said: readonly string[]): Read {
  const known = guide.facts.filter(({ source }) => source.kind === 'stored');
  const values: Record<string, FactValue> = {};
  for (const text of said) {
    const [, id, written] = /^(\w+)=(.*)$/s.exec(text) ?? [];
    if (id === undefined || written === undefined)
      return { ok: false, message: `--set is written fact=value: ${text}` };
    const fact = known.find((one) => one.id === id);
    if (fact === undefined)
      return {
        ok: false,
        message: `no fact ${id}; ${guide.id} has ${known.map((one) => one.id).join(', ') || 'none'}`,
      };
    const value = valueOf(fact, written);
    if (value === null) return { ok: false, message: `${id} is ${wantedOf(fact)}, not ${written}` };
    values[id] = value;
  }
  return { ok: true, values };
}

function valueOf({ type, values }: FactRule, written: string): FactValue | null {
  if (type === 'number')
    return written.trim() === '' || Number.isNaN(Number(written)) ? null : Number(written);
  if (type === 'truth') return written === 'true' ? true : written === 'false' ? false : null;
  return values === null || values.includes(written) ? written : null;
}

function wantedOf({ type, values }: FactRule): string {
  if (type === 'number') return 'a number';
  if (type === 'truth') return 'true or false';
  return `one of ${(values ?? []).join(', ')}`;
}
