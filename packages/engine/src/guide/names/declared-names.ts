import type { Id } from '../text.ts';
import { idOf, nodeAt, type SourceNode } from '../source/source-node.ts';
import type { Path } from '../source/path.ts';

export interface DeclaredField {
  id: Id;
  type: string;
  options: readonly Id[];
}

/**
 * Every id that a guide declares, read before anything is checked: a reference to an entry that has faults of its own
 * is no unknown reference.
 */
export interface DeclaredNames {
  clauses: readonly Id[];
  holidays: readonly Id[];
  /** With the built-in `always`. */
  calendars: readonly Id[];
  /** What is sold by itself; clocks are looked up by these. */
  offerings: readonly Id[];
  addOns: readonly Id[];
  features: readonly Id[];
  severities: readonly Id[];
  products: readonly Id[];
  tags: readonly Id[];
  findKeys: readonly Id[];
  roles: readonly Id[];
  fields: readonly DeclaredField[];
  duties: readonly Id[];
  ways: readonly Id[];
  notices: readonly Id[];
  facts: readonly DeclaredFact[];
  acts: readonly DeclaredAct[];
  /** Kinds of case other than a request for support, each with what it declares for itself. */
  kinds: readonly DeclaredKind[];
  /** What the guide declares for a request for support, also where the names of another kind are looked at. */
  request: NamesOfKind;
  tiers: readonly Id[];
  centres: readonly Id[];
  terms: readonly Id[];
}

export interface DeclaredFact {
  id: Id;
  type: string;
  /** Null: any. */
  values: readonly string[] | null;
}

export interface DeclaredAct {
  id: Id;
  fields: readonly DeclaredField[];
}

export type NamesOfKind = Pick<DeclaredNames, 'facts' | 'acts' | 'fields' | 'duties' | 'ways' | 'notices'>;

export type DeclaredKind = { id: Id } & NamesOfKind;

export function declaredNames(root: SourceNode): DeclaredNames {
  const keys = (...path: Path) => keysOf(nodeAt(root, path));
  const offerings = entriesOf(nodeAt(root, ['offerings']));
  const isAddOn = (entry: SourceNode) => scalarAt(entry, 'kind') === 'add-on';
  const request = declaredOfRequest(root);
  return {
    clauses: keys('clauses'),
    holidays: keys('calendars', 'holidays'),
    calendars: ['always', ...keys('calendars', 'hours')],
    offerings: offerings.filter(([, entry]) => !isAddOn(entry)).map(([id]) => id),
    addOns: offerings.filter(([, entry]) => isAddOn(entry)).map(([id]) => id),
    features: unique(offerings.flatMap(([, entry]) => idsAt(nodeAt(entry, ['features'])))),
    severities: idsOf(nodeAt(root, ['severities'])),
    products: keys('products'),
    tags: unique(
      entriesOf(nodeAt(root, ['products'])).flatMap(([, entry]) => scalarsOf(nodeAt(entry, ['tags']))),
    ),
    findKeys: unique(
      entriesOf(nodeAt(root, ['products'])).flatMap(([, entry]) => keysOf(nodeAt(entry, ['find']))),
    ),
    roles: keys('roles'),
    ...request,
    request,
    kinds: entriesOf(nodeAt(root, ['kinds'])).map(([id, node]) => declaredKind(id, node)),
    tiers: idsOf(nodeAt(root, ['tiers'])),
    centres: keys('routing', 'centres'),
    terms: keys('terms'),
  };
}

function declaredOfRequest(root: SourceNode): NamesOfKind {
  const keys = (...path: Path) => keysOf(nodeAt(root, path));
  const ways = keys('closing', 'ways');
  return {
    fields: declaredFields(nodeAt(root, ['intake', 'fields'])),
    duties: [
      ...keys('milestones'),
      ...keys('escalation', 'milestones'),
      ...stepDutiesOf(root),
      ...keys('surveys').map((id) => answerAct(id)),
      ...overriddenOf(root),
      ...ways.map((way) => `closing.${way}`),
    ],
    ways,
    notices: [...keys('notices'), ...keys('surveys').map((id) => `survey-${id}`)],
    facts: declaredFacts(root),
    acts: declaredActs(root),
  };
}

