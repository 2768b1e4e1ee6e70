import {
  AccountView,
  EntitlementView,
  FilingPreview,
  GuidanceView,
  OutboxMail,
  OutboxRow,
  page,
  type CaseView,
} from '@upheld/contract';
import type { CaseEvent, Instant, Refusal } from '@upheld/engine';
import type { Stage, StagedPlay } from '@upheld/server';
import { z } from 'zod';
import {
  filerOf,
  possibilityWord,
  prefilledAnswers,
  type BroughtFile,
  type CalledMail,
  type CaseResult,
  type CaseSight,
  type Deed,
  type Outcome,
  type Possibility,
  type ReadyScenario,
  type Seen,
  type Surroundings,
  type World,
} from '@upheld/scenario';
import { bodyOf } from './act-body.ts';
import { Caller } from './caller.ts';
import { sightOf } from './case-sight.ts';
import { caseIn, eventsIn, milestoneOf, refusalsIn } from './read-answers.ts';
import type { Timekeeper } from './timekeeper.ts';

const Opened = z.looseObject({ number: z.number() });
const Mails = page(OutboxRow);

/** Who looks at a case for a scenario: staff that may read everything. */
const onlooker = 'administrator';

/** A scenario's world on a running server: everything is done and seen through requests of the people who do and see it. */
export class LiveWorld implements World {
  readonly #stage: Stage;
  readonly #play: StagedPlay;
  readonly #ready: ReadyScenario;
  readonly #keeper: Timekeeper;
  readonly #story: number;
  readonly #caller: Caller;
  /** Ids of the database, and what the scenario calls them. */
  readonly #names: readonly (readonly [id: string, name: string])[];
  readonly #cases = new Map<string, number>();
  readonly #mails: CalledMail[] = [];
  readonly #known = new Set<string>();
  /** Whether any expectation speaks of what a mail says or lists, or of policies and resources: each costs requests. */
  readonly #readsMails: boolean;
  readonly #looksAtGuidance: boolean;

