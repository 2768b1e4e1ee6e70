import type { FilingChoice } from '@upheld/contract';
import type { z } from 'zod';
import { inDemo, type Sender } from './test-server.ts';

/** For each guide: a customer of the demo, and what their case needs beside what is filled in already. */
export const filings = {
  commvault: {
    email: 'su.hua@baiyun.example',
    severity: '2',
    form: {
      ccid: '7F20B4',
      company: '白云医院',
      'contact-name': '苏华',
      'contact-phone': '010-8800 1234',
      'contact-extension': '8',
      'contact-mail': 'su.hua@baiyun.example',
      os: 'Windows',
      'os-version': '2003',
      'software-version': '8.0',
      'patch-level': 'SP4',
      trouble: 'other',
      'one-problem': true,
    },
  },
  vmware: {
    email: 'wang.lei@huachen.example',
    severity: '2',
    form: { 'product-version': '3.5', 'contact-method': 'mail' },
  },
  'veeam-korea': {
    email: 'park.jun@hanbit.example',
    severity: '2',
    form: {
      customer: '한빛제약',
      'contact-name': '박준',
      'contact-phone': '02-555-0199',
      'contact-mail': 'park.jun@hanbit.example',
      stopped: 'database',
      prerequisites: 'checked',
      'product-version': '11a',
    },
  },
  xensource: {
    email: 'dana.fox@ridgeway.example',
    severity: 'P2',
    form: { topic: 'host', 'contact-phone': '+1 650 555 0112' },
  },
  'storage-integrator': {
    email: 'zhao.qing@qinghe.example',
    severity: '2',
    form: {
      'contact-name': '赵青',
      'contact-phone': '028-8555 0101',
      site: '3 号楼机房',
      interruption: 'none',
      workaround: 'none',
      'service-form': 'off-site',
    },
  },
} as const;

export type GuideId = keyof typeof filings;
export const guideIds = Object.keys(filings) as GuideId[];

/** The body of a filing under a guide for the demo's customer of it. */
export async function filingBody(sender: Sender, guide: GuideId, more: object = {}) {
  const { items } = (await sender.send('GET', inDemo('/filing/choices'))).json<{
    items: z.output<typeof FilingChoice>[];
  }>();
  const choice = items.find(
    ({ contract, entitlement }) =>
      contract.guide === guide && contract.offering.kind === 'contract' && entitlement.answer === 'allow',
  );
  if (choice === undefined) throw new Error(`nothing to file under ${guide}`);
  const { severity, form } = filings[guide];
  return {
    contractId: choice.contract.id,
    product: choice.product.id,
    severity,
    title: 'A case of the tests',
    description: 'It does not work.',
    form,
    ...more,
  };
}

/** Files a case and answers its number; `form` are answers beside those of `filings`. */
export async function fileCase(sender: Sender, guide: GuideId, form: object = {}): Promise<number> {
  const body = await filingBody(sender, guide, { form: { ...filings[guide].form, ...form } });
  const answer = await sender.send('POST', inDemo('/cases'), { body });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<{ number: number }>().number;
}