/** Every kind of case, a request for support first. */
export const kindsKnown = ({ kinds }: DeclaredNames): readonly Id[] => [
  'request',
  ...kinds.map(({ id }) => id),
];

/** What conditions, patterns and tables of one kind of case may name: its own, beside what all kinds share. */
export function namesOfKind(names: DeclaredNames, kind: Id): DeclaredNames {
  const own = kind === 'request' ? names.request : names.kinds.find(({ id }) => id === kind);
  return own === undefined ? names : { ...names, ...own };
}

function declaredKind(id: Id, node: SourceNode): DeclaredKind {
  const ways = keysOf(nodeAt(node, ['ways']));
  return {
    id,
    facts: factsIn(nodeAt(node, ['facts'])),
    acts: actsIn(nodeAt(node, ['acts'])),
    fields: declaredFields(nodeAt(node, ['form'])),
    duties: [...keysOf(nodeAt(node, ['milestones'])), ...ways.map((way) => `closing.${way}`)],
    ways,
    notices: keysOf(nodeAt(node, ['notices'])),
  };
}

/** The facts of a request: those that tiers, escalation and surveys bring, then the guide's own. */
function declaredFacts(root: SourceNode): DeclaredFact[] {
  const tiers = idsOf(nodeAt(root, ['tiers']));
  const escalation = nodeAt(root, ['escalation']);
  return [
    ...(tiers.length > 0 ? [{ id: 'tier', type: 'choice', values: tiers }] : []),
    ...(escalation === null ? [] : [{ id: 'escalated', type: 'truth', values: null }]),
    ...keysOf(nodeAt(root, ['surveys'])).map((id) => ({ id: invitedFact(id), type: 'truth', values: null })),
    ...factsIn(nodeAt(root, ['facts'])),
  ];
}

function factsIn(node: SourceNode | null): DeclaredFact[] {
  return entriesOf(node).map(([id, fact]) => {
    const bands = nodeAt(fact, ['bands', 'upto']);
    if (bands !== null) return { id, type: 'choice', values: keysOf(bands) };
    const values = nodeAt(fact, ['values']);
    const type = scalarAt(fact, 'type') ?? (nodeAt(fact, ['count']) === null ? null : 'number');
    if (values !== null) {
      return { id, type: type ?? 'choice', values: idsAt(values) };
    }
    return { id, type: type ?? 'any', values: null };
  });
}

/** The acts of a request, whichever concept brings them. */
function declaredActs(root: SourceNode): DeclaredAct[] {
  const escalation = nodeAt(root, ['escalation']);
  const ends =
    escalation === null
      ? []
      : [
          { id: 'escalate', fields: declaredFields(nodeAt(escalation, ['ask', 'form'])) },
          { id: 'deescalate', fields: declaredFields(nodeAt(escalation, ['end', 'form'])) },
        ];
  const surveys = entriesOf(nodeAt(root, ['surveys'])).map(([id, survey]) => ({
    id: answerAct(id),
    fields: declaredFields(nodeAt(survey, ['questions'])),
  }));
  return [
    ...actsIn(nodeAt(root, ['acts'])),
    ...tierActs(root).map((id) => ({ id, fields: [reasonField] })),
    ...stepsOf(root),
    ...ends,
    ...actsIn(nodeAt(escalation ?? root, escalation === null ? ['nothing'] : ['acts'])),
    ...surveys,
  ];
}

/** A tier hands up or back only where the guide says so. */
function tierActs(root: SourceNode): Id[] {
  const tiers = nodeAt(root, ['tiers']);
  return (tiers?.kind === 'list' ? tiers.items : []).flatMap((tier) => {
    const id = idOf(tier);
    if (id === null) return [];
    return [
      ...(nodeAt(tier, ['hand-up']) === null ? [] : [handUpAct(id)]),
      ...(nodeAt(tier, ['hand-back']) === null ? [] : [handBackAct(id)]),
    ];
  });
}

