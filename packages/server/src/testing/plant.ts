import type { CaseView } from '@upheld/contract';
import { v7 as uuidv7 } from 'uuid';
import { plantCustomers, plantGuide } from './plant-guide.ts';
import { inDemo, type Sender, type TestServer } from './test-server.ts';

export interface Plant {
  readonly manager: Sender;
  readonly engineer: Sender;
  readonly specialist: Sender;
  readonly customers: Readonly<Record<keyof typeof plantCustomers, { sender: Sender; contractId: string }>>;
  /** Files a case of a kind for one of the two accounts; answers its number. */
  file(customer: keyof typeof plantCustomers, more?: object): Promise<number>;
  read(sender: Sender, number: number): Promise<CaseView>;
  act(sender: Sender, number: number, name: string, body: object): ReturnType<Sender['send']>;
}

/** Publishes the guide of the tests in the demo and gives two accounts a contract under it. */
export async function startPlant(server: TestServer): Promise<Plant> {
  const manager = await server.as('fang.rui@northgate.example');
  const published = await manager.send('POST', inDemo('/guides'), { body: { files: plantGuide() } });
  if (published.statusCode !== 201) throw new Error(published.body);
  const { pool } = server.deps;
  const contractOf = async (name: string) => {
    const id = uuidv7();
    await pool.query(
      `with k as (insert into contract (workspace_id, id, account_id, number, guide, offering, add_ons, starts_on, ends_on)
         select workspace_id, $2, id, $3, 'plant', 'full', '{}', '2026-01-01', '2027-12-31' from account where name = $1
         returning workspace_id, id, account_id)
       insert into contract_product (workspace_id, contract_id, product, account_id)
       select k.workspace_id, k.id, p, k.account_id from k, unnest(array['press']) p`,
      [name, id, `PLANT-${id.slice(-6)}`],
    );
    return id;
  };
  const [haiyan, hanbit] = [plantCustomers.haiyan, plantCustomers.hanbit];
  const customers = {
    haiyan: { sender: await server.as(haiyan.email), contractId: await contractOf(haiyan.account) },
    hanbit: { sender: await server.as(hanbit.email), contractId: await contractOf(hanbit.account) },
  };
  await pool.query(`update staff set duties = array['specialist'] where email like 'lin.wei%'`);
  const read = async (sender: Sender, number: number) =>
    (await sender.send('GET', inDemo(`/cases/${number}`))).json<CaseView>();
  return {
    manager,
    engineer: await server.as('chen.jie@northgate.example'),
    specialist: await server.as('lin.wei@northgate.example'),
    customers,
    async file(customer, more = {}) {
      const { sender, contractId } = customers[customer];
      const body = {
        contractId,
        product: 'press',
        severity: '2',
        title: 'It rattles',
        description: '',
        ...more,
      };
      const answer = await sender.send('POST', inDemo('/cases'), { body });
      if (answer.statusCode !== 201) throw new Error(answer.body);
      return answer.json<CaseView>().number;
    },
    read,
    async act(sender, number, name, body) {
      const { version } = await read(sender, number);
      return sender.send('POST', inDemo(`/cases/${number}/${name}`), {
        body,
        headers: { 'if-match': `"${version}"` },
      });
    },
  };
}
