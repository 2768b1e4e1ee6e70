import type { Guide } from '@upheld/engine';
import { guideOf } from './shipped.ts';

/** A guide of the least that one must have, with parts of it exchanged or added. */
export function smallGuide(more: { [part: string]: string } = {}): Guide {
  const parts: Record<string, string> = {
    guide: `
  id: small
  vendor: Small Vendor
  title: Small guide
  languages: [en]
  zone: Asia/Shanghai
  edition: "1"
  published: 2026-01
  effective: 2026-01-01`,
    calendars: `
  hours:
    office: { name: Office hours, zone: Asia/Shanghai, week: { mon-fri: "09:00-18:00" } }`,
    offerings: `
  basic: { name: Basic, kind: contract, coverage: office, channels: [web, mail] }
  plus: { name: Plus, kind: contract, coverage: always, channels: [web, phone] }`,
    severities: `
  - { id: high, name: High, means: Work has stopped. }
  - { id: low, name: Low, means: A question. }`,
    products: `
  thing: { name: Thing }`,
    entitlement: `
  - { id: all, answer: allow }`,
    milestones: `
  answer:
    name: Answer
    from: opened
    until: { on: messageSent, by: vendor }
    target: { by: [severity], table: { high: 1h, low: 4h } }
    clock: coverage`,
    closing: `
  ways: { solved: { name: Solved, by: [vendor] } }`,
    ...more,
  };
  return guideOf(
    Object.entries(parts)
      .map(([part, yaml]) => `${part}:${yaml}`)
      .join('\n'),
  );
}