  constructor(stage: Stage, play: StagedPlay, ready: ReadyScenario, keeper: Timekeeper, story: number) {
    this.#stage = stage;
    this.#play = play;
    this.#ready = ready;
    this.#keeper = keeper;
    this.#story = story;
    this.#caller = new Caller(stage.url, play.slug, play.cookies);
    this.#names = [...play.people, ...play.contracts, ['account', play.accountId] as const].map(
      ([name, id]) => [id, name] as const,
    );
    const expectations = ready.steps.flatMap(({ expect }) => (expect === null ? [] : [expect]));
    this.#readsMails = expectations.some(({ mails = [] }) => mails.some(({ says, lists }) => says !== undefined || lists !== undefined));
    this.#looksAtGuidance = expectations.some(
      (expect) =>
        [expect.policies, expect.resources, expect['not-policies'], expect['not-resources']].some(
          (part) => part !== undefined,
        ),
    );
  }

  passTo(at: Instant): Promise<void> {
    return this.#keeper.until(at, this.#story);
  }

  async does(deed: Deed, at: Instant): Promise<Outcome> {
    const outcome = await this.#do(deed, at);
    await this.#stage.settle();
    return outcome;
  }

  async look(name: string): Promise<CaseSight | null> {
    const number = this.#cases.get(name);
    if (number === undefined) return null;
    const { view, history } = await this.#read(number);
    const guidance = this.#looksAtGuidance
      ? GuidanceView.parse((await this.#caller.get(onlooker, `/cases/${number}/guidance`)).body)
      : { policies: [], resources: [] };
    return sightOf(view, history, guidance);
  }

  /** Every case as it stands now. */
  async caseResults(): Promise<CaseResult[]> {
    const results: CaseResult[] = [];
    for (const [name, number] of this.#cases) {
      const { view, history } = await this.#read(number);
      const { kind, title, milestones } = view;
      results.push({
        name,
        number,
        kind: kind.id,
        title,
        history,
        milestones: milestones.map(milestoneOf),
      });
    }
    return results;
  }

  async mayDo(name: string, person: string): Promise<readonly Possibility[]> {
    const view = await this.#viewFor(person, this.#number(name));
    return (view?.acts ?? []).flatMap(({ act, way, guideAct, refusals }) => {
      const word = guideAct?.id ?? possibilityWord(act, way);
      return word === null ? [] : [{ act: word, against: refusals.map(({ code }) => code) }];
    });
  }

  async sees(name: string, person: string): Promise<Seen> {
    const number = this.#number(name);
    const view = await this.#viewFor(person, number);
    if (view === null) return { events: [], files: [] };
    const timeline = await this.#caller.get(person, `/cases/${number}/timeline`);
    return { events: this.#named(eventsIn(timeline)), files: view.files.map((file) => file.name) };
  }

  /** The outbox lists the newest first; what was seen before ends the look. */
  async mails(): Promise<readonly CalledMail[]> {
    const found: OutboxRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { items, nextCursor } = Mails.parse((await this.#caller.get(onlooker, `/outbox?limit=100${query}`)).body);
      const fresh = items.filter(({ id }) => !this.#known.has(id));
      found.push(...fresh);
      cursor = fresh.length === items.length ? nextCursor : null;
    }
    for (const row of found.toReversed()) {
      this.#known.add(row.id);
      this.#mails.push(...(await this.#called(row)));
    }
    return this.#mails;
  }

  async surroundings(): Promise<Surroundings> {
    const account = AccountView.parse(
      (await this.#caller.get(onlooker, `/accounts/${this.#play.accountId}`)).body,
    );
    return {
      incidentsLeft: Object.fromEntries(
        account.contracts.flatMap(({ number, incidentsLeft }) =>
          incidentsLeft === null ? [] : [[number, incidentsLeft]],
        ),
      ),
      registered: account.registrations.map(({ product }) => product),
    };
  }

  async #do(deed: Deed, at: Instant): Promise<Outcome> {
    switch (deed.does) {
      case 'open':
        return this.#open(deed);
      case 'fill-in': {
        const body = { ...this.#filing(deed), files: this.#filesOf(deed) };
        const answer = await this.#caller.post(this.#filer(deed), '/filing/preview', body);
        const refusals = refusalsIn(answer);
        if (refusals !== null) return { done: false, refusals };
        const { fields, warnings, entitlement } = FilingPreview.parse(answer.body);
        return {
          done: true,
          // A contract answers for requests; other kinds ask nothing of it.
          answer: deed.with.kind === 'request' ? entitlement : null,
          filling: {
            shown: fields.map(({ id }) => id),
            required: fields.filter(({ required }) => required).map(({ id }) => id),
            warnings,
          },
        };
      }
      case 'ask-right': {
        const path = `/filing/rights/${deed.with.right}`;
        const answer = await this.#caller.post(this.#filer(deed), path, this.#asked(deed));
        const refusals = refusalsIn(answer);
        if (refusals !== null) return { done: false, refusals };
        return { done: true, filling: null, answer: EntitlementView.parse(answer.body) };
      }
      default: {
        const number = this.#cases.get(deed.case);
        if (number === undefined) return { done: false, refusals: [plain('case-unknown')] };
        return this.#act(deed, number, at);
      }
    }
  }

  async #open(deed: Extract<Deed, { does: 'open' }>): Promise<Outcome> {
    const filer = this.#filer(deed);
    const files = await this.#upload(filer, this.#filesOf(deed));
    const { title, description } = deed.with;
    const body = { ...this.#filing(deed), title, description, files };
    const answer = await this.#caller.post(filer, '/cases', body);
    const refusals = refusalsIn(answer);
    if (refusals !== null) return { done: false, refusals };
    this.#cases.set(deed.case, Opened.parse(answer.body).number);
    return done;
  }

  async #act(deed: Parameters<typeof bodyOf>[0], number: number, at: Instant): Promise<Outcome> {
    const files = await this.#upload(deed.by, deed.files);
    const read = await this.#caller.get(deed.by, `/cases/${number}`);
    if (read.status === 404) return { done: false, refusals: [plain('case-unknown')] };
    const { zone } = this.#ready;
    const editions = new Map([...this.#ready.editions].map(([name, { edition }]) => [name, edition]));
    const context = { files, view: caseIn(read), people: this.#play.people, editions, zone, at };
    const { act, content } = bodyOf(deed, context);
    const answer = await this.#caller.post(deed.by, `/cases/${number}/${act}`, content, {
      'if-match': read.etag ?? '',
    });
    const refusals = refusalsIn(answer);
    return refusals === null ? done : { done: false, refusals };
  }

  #filer(deed: Extract<Deed, { does: 'open' | 'fill-in' | 'ask-right' }>): string {
    return filerOf(this.#ready.cast, deed.by, deed.does === 'ask-right' ? 'web' : deed.with.channel);
  }

  #filing(deed: Extract<Deed, { does: 'open' | 'fill-in' }>): object {
    const { kind, channel, severity, form } = deed.with;
    const { guide } = this.#ready;
    const isRequest = kind === 'request';
    return {
      ...this.#asked(deed),
      kind,
      channel,
      severity: isRequest ? (severity ?? guide.severities.at(-1)?.id) : '',
      form: {
        ...prefilledAnswers(this.#ready, this.#contact(deed), kind),
        ...(isRequest ? this.#ready.form : {}),
        ...form,
      },
    };
  }

  #asked(deed: Extract<Deed, { does: 'open' | 'fill-in' | 'ask-right' }>): object {
    const { contracts } = this.#ready;
    const contract = contracts.get(deed.with.contract ?? '') ?? [...contracts.values()][0];
    return {
      contractId: this.#play.contracts.get(contract?.id ?? ''),
      product: deed.with.product ?? contract?.products[0] ?? '',
      contactId: this.#play.people.get(this.#contact(deed)),
      ...(deed.does === 'ask-right' ? { form: deed.with.form } : {}),
    };
  }

  #filesOf(deed: Extract<Deed, { does: 'open' | 'fill-in' }>): readonly BroughtFile[] {
    if (deed.with.kind !== 'request') return deed.files;
    const common = Object.entries(this.#ready.files).map(([field, name]) => ({ field, name }));
    return [...common, ...deed.files];
  }

  #contact(deed: Extract<Deed, { does: 'open' | 'fill-in' | 'ask-right' }>): string {
    if (deed.with.for !== undefined) return deed.with.for;
    if (this.#isCustomer(deed.by)) return deed.by;
    return [...this.#ready.cast.values()].find(({ side }) => side === 'customer')?.key ?? '';
  }

  #isCustomer(person: string): boolean {
    return this.#ready.cast.get(person)?.side === 'customer';
  }

  async #upload(
    person: string,
    files: readonly BroughtFile[],
  ): Promise<readonly { id: string; field: string | null }[]> {
    const uploaded: { id: string; field: string | null }[] = [];
    for (const { name, field } of files)
      uploaded.push({ id: await this.#caller.upload(person, name), field });
    return uploaded;
  }

  #namesOf(numbers: readonly number[] | null): string[] | null {
    const names = new Map([...this.#cases].map(([name, number]) => [number, name]));
    return numbers?.map((number) => names.get(number) ?? String(number)) ?? null;
  }

  async #called(row: OutboxRow): Promise<CalledMail[]> {
    const [address] = row.to;
    const to = [...this.#ready.cast.values()].find(({ email }) => email === address)?.key;
    const about = [...this.#cases].find(([, number]) => number === row.caseNumber)?.[0];
    if (to === undefined || about === undefined) return [];
    const mail = this.#readsMails
      ? OutboxMail.parse((await this.#caller.get(onlooker, `/outbox/${row.id}`)).body)
      : null;
    const lists = this.#namesOf(mail?.lists ?? null);
    const says = mail === null ? null : this.#wordsOf(mail);
    return [{ at: Date.parse(row.createdAt), case: about, notice: row.notice, to, says, lists }];
  }

  /** What the mail says; of one that has not left yet, what the guide says in it. */
  #wordsOf({ text, say, language }: OutboxMail): string | null {
    return text === '' ? (say?.[language] ?? say?.[this.#ready.guide.reference] ?? null) : text;
  }

  /** Null: to this person the case is not there. */
  async #viewFor(person: string, number: number): Promise<CaseView | null> {
    const answer = await this.#caller.get(person, `/cases/${number}`);
    return answer.status === 404 ? null : caseIn(answer);
  }

  async #read(number: number): Promise<{ view: CaseView; history: readonly CaseEvent[] }> {
    const [view, timeline] = await Promise.all([
      this.#caller.get(onlooker, `/cases/${number}`),
      this.#caller.get(onlooker, `/cases/${number}/timeline`),
    ]);
    return { view: this.#named(caseIn(view)), history: this.#named(eventsIn(timeline)) };
  }

  #number(name: string): number {
    const number = this.#cases.get(name);
    if (number === undefined) throw new Error(`there is no case ${name}`);
    return number;
  }

  /** With the scenario's names in place of the database's ids. */
  #named<T extends object>(value: T): T {
    let text = JSON.stringify(value);
    for (const [id, name] of this.#names) text = text.replaceAll(id, name);
    return JSON.parse(text) as T;
  }
}

const done: Outcome = { done: true, filling: null, answer: null };

const plain = (code: string): Refusal => ({ code, say: null, clauses: [], path: null, params: {} });

