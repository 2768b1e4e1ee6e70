import type { Channel } from '../guide/channel.ts';
import type { Guide } from '../guide/guide.ts';
import type { Id, Text } from '../guide/text.ts';
import type { ChangeValue, SimpleValue } from './change.ts';
import type { Word } from './change-words.ts';

export const word = (of: Word): SimpleValue => ({ kind: 'word', word: of });
export const named = (text: Text): SimpleValue => ({ kind: 'name', text });
export const said = (text: Text): SimpleValue => ({ kind: 'said', text });
export const plain = (text: string): SimpleValue => ({ kind: 'plain', text });
export const list = (items: readonly SimpleValue[]): ChangeValue => ({ kind: 'list', items });
export const truth = (is: boolean): SimpleValue => word(is ? 'yes' : 'no');

/** Of nothing, the word for it. */
export const orNothing = <T>(value: T | null, of: (value: T) => ChangeValue): ChangeValue =>
  value === null ? word('nothing') : of(value);

export const channelWords: Readonly<Record<Channel, Word>> = {
  web: 'web',
  phone: 'phoneChannel',
  mail: 'mailChannel',
};

/** An offering by its name; one that the guide does not have, by its id. */
export function offeringNamed(guide: Guide, id: Id): SimpleValue {
  const offering = guide.offerings.find((each) => each.id === id);
  return offering === undefined ? plain(id) : named(offering.name);
}

export function severityNamed(guide: Guide, id: Id): SimpleValue {
  const severity = guide.severities.find((each) => each.id === id);
  return severity === undefined ? plain(id) : { kind: 'severity', id, name: severity.name };
}

/** Who is meant: a side, the owner, or a role by its name. */
export function partyNamed(guide: Guide, party: string): SimpleValue {
  if (party === 'customer' || party === 'vendor' || party === 'program' || party === 'owner')
    return word(party);
  const role = guide.roles.find(({ id }) => id === party);
  return role === undefined ? plain(party) : named(role.name);
}