const reasonField: DeclaredField = { id: 'reason', type: 'long', options: [] };

const actsIn = (node: SourceNode | null): DeclaredAct[] =>
  entriesOf(node).map(([id, act]) => ({ id, fields: declaredFields(nodeAt(act, ['form'])) }));

/** The steps of all procedures; those of one id are one act. */
function stepsOf(root: SourceNode): DeclaredAct[] {
  const steps = entriesOf(nodeAt(root, ['procedures'])).flatMap(([, procedure]) => {
    const list = nodeAt(procedure, ['steps']);
    return list?.kind === 'list' ? list.items : [];
  });
  const acts = steps.flatMap((step) => {
    const id = idOf(step);
    return id === null ? [] : [{ id, fields: declaredFields(nodeAt(step, ['form'])) }];
  });
  return acts.filter(({ id }, index) => acts.findIndex((other) => other.id === id) === index);
}

/** The clock of a step, and the one that holds it back; each procedure has its own. */
export const stepDuty = (procedure: Id, step: Id): Id => `${procedure}.${step}`;
export const holdDuty = (step: Id): Id => `${step}.hold`;

const stepDutiesOf = (root: SourceNode): Id[] =>
  entriesOf(nodeAt(root, ['procedures'])).flatMap(([procedure, entry]) =>
    idsOf(nodeAt(entry, ['steps'])).flatMap((step) => {
      const id = stepDuty(procedure, step);
      return [id, holdDuty(id)];
    }),
  );

const overriddenOf = (root: SourceNode): Id[] =>
  entriesOf(nodeAt(root, ['terms'])).flatMap(([term, entry]) =>
    keysOf(nodeAt(entry, ['overrides'])).map((milestone) => overrideId(milestone, term)),
  );

/** The milestone that a contract's terms put over another. */
export const overrideId = (milestone: Id, term: Id): Id => `${milestone}@${term}`;

/** The act that hands a case up from a tier, and the one that hands it back to the tier before. */
export const handUpAct = (tier: Id): Id => `handUp${capitalised(tier)}`;
export const handBackAct = (tier: Id): Id => `handBack${capitalised(tier)}`;

/** The act that answers a survey. */
export const answerAct = (survey: Id): Id => `answer${capitalised(survey)}`;

/** The fact that an invitation to a survey stands. */
export const invitedFact = (survey: Id): Id => `invited${capitalised(survey)}`;

const capitalised = (id: Id): string =>
  id
    .split(/[-_]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

function declaredFields(node: SourceNode | null): DeclaredField[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    const id = idOf(item);
    const options = keysOf(nodeAt(item, ['options']));
    return id === null ? [] : [{ id, type: scalarAt(item, 'type') ?? 'text', options }];
  });
}

/** Without the remarks that any map of entries may carry. */
function entriesOf(node: SourceNode | null): [Id, SourceNode][] {
  if (node?.kind !== 'map') return [];
  return [...node.entries].flatMap(([key, { value }]): [Id, SourceNode][] => {
    const remark =
      (key === 'clauses' && value.kind === 'list') || (key === 'note' && value.kind === 'scalar');
    return remark ? [] : [[key, value]];
  });
}

const keysOf = (node: SourceNode | null): Id[] => (node?.kind === 'map' ? [...node.entries.keys()] : []);

const idsOf = (node: SourceNode | null): Id[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => idOf(item) ?? []) : [];

const scalarsOf = (node: SourceNode | null): string[] =>
  node?.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.source] : [])) : [];

/** Ids in a list, or as the keys of a map with their names. */
const idsAt = (node: SourceNode | null): string[] => (node?.kind === 'map' ? keysOf(node) : scalarsOf(node));

function scalarAt(node: SourceNode, key: string): string | null {
  const child = nodeAt(node, [key]);
  return child?.kind === 'scalar' ? child.source : null;
}

const unique = (ids: readonly Id[]): Id[] => [...new Set(ids)];
