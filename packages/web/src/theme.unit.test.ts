import { describe, expect, it } from 'vitest';
import { roles, type Role } from './theme.ts';

const TEXT = 4.5;
const MARK = 3;

/** Every pairing in use: foreground, ground, lowest ratio. */
const pairings: readonly [Role, Role, number][] = [
  ...grounds('ink', ['canvas', 'surface', 'sunken', 'raised', 'select', 'note-bg', 'share-bg'], TEXT),
  ...grounds('ink-2', ['canvas', 'surface', 'sunken', 'raised', 'select'], TEXT),
  ...grounds('ink-3', ['canvas', 'surface', 'sunken', 'raised'], TEXT),
  ...grounds('edge', ['canvas', 'surface', 'raised'], MARK),
  ...grounds('link', ['canvas', 'surface', 'sunken', 'raised', 'select'], TEXT),
  ...grounds('soon-fg', ['soon-bg', 'surface'], TEXT),
  ...grounds('soon-line', ['surface', 'canvas'], MARK),
  ...grounds('missed-fg', ['missed-bg', 'surface', 'canvas', 'select'], TEXT),
  ...grounds('missed-line', ['surface', 'canvas', 'missed-bg'], MARK),
  ...grounds('met-fg', ['met-bg', 'surface', 'canvas', 'select'], TEXT),
  ...grounds('met-line', ['surface', 'canvas'], MARK),
  ...grounds('paused-fg', ['paused-bg', 'surface'], TEXT),
  ...grounds('paused-line', ['surface', 'paused-bg'], MARK),
  ...grounds('sev-4-line', ['surface', 'canvas'], MARK),
  ...grounds('note-fg', ['note-bg'], TEXT),
  ...grounds('note-line', ['note-bg', 'surface'], MARK),
  ...grounds('share-fg', ['share-bg'], TEXT),
  ...grounds('share-line', ['share-bg', 'surface'], MARK),
  ['primary-on', 'primary', TEXT],
  ['missed-on', 'missed-solid', TEXT],
  ['sev-1-on', 'sev-1-solid', TEXT],
  ['sev-2-on', 'sev-2-solid', TEXT],
  ['sev-3-fg', 'sev-3-bg', TEXT],
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s scheme', (_name, index) => {
  it.each(pairings)('%s on %s reaches a contrast of %d', (front, back, lowest) => {
    expect(contrast(roles[front][index], roles[back][index])).toBeGreaterThanOrEqual(lowest);
  });
});

function grounds(front: Role, backs: readonly Role[], lowest: number): [Role, Role, number][] {
  return backs.map((back) => [front, back, lowest]);
}

/** WCAG 2 contrast ratio of two hexadecimal colours. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
