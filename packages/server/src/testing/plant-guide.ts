/** A guide of the tests' own: whatever one account does in it must stay its own, and what staff know of a case theirs. */
export const plantGuide = (edition = '1', more = ''): { path: string; text: string }[] => [
  { path: 'guide.yaml', text: text.replace('EDITION', () => edition) + more },
];

/** Contracts under it are written for these accounts of the demo. */
export const plantCustomers = {
  haiyan: { account: '海岩物流', email: 'zhou.min@haiyan.example' },
  hanbit: { account: '한빛제약', email: 'park.jun@hanbit.example' },
} as const;

const text = `guide:
  id: plant
  vendor: Plant
  title: A guide for hostile and clumsy hands
  languages: [en]
  zone: UTC
  edition: "EDITION"
  published: 2026-01
  effective: 2026-01-01
clauses: { P-1: chapter 1 }
calendars:
  hours:
    office: { name: Office hours, zone: UTC, week: { mon-fri: "09:00-17:00" } }
offerings:
  full: { name: Full, kind: contract, coverage: office, channels: [web, phone] }
severities:
  - { id: 1, name: Grave, means: Nothing works. }
  - { id: 2, name: Slight, means: Little works. }
products:
  press: { name: Press }
  lathe: { name: Lathe }
roles:
  specialist: { name: Specialist, side: vendor }
entitlement:
  - { id: all, answer: allow }
facts:
  suspected: { name: Suspected part, type: text, start: "", set-by: [vendor] }
  wish: { name: Wish, type: text, set-by: [customer] }
  every: { name: Rhythm, type: duration, set-by: [customer] }
  endsOn: { name: Ends on, type: date, set-by: [customer] }
  size: { name: Size, type: number, set-by: [customer] }
  known: { name: Known to both, type: text, set-by: [vendor], visible: public }
acts:
  inspect:
    name: Inspect
    by: [vendor]
    visible: internal
    form: [{ id: part, type: text, label: Part, required: true }, { id: photo, type: file, label: Photo }]
    sets: { suspected: with.part }
  replace:
    name: Replace
    by: [vendor]
    needs: [{ that: "false", say: Ask for the part first., override: [vendor] }]
  quarrel: { name: Quarrel, by: [vendor], visible: internal, consents: [specialist] }
  refit: { name: Refit, by: [vendor, customer], consents: [specialist] }
  tellAll:
    name: Tell everybody
    by: [customer, vendor]
    form: [{ id: words, type: text, label: Words }]
    then: [{ do: hear, on: { kind: request } }]
  tellByRelay:
    name: Have everybody told
    by: [customer, vendor]
    then: [{ do: relay }]
  relay:
    name: Relay
    by: [program]
    then: [{ do: hear, on: { kind: request } }]
  rollCall:
    name: Have everybody named
    by: [customer, vendor]
    then: [{ notify: [specialist], lists: { kind: request, where: "case.severity == '1'", none: Nothing is grave. } }]
  hear:
    name: Hear
    by: [program]
    form: [{ id: words, type: text, label: Words }]
milestones:
  response:
    name: Response
    from: opened
    until: { on: messageSent, by: vendor }
    target: 4h
    clock: office
    clauses: [P-1]
  update:
    name: Update
    from: opened
    until: { on: messageSent, by: vendor }
    target: fact.every
    clock: office
  notice:
    name: Notice
    from: opened
    until: { on: messageSent, by: vendor }
    target: 60d before fact.endsOn
    clock: always
  visit:
    name: Visit
    from: opened
    until: { on: messageSent, by: vendor }
    target: agreed
    clock: office
    warn: [50%]
closing:
  ways:
    solved: { name: Solved, by: [vendor, customer] }
kinds:
  ticket:
    name: Ticket
    by: [customer]
    form: [{ id: serial, type: text, label: Serial number, required: true }]
    then: [{ register: true }]
    acts:
      poke: { name: Poke, by: [customer, vendor], then: [{ do: hear, on: { kind: request } }] }
    ways: { done: { name: Done, by: [vendor, customer] } }
  order:
    name: Order
    by: [vendor]
    ways: { done: { name: Done, by: [vendor] } }
`;
