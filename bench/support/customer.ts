import { demoPassword } from '../../packages/server/src/demo/demo-people.ts';
import { filings } from '../../packages/server/src/testing/filings.ts';

/** A signed-in customer of the demonstration and the case they file. */
export interface Customer {
  readonly cookie: string;
  readonly address: string;
  readonly body: string;
}

/** Signs in the VMware guide's customer, who has a contract without an end to its incidents. */
export async function signInCustomer(url: string): Promise<Customer> {
  const { email, severity, form } = filings.vmware;
  const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  if (!signedIn.ok) throw new Error(`no sign-in: ${await signedIn.text()}`);
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const workspace = `${url}/api/v1/workspaces/demo`;
  const choices = await fetch(`${workspace}/filing/choices`, { headers: { cookie } });
  const { items } = (await choices.json()) as {
    items: {
      contract: { id: string; guide: string };
      product: { id: string };
      entitlement: { answer: string };
    }[];
  };
  const choice = items.find(
    ({ contract, entitlement }) => contract.guide === 'vmware' && entitlement.answer === 'allow',
  );
  if (choice === undefined) throw new Error('the demonstration has no contract to file under');
  const body = {
    contractId: choice.contract.id,
    product: choice.product.id,
    severity,
    title: 'The host stops once an hour',
    description: 'Since the update of last week the host stops once an hour, with nothing in its log.',
    form,
  };
  return { cookie, address: `${workspace}/cases`, body: JSON.stringify(body) };
}
