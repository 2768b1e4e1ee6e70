import { describe, expect, test } from 'vitest';
import { diffGuides } from './diff-guides.ts';
import { edition, whole } from './testdata/editions.ts';

const lines = (changes: ReturnType<typeof diffGuides>) =>
  changes.map(({ verdict, code, before, after }) => `${verdict} ${code} ${(after ?? before)?.path}`);

test('between two editions everything that changed is told by weight, the worse first', () => {
  expect(lines(diffGuides(edition(1), edition(2)))).toEqual([
    'worse removed offerings.bronze',
    'worse lost offerings.silver.channels',
    'worse target-changed milestones.first-response.target',
    'worse promise-dropped milestones.update.target',
    'worse countdown-changed closing.ways.silent.countdown.target',
    'worse removed closing.holds',
    'worse reopening-within closing.reopening.within',
    'better added offerings.platinum',
    'better gained offerings.gold.channels',
    'better coverage-changed offerings.gold.coverage',
    'better hours-end calendars.hours.telephone.week',
    'better target-changed milestones.first-response.target',
    'better target-changed milestones.update.target',
    'different added severities.4',
    'different redefined severities.2.means',
    'different rule-changed entitlement.in-service.when',
    'different target-added milestones.first-response.target',
    'different target-added milestones.first-response.target',
    'different target-added milestones.first-response.target',
    'different target-added milestones.update.target',
    'different target-added milestones.update.target',
    'different target-added milestones.update.target',
    'different added closing.ways.handed-over',
    'worse field-required intake.fields.phone.required',
    'worse gained intake.accept',
    'worse removed notices.reminder',
    'worse removed products.tug',
    'better added products.crane',
    'different added intake.fields.log',
    'worse holidays-added calendars.hours.telephone.holidays',
    'better added contacts.crane-desk',
    'different holidays-known calendars.hours.telephone.holidays',
    'different value-changed contacts.hotline.phone',
    'different removed milestones.confirmation-call',
    'wording reworded offerings.silver.about',
    'wording reworded intake.fields.berth.label',
    'wording reworded intake.fields.version.label',
  ]);
});

test('a change names its place and clauses in both editions', () => {
  const changes = diffGuides(edition(1), edition(2));
  const place = { path: 'milestones.first-response.target', clauses: ['H-02'] };
  expect(changes.find(({ code }) => code === 'target-changed')).toMatchObject({
    before: place,
    after: place,
  });
  expect(changes.find(({ code }) => code === 'added')).toMatchObject({ before: null });
  expect(changes.find(({ code }) => code === 'removed')).toMatchObject({ after: null });
});

test('the way back is the way there with better and worse exchanged', () => {
  const there = diffGuides(edition(1), edition(2));
  const back = diffGuides(edition(2), edition(1));
  const count = (changes: typeof there, code: string, verdict: string) =>
    changes.filter((change) => change.code === code && change.verdict === verdict).length;
  for (const code of [
    'target-changed',
    'countdown-changed',
    'coverage-changed',
    'hours-end',
    'reopening-within',
  ]) {
    expect(count(back, code, 'worse'), code).toBe(count(there, code, 'better'));
    expect(count(back, code, 'better'), code).toBe(count(there, code, 'worse'));
  }
  expect(count(back, 'promise-made', 'better')).toBe(1);
  expect(count(back, 'field-optional', 'better')).toBe(1);
});

test.each([1, 2] as const)('edition %i differs in nothing from itself', (number) => {
  expect(diffGuides(edition(number), edition(number))).toEqual([]);
  expect(diffGuides(whole(), whole())).toEqual([]);
});

