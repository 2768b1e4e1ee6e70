import type { Compiling } from '../compiling.ts';
import type { Guide, Tier } from '../guide.ts';

/** Tiers that hand up in a circle, and tiers that no case ever comes to. */
export function reportHandUps({ tiers, routing }: Guide, compiling: Compiling): void {
  const byId = new Map(tiers.map((tier) => [tier.id, tier]));
  for (const [index, tier] of tiers.entries()) {
    const back = wayBack(tier, byId);
    if (back !== null) {
      compiling.report({
        code: 'hand-up-circular',
        severity: 'warning',
        path: ['tiers', index, 'hand-up', 'to'],
        message: `A case handed up from ${tier.id} comes back to it, over ${back.join(', ')}`,
        found: tier.handsUpTo,
      });
    }
  }
  const [first] = tiers;
  const sentTo = new Set(routing.rules.flatMap(({ tier }) => tier ?? []));
  const handedTo = new Set(tiers.flatMap(({ handsUpTo }) => handsUpTo ?? []));
  for (const [index, tier] of tiers.entries()) {
    if (tier === first || sentTo.has(tier.id) || handedTo.has(tier.id)) continue;
    compiling.report({
      code: 'tier-unreachable',
      severity: 'warning',
      path: ['tiers', index, 'id'],
      message: `No case comes to ${tier.id}: no tier hands up to it and no rule sends a case there`,
    });
  }
}

function wayBack(tier: Tier, tiers: ReadonlyMap<string, Tier>): readonly string[] | null {
  const over = new Set<string>();
  let next = tier.handsUpTo;
  while (next !== null && !over.has(next)) {
    if (next === tier.id) return [...over, next];
    over.add(next);
    next = tiers.get(next)?.handsUpTo ?? null;
  }
  return null;
}
