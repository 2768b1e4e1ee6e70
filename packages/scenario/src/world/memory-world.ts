import {
  acts,
  callsAt,
  conditionFacts,
  decide,
  decideMove,
  decideRight,
  guidanceFor,
  isCalled,
  isListed,
  milestonesOf,
  proceed,
  replay,
  seenByCustomer,
  takenIn,
  type ActCall,
  type Actor,
  type CaseEvent,
  type CaseList,
  type Command,
  type Instant,
  type TakenIn,
} from '@upheld/engine';
import type { ReadyScenario } from '../bind/ready-scenario.ts';
import { actorOf } from '../cast/cast.ts';
import { commandOf, type OnCase } from '../deeds/command-of.ts';
import type { Deed, DeedOf } from '../deeds/deed.ts';
import { momentOf } from '../format/moment.ts';
import { ContractAccounts } from './contract-accounts.ts';
import { filedCase, fileReferences, fillingOf, requestOf } from './filing.ts';
import { guideInForce } from './guide-in-force.ts';
import { isRecorded, mailsFor, type Mail } from './mail.ts';
import { possibilities } from './possibilities.ts';
import type { CalledMail, CaseSight, Outcome, Possibility, Seen, Surroundings, World } from './world.ts';
import { WorldCase } from './world-case.ts';

export interface Habits {
  /** A worker that is awake wakes every case at its instant; one that sleeps leaves it to whoever acts next. */
  worker: 'awake' | 'asleep';
  /** Whether the sending of mails that clocks called for is written into their cases. */
  clockMail: 'recorded' | 'left out';
}

const program: Actor = { side: 'program', cause: null };

/** More wake-ups than any story has; a clock that never comes to rest is told instead of run for ever. */
const mostWakeUps = 20_000;

/** A world that exists only while a scenario is run: the engine, with contracts, mail and clock around it. */
export class MemoryWorld implements World {
  readonly #ready: ReadyScenario;
  readonly #habits: Habits;
  readonly #accounts: ContractAccounts;
  readonly #cases = new Map<string, WorldCase>();
  readonly #called: CalledMail[] = [];
  #sendings: { at: Instant; world: WorldCase; command: Command }[] = [];
  #files = 0;
  #mails = 0;
  #wakeUps = 0;
  #clockMailRecorded = false;

  constructor(ready: ReadyScenario, habits: Habits = { worker: 'awake', clockMail: 'recorded' }) {
    this.#ready = ready;
    this.#habits = habits;
    this.#accounts = new ContractAccounts(ready.contracts, ready.registered);
  }

