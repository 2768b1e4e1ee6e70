import { v7 as uuidv7 } from 'uuid';
import { insertDemo, type DemoRows } from '../demo/insert-demo.ts';
import { storeEdition } from '../guides/edition-store.ts';
import type { Deps } from '../http/deps.ts';
import { iso } from '../http/iso.ts';
import { holdMail } from './hold-mail.ts';
import { makeSessions } from './make-sessions.ts';
import type { Play, Player, StagedPlay } from './play.ts';

/** Makes a workspace for a play, with its people signed in, contracts, editions and slow mail. */
export async function stagePlay(deps: Deps, play: Play): Promise<StagedPlay> {
  const workspaceId = uuidv7();
  const accountId = uuidv7();
  const people = new Map(play.players.map(({ key }) => [key, uuidv7()]));
  const contracts = new Map(play.contracts.map(({ key }) => [key, uuidv7()]));
  const users = new Map(play.players.map(({ key }) => [key, uuidv7()]));
  const of = { accountId, people, contracts, users };
  await insertDemo(
    deps.pool,
    { id: workspaceId, slug: play.slug, name: play.title },
    rowsOf(play, of, deps.clock.now()),
  );
  for (const edition of play.editions) await storeEdition(deps.pool, workspaceId, edition);
  await holdMail(deps.pool, workspaceId, play.mailDelay);
  const cookies = await makeSessions(deps, users);
  return { workspaceId, slug: play.slug, cookies, people, contracts, accountId };
}

interface Ids {
  accountId: string;
  people: ReadonlyMap<string, string>;
  contracts: ReadonlyMap<string, string>;
  users: ReadonlyMap<string, string>;
}

function rowsOf(play: Play, ids: Ids, now: number): DemoRows {
  const { accountId } = ids;
  const idOf = (among: ReadonlyMap<string, string>, key: string) => among.get(key) ?? '';
  const isCustomer = ({ role }: Player) => role === 'customer';
  return {
    users: play.players.map(({ key, name, language }) => ({
      id: idOf(ids.users, key),
      name,
      email: `${key}@${play.slug}.stage.example`,
      language,
      credential: uuidv7(),
      // No password has this hash: players are signed in already.
      password: '',
    })),
    members: play.players.map((player) => ({
      user_id: idOf(ids.users, player.key),
      role: player.role,
      person_id: idOf(ids.people, player.key),
      account_id: isCustomer(player) ? accountId : null,
    })),
    staff: play.players.flatMap(({ key, name, email, role, language, roles }) =>
      role === 'customer' ? [] : [{ id: idOf(ids.people, key), name, email, role, language, duties: roles }],
    ),
    accounts: [{ id: accountId, name: play.account.name, customer_id: play.account.customerId }],
    contacts: play.players.filter(isCustomer).map(({ key, name, email, phone, language, zone, roles }) => ({
      id: idOf(ids.people, key),
      account_id: accountId,
      name,
      email,
      phone,
      language,
      zone,
      roles,
    })),
    contracts: play.contracts.map(
      ({ key, offering, addOns, startsOn, endsOn, incidents, terms, serials }) => ({
        id: idOf(ids.contracts, key),
        account_id: accountId,
        number: key,
        guide: play.guide,
        offering,
        add_ons: addOns,
        starts_on: startsOn,
        ends_on: endsOn,
        incidents_bought: incidents,
        terms,
        serials,
      }),
    ),
    contractProducts: play.contracts.flatMap(({ key, products }) =>
      products.map((product) => ({
        contract_id: idOf(ids.contracts, key),
        product,
        account_id: accountId,
      })),
    ),
    registrations: play.registered.map((product) => ({
      id: uuidv7(),
      account_id: accountId,
      guide: play.guide,
      product,
      version: '',
      registered_at: iso(now),
    })),
  };
}
