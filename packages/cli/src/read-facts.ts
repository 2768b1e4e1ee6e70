import type { FactRule, FactValue, Guide } from '@upheld/engine';

type Read = { ok: true; values: Readonly<Record<string, FactValue>> } | { ok: false; message: string };

/** What `--set fact=value` says of the facts of a guide; one that would be worked out may be told as well. */
export function readFacts(guide: Guide, said: readonly string[]): Read {
  const known = guide.facts.filter(({ source }) => source.kind !== 'count');
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

/** The flags that stand for facts: the distance that bands are made of, `class`, `region`. */
export function saidByName(
  guide: Guide,
  flags: { distanceKm?: string; class?: string; region?: string },
): { ok: true; sets: readonly string[] } | { ok: false; message: string } {
  const sets: string[] = [];
  const distance = guide.facts.flatMap(({ source }) => (source.kind === 'band' ? [source.of] : []))[0];
  const named = [
    { flag: '--distance-km', fact: distance, value: flags.distanceKm },
    { flag: '--class', fact: factNamed(guide, 'class'), value: flags.class },
    { flag: '--region', fact: factNamed(guide, 'region'), value: flags.region },
  ];
  for (const { flag, fact, value } of named) {
    if (value === undefined) continue;
    if (fact === undefined) return { ok: false, message: `${guide.id} has nothing that ${flag} could tell` };
    sets.push(`${fact}=${value}`);
  }
  return { ok: true, sets };
}

const factNamed = (guide: Guide, id: string): string | undefined =>
  guide.facts.find((fact) => fact.id === id)?.id;

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
