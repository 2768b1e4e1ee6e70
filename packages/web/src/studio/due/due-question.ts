import type { SettableFact, StudioGuide, StudioPreviewRequest } from '@upheld/contract';
import type { DueSearch } from './due-search.ts';
import { instantIn } from '../../time/wall-clock.ts';

/** The search with what is left out filled in: the first offering, the gravest severity, and so on. */
export interface DueForm {
  offering: string;
  severity: string;
  channel: 'web' | 'phone' | 'mail';
  product: string;
  opened: string;
  zone: string;
  /** By id, as typed; empty where nothing is said. */
  facts: Record<string, string>;
}

export function dueForm(
  guide: StudioGuide,
  search: DueSearch,
  now: { local: string; zone: string },
): DueForm {
  const idIn = (known: readonly { id: string }[], asked: string | undefined) =>
    known.find(({ id }) => id === asked)?.id ?? known[0]?.id ?? '';
  const offering = idIn(bases(guide), search.offering);
  const channels = guide.offerings.find(({ id }) => id === offering)?.channels ?? [];
  return {
    offering,
    severity: idIn(guide.severities, search.severity),
    channel: channels.find((each) => each === search.channel) ?? channels[0] ?? 'web',
    product: guide.products.find(({ id }) => id === search.product)?.id ?? '',
    opened: search.opened ?? now.local,
    zone: search.zone ?? now.zone,
    facts: Object.fromEntries(guide.facts.map(({ id }) => [id, search[`fact.${id}`] ?? ''])),
  };
}

/** Offerings that a contract may be for; add-ons only stack on them. */
export const bases = (guide: StudioGuide) => guide.offerings.filter(({ kind }) => kind !== 'addOn');

/** Null while the date-time or the zone cannot be read. */
export function dueQuestion(guide: StudioGuide, form: DueForm): StudioPreviewRequest | null {
  const openedAt = isZone(form.zone) ? instantIn(form.zone, form.opened) : null;
  if (openedAt === null) return null;
  const { offering, severity, channel, product } = form;
  return {
    offering,
    severity,
    channel,
    ...(product === '' ? {} : { product }),
    openedAt,
    facts: Object.fromEntries(
      guide.facts.flatMap((fact) => {
        const value = factValue(fact, form.facts[fact.id] ?? '');
        return value === null ? [] : [[fact.id, value]];
      }),
    ),
  };
}

function factValue({ type }: SettableFact, typed: string): string | number | boolean | null {
  if (typed.trim() === '') return null;
  if (type === 'truth') return typed === 'true';
  if (type !== 'number') return typed;
  return Number.isFinite(Number(typed)) ? Number(typed) : null;
}

/** The same question to the command line. */
export function dueCommand(
  guide: string,
  { offering, severity, openedAt, facts = {} }: StudioPreviewRequest,
): string {
  const sets = Object.entries(facts).map(([id, value]) => `--set ${quoted(`${id}=${value}`)}`);
  const opened = openedAt.replace(/:00\.000Z$/, ':00Z');
  return [
    `npx upheld due --guide ${guide} --offering ${offering} --severity ${quoted(severity)} --opened ${opened}`,
    ...sets,
  ].join(' ');
}

const quoted = (word: string): string =>
  /^[\w.:=+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
