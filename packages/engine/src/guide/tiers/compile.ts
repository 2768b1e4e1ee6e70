import type { ActRule } from '../../kernel/act-rule.ts';
import { compileCondition } from '../../kernel/compile-condition.ts';
import { compileExpression } from '../../kernel/compile-expression.ts';
import type { FactRule } from '../../kernel/fact.ts';
import { compileAct } from '../acts/compile.ts';
import type { RawAct } from '../acts/shape.ts';
import type { Compiling } from '../compiling.ts';
import { reportDuplicateIds } from '../duplicate-ids.ts';
import type { Tier } from '../guide.ts';
import { handBackAct, handUpAct } from '../names/declared-names.ts';
import type { Path } from '../source/path.ts';
import { own } from '../texts/own-text.ts';
import type { RawTiers } from './shape.ts';

/** Tiers, and what they become: a fact that says where a case is, and an act for every way between them. */
export function compileTiers(
  raw: RawTiers,
  compiling: Compiling,
): { tiers: Tier[]; facts: FactRule[]; acts: ActRule[] } {
  reportDuplicateIds(raw, ['tiers'], compiling);
  const tiers = raw.map((tier, index): Tier => {
    const path = ['tiers', index];
    const handsUpTo = tier['hand-up']?.to ?? null;
    if (handsUpTo !== null)
      compiling.knows('tier', handsUpTo, compiling.names.tiers, [...path, 'hand-up', 'to']);
    return {
      id: String(tier.id),
      name: compiling.text(tier.name, [...path, 'name']),
      duties: compiling.texts(tier.duties, [...path, 'duties']),
      handsUpTo,
      clauses: compiling.clauses(tier),
    };
  });
  const [first] = tiers;
  return {
    tiers,
    facts: first === undefined ? [] : [tierFact(tiers, first)],
    acts: raw.flatMap((tier, index) => handing(tier, ['tiers', index], compiling)),
  };
}

/** Routing may send a case to another tier than the first. */
function tierFact(tiers: readonly Tier[], first: Tier): FactRule {
  const sent = compileCondition('event.tier != null');
  return {
    id: 'tier',
    name: own.tier,
    type: 'choice',
    values: tiers.map(({ id }) => id),
    valueNames: Object.fromEntries(tiers.map(({ id, name }) => [id, name])),
    source: {
      kind: 'stored',
      start: first.id,
      setBy: [],
      changes: [
        { on: [{ on: 'routed', by: null, act: null, where: sent }], is: compileExpression('event.tier') },
      ],
    },
    visible: 'internal',
    path: 'tiers',
    clauses: [],
  };
}

function handing(tier: RawTiers[number], path: Path, compiling: Compiling): ActRule[] {
  const id = String(tier.id);
  const up = tier['hand-up'];
  const back = tier['hand-back'];
  const here = compileCondition(`fact.tier == '${id}'`);
  const context = { concept: 'tier', while: here } as const;
  const act = (
    name: ActRule['name'],
    to: string,
    raw: Pick<RawAct, 'by' | 'needs'>,
    at: Path,
    actId: string,
  ) => ({
    ...compileAct(
      actId,
      { ...raw, name: name[compiling.reference] ?? actId, ...clausesOf(tier) },
      at,
      context,
      compiling,
    ),
    name,
    fields: [own.reasonField],
    sets: [{ fact: 'tier', is: compileExpression(`'${to}'`) }],
  });
  return [
    ...(up ? [act(own.handUp, up.to, up, [...path, 'hand-up'], handUpAct(id))] : []),
    ...(back ? [act(own.handBack, back.to, back, [...path, 'hand-back'], handBackAct(id))] : []),
  ];
}

const clausesOf = ({ clauses }: { clauses?: string[] | undefined }) =>
  clauses === undefined ? {} : { clauses };