  get cases(): readonly WorldCase[] {
    return [...this.#cases.values()];
  }

  /** Whether the sending of a mail that a clock called for was written into a case. */
  get clockMailRecorded(): boolean {
    return this.#clockMailRecorded;
  }

  passTo(at: Instant): void {
    for (;;) {
      const next = this.#nextHappening(at);
      if (next === null) return;
      next();
    }
  }

  /** Wakes every case, whether or not it is time. */
  wakeAll(at: Instant): void {
    for (const one of this.#cases.values()) this.#give(one, { type: 'tick', by: program }, at);
  }

  does(deed: Deed, at: Instant): Outcome {
    switch (deed.does) {
      case 'open':
        return this.#open(deed, at);
      case 'fill-in':
        return fillingOf(this.#readyAt(at), this.#filed(deed, at), at);
      case 'ask-right':
        return this.#askRight(deed, at);
      case 'move-edition':
        return this.#move(deed, at);
      default:
        return this.#act(deed, at);
    }
  }

  look(name: string, at: Instant): CaseSight | null {
    const found = this.#cases.get(name);
    if (found === undefined) return null;
    const { guide, kase, clocks } = found;
    const facts = conditionFacts(guide, kase, null);
    const { policies, resources } = guidanceFor(guide, this.#requestBehind(found, at), at);
    return {
      kase,
      facts: Object.fromEntries(Object.entries(facts['fact'] ?? {})),
      milestones: milestonesOf(clocks, at),
      policies: policies.map(({ id }) => id),
      resources: resources.map(({ id }) => id),
    };
  }

  mayDo(name: string, person: string, at: Instant): readonly Possibility[] {
    const found = this.#case(name);
    if (this.#isKeptFrom(person, found)) return [];
    const { guide, kase, clocks } = found;
    return possibilities(acts(guide, kase, this.#actor(person), at, clocks));
  }

  sees(name: string, person: string): Seen {
    const found = this.#case(name);
    if (this.#isKeptFrom(person, found)) return { events: [], files: [] };
    const { guide, kase } = found;
    const events = this.#isCustomer(person)
      ? kase.history.flatMap((event) => seenByCustomer(guide, kase, event) ?? [])
      : kase.history;
    return {
      events,
      files: events.flatMap((event) => ('files' in event ? event.files.map((file) => file.name) : [])),
    };
  }

  mails(): readonly CalledMail[] {
    return this.#called;
  }

  surroundings(): Surroundings {
    return { incidentsLeft: this.#accounts.allIncidentsLeft(), registered: this.#accounts.registered() };
  }

  #open(deed: DeedOf<'open'>, at: Instant): Outcome {
    const { guide } = this.#readyAt(at);
    const { contact, command } = this.#filed(deed, at);
    const decision = decide(guide, null, command, at);
    if (!decision.ok) return { done: false, refusals: decision.refusals };
    const { events } = decision;
    const taken = takenIn(guide, replay(events), events);
    const last = taken.at(-1);
    if (last === undefined) throw new Error('nothing was opened');
    const opened = new WorldCase(deed.case, contact, last.reached, events);
    this.#cases.set(deed.case, opened);
    this.#follow(opened, taken, at);
    return done;
  }

  #move(deed: DeedOf<'move-edition'>, at: Instant): Outcome {
    const about = this.#cases.get(deed.case);
    const to = this.#ready.editions.get(deed.with.to);
    if (about === undefined || to === undefined || this.#isKeptFrom(deed.by, about))
      return { done: false, refusals: [unknownCase] };
    const { guide, kase } = about;
    const move = { by: this.#actor(deed.by), reason: deed.with.reason };
    const decision = decideMove(guide, to, kase, move, at);
    if (!decision.ok) return { done: false, refusals: decision.refusals };
    const after = { ...kase, history: [...kase.history, ...decision.events] };
    const taken = takenIn(guide, after, decision.events);
    about.happened(taken);
    this.#follow(about, taken, at);
    return done;
  }

  /** What is known now of whoever asked for a case, under the contract that they asked under. */
  #requestBehind({ kase, contact }: WorldCase, at: Instant) {
    const { product, channel, requester } = kase.opened;
    const asked = { by: contact.key, for: contact.key, contract: requester.contractId ?? undefined, product };
    return requestOf(this.#ready, this.#accounts, asked, channel, at).entitlement;
  }

  #askRight({ with: asked, by, files }: DeedOf<'ask-right'>, at: Instant): Outcome {
    const ready = this.#readyAt(at);
    const { entitlement } = requestOf(ready, this.#accounts, { ...asked, by }, 'web', at);
    const sheet = { answers: asked.form, files: fileReferences(files, 0) };
    const answer = decideRight(ready.guide, asked.right, entitlement, sheet, at);
    return answer.ok
      ? { done: true, filling: null, answer: answer.decision }
      : { done: false, refusals: answer.refusals };
  }

  #filed({ with: asked, by, files }: DeedOf<'open'> | DeedOf<'fill-in'>, at: Instant) {
    const number = this.#cases.size + 1;
    return filedCase(this.#readyAt(at), this.#accounts, { ...asked, by, files }, number, at);
  }

  #act(deed: OnCase, at: Instant): Outcome {
    const { cast, zone } = this.#ready;
    const about = this.#cases.get(deed.case);
    if (about === undefined || this.#isKeptFrom(deed.by, about))
      return { done: false, refusals: [unknownCase] };
    const files = fileReferences(deed.files, 10_000 + this.#files);
    this.#files += files.length;
    const command = commandOf(deed, {
      kase: about.kase,
      by: this.#actor(deed.by),
      files,
      person: (key) => cast.get(key) ?? { key, name: key },
      instant: (text) => momentOf(text, zone, at) ?? at,
    });
    return this.#give(about, command, at);
  }

  /** Has a case decide, and everything around it follow. */
  #give(about: WorldCase, command: Command, at: Instant): Outcome {
    const proceeded = proceed(about.clocks, about.kase.history, command, at);
    if (!proceeded.ok) return { done: false, refusals: proceeded.refusals };
    if (proceeded.taken.length === 0) return done;
    about.happened(proceeded.taken);
    this.#follow(about, proceeded.taken, at);
    return done;
  }

  /** What new events bring about outside of their case: counters, mails and their sending. */
  #follow(about: WorldCase, taken: readonly TakenIn[], at: Instant): void {
    for (const { event } of taken) this.#accounts.take(event);
    const { guide, kase, contact } = about;
    for (const mail of mailsFor(this.#ready.cast, contact, kase, taken)) {
      this.#called.push({
        at,
        case: about.name,
        notice: mail.notice.notice,
        to: mail.to.key,
        says: mail.notice.text?.[mail.to.language] ?? mail.notice.text?.[guide.reference] ?? null,
        lists: mail.notice.lists === null ? null : this.#listed(mail.notice.lists, about),
      });
      this.#send(about, mail, at);
    }
    for (const call of callsAt(taken, kase)) this.#carryOut(call, about, at);
  }

  #listed(list: CaseList, from: WorldCase): string[] {
    return this.cases
      .filter(({ guide, kase }) => guide.id === from.guide.id && isListed(list, guide, kase))
      .map(({ name }) => name);
  }

  /** An act that one case calls for on others of its guide. What a case has against it is that case's own business. */
  #carryOut({ act, with: answers, ...call }: ActCall, from: WorldCase, at: Instant): void {
    for (const one of this.#cases.values()) {
      if (one.guide.id !== from.guide.id || !isCalled({ act, with: answers, ...call }, one.guide, one.kase))
        continue;
      this.#give(
        one,
        { type: 'do', by: program, act, with: answers, files: [], override: null, calledBy: call.from },
        at,
      );
    }
  }

  #send(about: WorldCase, mail: Mail, at: Instant): void {
    const { mailDelay } = this.#ready;
    if (mailDelay === null || !isRecorded(mail, about.contact)) return;
    if (isByClock(mail.event)) {
      if (this.#habits.clockMail === 'left out') return;
      this.#clockMailRecorded = true;
    }
    this.#mails += 1;
    const sent = { by: program, messageId: `<${this.#mails}@upheld.example>`, to: [mail.to.name] };
    const { notice } = mail.notice;
    const command: Command =
      notice === 'confirmation'
        ? { ...sent, type: 'acknowledge' }
        : { ...sent, type: 'recordNotice', notice };
    this.#sendings.push({ at: at + mailDelay, world: about, command });
    // What is carried at once is on record before anybody can do anything else.
    if (mailDelay === 0) this.#deliver();
  }

  #deliver(): void {
    const [first, ...later] = this.#sendings;
    this.#sendings = later;
    // A notice that its case no longer knows is not recorded.
    if (first !== undefined) this.#give(first.world, first.command, first.at);
  }

  #nextHappening(until: Instant): (() => void) | null {
    let woken: WorldCase | null = null;
    let at = until + 1;
    if (this.#habits.worker === 'awake') {
      for (const one of this.#cases.values()) {
        if (one.wake !== null && one.wake < at) [woken, at] = [one, one.wake];
      }
    }
    const [sending] = this.#sendings;
    if (sending !== undefined && sending.at < at) return () => this.#deliver();
    if (woken === null) return null;
    const wakes = woken;
    return () => this.#wake(wakes, at);
  }

  #wake(about: WorldCase, at: Instant): void {
    const before = about.kase.history.length;
    this.#wakeUps += 1;
    this.#give(about, { type: 'tick', by: program }, at);
    const stuck = about.kase.history.length === before || (about.wake !== null && about.wake <= at);
    if (stuck || this.#wakeUps > mostWakeUps) throw new RestlessClock(about.name, at);
  }

  /** With the edition that is in force. */
  #readyAt(at: Instant): ReadyScenario {
    return this.#ready.editions.size === 0
      ? this.#ready
      : { ...this.#ready, guide: guideInForce(this.#ready, at) };
  }

  /** To customers, a case of a kind that the guide keeps in the house is as if it were not there. */
  #isKeptFrom(person: string, { guide, kase }: WorldCase): boolean {
    return this.#isCustomer(person) && guide.kinds.find(({ id }) => id === kase.kind)?.visible === 'internal';
  }

  #isCustomer(person: string): boolean {
    return this.#ready.cast.get(person)?.side === 'customer';
  }

  #case(name: string): WorldCase {
    const found = this.#cases.get(name);
    if (found === undefined) throw new Error(`there is no case ${name}`);
    return found;
  }

  #actor(key: string): Actor {
    const member = this.#ready.cast.get(key);
    return member === undefined ? program : actorOf(member);
  }
}

/** The law of the wake-up is broken: a case was woken and nothing happened, or it is to be woken again at once. */
export class RestlessClock extends Error {
  constructor(name: string, at: Instant) {
    super(`${name} was woken at ${new Date(at).toISOString()}, and nothing came of it`);
  }
}

const done: Outcome = { done: true, filling: null, answer: null };
const unknownCase = { code: 'case-unknown', say: null, clauses: [], path: null, params: {} };

const isByClock = (event: CaseEvent | null): boolean =>
  event?.by.side === 'program' && event.by.cause !== null;