describe('one change in a guide of everything', () => {
  test.each<[what: string, find: string, instead: string, ...told: string[]]>([
    [
      'a later start',
      'fri: "09:00-12:00" }\n      special',
      'fri: "10:00-12:00" }\n      special',
      'worse hours-start calendars.hours.office.week',
    ],
    [
      'a shorter lunch',
      '["09:00-12:00", "13:00-17:00"]',
      '["09:00-12:30", "13:00-17:00"]',
      'better hours-changed calendars.hours.office.week',
    ],
    ['a day off', ', fri: "09:00-12:00" }\n', ' }\n', 'worse hours-closed calendars.hours.office.week'],
    [
      'a new day',
      'week: { mon-fri: "17:00-22:00" }',
      'week: { mon-sat: "17:00-22:00" }',
      'better hours-opened calendars.hours.evening.week',
    ],
    [
      'special hours that are fewer',
      '2026-12-24: "09:00-12:00"',
      '2026-12-24: "09:00-11:00"',
      'worse hours-on-date calendars.hours.office.special.2026-12-24',
    ],
    [
      'special hours that are gone',
      'special: { 2026-12-24: "09:00-12:00" }',
      'special: {}',
      'different hours-on-date calendars.hours.office.special.2026-12-24',
    ],
    [
      'no break any more',
      'breaks: { 2026-06-10: "10:00-11:00" }',
      'breaks: {}',
      'better break-on-date calendars.hours.office.breaks.2026-06-10',
    ],
    [
      'another zone of one calendar',
      'zone: Europe/Berlin\n      week: { mon-fri',
      'zone: Europe/Lisbon\n      week: { mon-fri',
      'different zone-changed calendars.hours.evening.zone',
    ],
    [
      'an offering of another kind',
      'kind: contract, coverage: office',
      'kind: free, coverage: office',
      'different value-changed offerings.full.kind',
    ],
    [
      'incidents given back on less',
      'returned-on: [reopened]',
      'returned-on: [closed]',
      'different rule-changed offerings.packed.incidents.returned-on',
    ],
    [
      'a need of a severity is gone',
      `needs: [{ that: "channel == 'web'", say: On the web only. }]`,
      'signs: [Smoke]',
      'better lost severities.1.needs',
      'different redefined severities.1.signs',
    ],
    ['a product tagged otherwise', 'tags: [hardware]', 'tags: []', 'different lost products.box.tags'],
    [
      'a place to find the log',
      'find: { log: In the folder. }',
      'find: { log: Under the lid. }',
      'wording reworded products.box.find.log',
    ],
    [
      'another duty of a role',
      'duties: [Answers]',
      'duties: [Answers, Calls back]',
      'different redefined roles.engineer.duties',
    ],
    [
      'a question sometimes asked for',
      'label: Where?, required: true',
      `label: Where?, required: "severity == '1'"`,
      'better rule-changed intake.fields.place.required',
    ],
    [
      'another choice',
      'yard: In the yard',
      'roof: On the roof',
      'different lost intake.fields.place.options',
      'different gained intake.fields.place.options',
    ],
    [
      'a hint that comes otherwise',
      'when: "!product.registered"',
      `when: "severity == '1'"`,
      'different rule-changed intake.warnings.when',
    ],
    [
      'a rule that refuses',
      '  - { id: open, answer: allow }',
      '  - { id: late, when: "!contract.active", answer: refuse, say: Too late. }\n  - { id: open, answer: allow }',
      'worse added entitlement.late',
    ],
    ['bands drawn otherwise', 'near: 40', 'near: 60', 'different rule-changed facts.band.start'],
    [
      'a form of an act that asks less',
      'form: [{ id: kilometres, type: number, label: Kilometres, required: true }]',
      'form: [{ id: kilometres, type: number, label: Kilometres }]',
      'better field-optional acts.arrived.form.kilometres.required',
    ],
    [
      'a need of an act that warns only',
      'say: The machine stands still. }',
      'say: The machine stands still., verdict: warn }',
      'better rule-changed acts.arrived.needs',
    ],
    [
      'an act that customers lose',
      'by: [customer], phrases: [I complain]',
      'by: [manager], phrases: []',
      'worse lost acts.complain.by',
      'worse lost acts.complain.phrases',
      'different gained acts.complain.by',
    ],
    ['a promise by band', 'far: 8h', 'far: 6h', 'better target-changed milestones.restore.target'],
    [
      'a promise in other hours',
      'table: { near: 4h, far: 8h } }\n    clock: office',
      'table: { near: 4h, far: 8h } }\n    clock: always',
      'better clock-changed milestones.restore.clock',
      'better clock-changed milestones.restore.clock',
    ],
    [
      'business days for more than a day',
      'far: 8h',
      'far: 1bd',
      'better target-changed milestones.restore.target',
    ],
    [
      'business days for hours',
      'near: 4h',
      'near: 1bd',
      'different target-changed milestones.restore.target',
    ],
    ['a promise to agree', 'far: 8h', 'far: agreed', 'different target-changed milestones.restore.target'],
    [
      'a goal for a promise',
      'owed-by: engineer',
      'owed-by: engineer\n    counts: goal',
      'worse value-changed milestones.restore.counts',
    ],
    [
      'no pause any more',
      'pause: [{ while: fact.stopped, say: It stands still. }]',
      'lapses: fact.stopped',
      'better rule-changed milestones.restore.pause',
      'different rule-changed milestones.restore.lapses',
    ],
    ['another warning', 'warn: [50%]', 'warn: [75%]', 'different rule-changed milestones.restore.warn'],
    [
      'a way that customers lose',
      'solved: { name: Solved, by: [vendor, customer] }',
      'solved: { name: Solved, by: [vendor] }',
      'worse lost closing.ways.solved.by',
    ],
    [
      'reopening at any time',
      'ways: [solved], within: 7d',
      'ways: [solved]',
      'better reopening-within closing.reopening.within',
    ],
    [
      'reopening by message',
      'within: 7d',
      'within: 7d, by-message: true',
      'better reopening-by-message closing.reopening.by-message',
    ],
    [
      'tiers with other duties',
      'duties: [looks]',
      'duties: [looks, tries]',
      'different redefined tiers.tier1.duties',
    ],
    [
      'a centre of other hours',
      'name: North, hours: office',
      'name: North, hours: evening',
      'different value-changed routing.centres.north.hours',
    ],
    [
      'a step that is left out',
      '      - { id: look, name: Look, by: [engineer] }\n',
      '',
      'different lost procedures.general.steps',
      'different removed procedures.general.steps.look',
      'different rule-changed procedures.general.steps.try.applies',
    ],
    [
      'a longer step',
      'within: 1d',
      'within: 2d',
      'different target-changed procedures.general.steps.try.within',
    ],
    ['a phrase less', 'phrases: [please escalate]', 'phrases: []', 'worse lost escalation.ask.phrases'],
    [
      'terms that promise less',
      'target: 2h',
      'target: 3h',
      'worse target-changed terms.project.overrides.restore.target',
    ],
    [
      'terms of which the stricter holds',
      'binding: contract',
      'binding: stricter',
      'better value-changed terms.project.binding',
    ],
    [
      'a promise of a kind',
      'target: 2bd',
      'target: 1bd',
      'better target-changed kinds.visit.milestones.come.target',
    ],
    [
      'a question of a kind',
      'label: Which day?, required: true',
      'label: Which day?',
      'better field-optional kinds.visit.form.day.required',
    ],
    [
      'a right that is refused',
      'when: contract.active, answer: allow }, {',
      'when: contract.active, answer: self-help }, {',
      'different value-changed rights.upgrade.rules.active.answer',
    ],
    [
      'a survey that asks more',
      'label: How fast? }',
      'label: How fast? }, { id: tone, type: number, label: How kind? }',
      'different added surveys.after.questions.tone',
    ],
    [
      'a policy that says something else',
      'says: Ask them.',
      'says: Ask us.',
      'different redefined policies.third.says',
    ],
    [
      'another address',
      'https://whole.example',
      'https://other.example',
      'different value-changed resources.base.url',
    ],
    [
      'a hotline that is gone',
      'hotline: { name: Hotline,',
      'desk: { name: Desk,',
      'worse removed contacts.hotline',
      'better added contacts.desk',
    ],
    [
      'an office that has moved, with another fax',
      'fax: ["2"], address: Main road 1',
      'fax: ["3"], address: Main road 2',
      'different value-changed contacts.hotline.fax',
      'different redefined contacts.hotline.address',
    ],
    ['a fax that is gone', 'fax: ["2"], address', 'address', 'worse value-changed contacts.hotline.fax'],
    [
      'an offering that gives another thing',
      'features: { remote: Remote help }',
      'features: { reports: Reports }',
      'worse lost offerings.full.features',
      'better gained offerings.full.features',
    ],
    [
      'a feature called otherwise',
      'remote: Remote help',
      'remote: Help over the network',
      'wording reworded offerings.full.features.remote',
    ],
    [
      'a band called otherwise',
      'values: { near: Near,',
      'values: { near: Close,',
      'wording reworded facts.band.values.near',
    ],
    [
      'a kind that customers are no longer told of',
      '  visit:\n    name: Visit\n    by: [vendor]',
      '  visit:\n    name: Visit\n    by: [vendor]\n    visible: internal',
      'worse value-changed kinds.visit.visible',
    ],
    [
      'a team called otherwise',
      'first: First team',
      'first: Front team',
      'wording reworded routing.teams.first',
    ],
    [
      'a step whose time holds the next one up',
      ', on-time-up: next',
      '',
      'different rule-changed procedures.general.steps',
    ],
    [
      'another reading',
      'taken: Four hours.',
      'taken: Five hours.',
      'different redefined assumptions.A1.taken',
    ],
    ['another place in the source', 'W-01: chapter 1', 'W-01: chapter 2', 'wording reworded clauses.W-01'],
    ['another name', 'name: Restoration', 'name: Repair', 'wording renamed milestones.restore.name'],
    ['another title', 'title: Guide of everything', 'title: The guide', 'wording renamed guide.title'],
  ])('%s', (_what, find, instead, ...told) => {
    expect(lines(diffGuides(whole(), whole([find, instead]))).toSorted()).toEqual([...told].toSorted());
  });
});

test('severities in another order are told of, though each is the same', () => {
  const swapped = whole(
    ['  - { id: 2, name: Slow, means: It works slowly. }\n', ''],
    ['severities:\n', 'severities:\n  - { id: 2, name: Slow, means: It works slowly. }\n'],
  );
  expect(lines(diffGuides(whole(), swapped))).toEqual(['different reordered severities']);
});

test('a promise of a kind of case names the kind', () => {
  const [change] = diffGuides(whole(), whole(['target: 2bd', 'target: 1bd']));
  expect(change?.params['kind']).toEqual({ kind: 'name', text: { en: 'Visit' } });
});

test('holidays of a time that is over when the edition takes effect are nobody’s loss', () => {
  const later = { ...edition(1), effective: '2027-01-01' };
  const calendar = edition(2).calendars['telephone'];
  if (calendar === undefined) throw new Error('no calendar');
  const definition = {
    ...calendar.definition,
    hours: edition(1).calendars['telephone']?.definition.hours ?? {},
  };
  const after = { ...later, calendars: { ...later.calendars, telephone: { ...calendar, definition } } };
  expect(lines(diffGuides(edition(1), after))).toEqual([
    'different holidays-known calendars.hours.telephone.holidays',
  ]);
});
