import {
  checkForm,
  decideEntitlement,
  requestKind,
  rulesOf,
  visibleFields,
  type CommandOf,
  type EntitlementRequest,
  type FileReference,
  type FormInput,
  type Instant,
} from '@upheld/engine';
import type { ReadyScenario } from '../bind/ready-scenario.ts';
import { actorOf, personOf, type Cast, type Member } from '../cast/cast.ts';
import { entitlementRequest } from '../cast/contracts.ts';
import type { BroughtFile, Filing } from '../deeds/deed.ts';
import type { ContractAccounts } from './contract-accounts.ts';
import type { Outcome } from './world.ts';

/** A case that somebody is about to open: for whom, and the engine's command for it. */
export interface FiledCase {
  contact: Member;
  command: CommandOf<'open'>;
}

type AskedFor = Pick<Filing, 'contract' | 'product' | 'for'> & { by: string };
type Asked = Filing & { by: string; files: readonly BroughtFile[] };

/** The command that a filing becomes, with what the form fills in by itself and what the scenario's requests always say. */
export function filedCase(
  ready: ReadyScenario,
  accounts: ContractAccounts,
  asked: Asked,
  number: number,
  at: Instant,
): FiledCase {
  const { guide, cast } = ready;
  const { channel, kind, title, description } = asked;
  const { contact, entitlement } = requestOf(ready, accounts, asked, channel, at);
  const isRequest = kind === requestKind;
  const by = cast.get(filerOf(cast, asked.by, channel));
  return {
    contact,
    command: {
      type: 'open',
      by: by === undefined ? { side: 'program', cause: null } : actorOf(by),
      number,
      kind,
      requester: {
        accountId: 'account',
        accountName: ready.account.name,
        contact: personOf(contact),
        language: contact.language,
        contractId: entitlement.contract.id,
      },
      entitlement,
      channel,
      severity: isRequest ? (asked.severity ?? guide.severities.at(-1)?.id ?? '') : '',
      title,
      description,
      form: {
        ...prefilledAnswers(ready, contact.key, kind),
        ...(isRequest ? ready.form : {}),
        ...asked.form,
      },
      files: fileReferences(
        isRequest
          ? [...Object.entries(ready.files).map(([field, name]) => ({ field, name })), ...asked.files]
          : asked.files,
        number * 100,
      ),
    },
  };
}

/** What is known of whoever asks for something under a contract: the one told, or the first. */
export function requestOf(
  { guide, cast, contracts }: ReadyScenario,
  accounts: ContractAccounts,
  asked: AskedFor,
  channel: Filing['channel'],
  at: Instant,
): { contact: Member; entitlement: EntitlementRequest } {
  const contact = contactOf(cast, asked);
  const contract = contracts.get(asked.contract ?? '') ?? [...contracts.values()][0];
  if (contract === undefined) throw new Error('a scenario has at least one contract');
  const product = asked.product ?? contract.products[0] ?? '';
  const entitlement = entitlementRequest(
    guide,
    {
      contract,
      incidentsLeft: accounts.incidentsLeft(contract.id),
      contact,
      product,
      registered: accounts.isRegistered(product),
      channel,
    },
    at,
  );
  return { contact, entitlement };
}

/** What the form of a filing shows while it is filled in, and whether it would be taken. */
export function fillingOf(ready: ReadyScenario, { command }: FiledCase, at: Instant): Outcome {
  const { guide } = ready;
  const { kind, entitlement, channel, severity, form, files } = command;
  const { offering, product, contact, contract } = entitlement;
  const input: FormInput = {
    kind,
    offering,
    addOns: contract.addOns,
    product,
    contact,
    contract,
    channel,
    severity,
    answers: form,
    files,
  };
  const fields = visibleFields(guide, input, at);
  const checked = checkForm(guide, input, at);
  return {
    done: true,
    answer: kind === requestKind ? decideEntitlement(guide, entitlement, at) : null,
    filling: {
      shown: fields.map(({ field }) => field.id),
      required: fields.filter(({ required }) => required).map(({ field }) => field.id),
      warnings: checked.ok ? checked.warnings : [],
    },
  };
}

/** Files that were uploaded for a deed; `first` keeps the ids of two deeds apart. */
export const fileReferences = (files: readonly BroughtFile[], first: number): FileReference[] =>
  files.map(({ name, field }, index) => ({ id: `file-${first + index}`, name, bytes: 1_000, field }));

/** Who sends a filing: what customers say on the telephone or write by mail, an engineer writes down. */
export const filerOf = (cast: Cast, by: string, channel: Filing['channel']): string =>
  channel !== 'web' && cast.get(by)?.side === 'customer' ? 'engineer' : by;

/** Whoever of the customer's side files is the contact; for somebody of the vendor's side it is the one told, or the first. */
function contactOf(cast: Cast, { by, for: told }: AskedFor): Member {
  const contact =
    cast.get(told ?? '') ??
    [cast.get(by), ...cast.values()].find((one) => one !== undefined && one.side === 'customer');
  if (contact === undefined) throw new Error('a scenario has somebody of the customer');
  return contact;
}

/** What a form fills in by itself for a contact. */
export function prefilledAnswers(
  { guide, account, cast }: ReadyScenario,
  contactKey: string,
  kind: string,
): Record<string, string> {
  const contact = cast.get(contactKey);
  if (contact === undefined) return {};
  const known: Readonly<Record<string, string>> = {
    'contact.name': contact.name,
    'contact.email': contact.email,
    'contact.phone': contact.phone,
    'account.name': account.name,
    'account.customerId': account.customerId,
  };
  return Object.fromEntries(
    rulesOf(guide, kind).intake.fields.flatMap(({ id, prefill }) => {
      const value = prefill === null ? undefined : known[prefill];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}
