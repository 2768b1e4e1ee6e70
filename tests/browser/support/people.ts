import type { Page } from 'playwright-core';
import { signIn } from './sign-in.ts';
import { visit, type Watched } from './open-browser.ts';

/** Somebody of the demonstration in a browser of their own, reading English. */
export async function enter(email: string): Promise<Watched> {
  const visitor = await visit();
  await signIn(visitor.page, email);
  await readEnglish(visitor.page);
  return visitor;
}

async function readEnglish(page: Page): Promise<void> {
  const language = page.getByRole('combobox', { name: /Language|语言|언어/ });
  if ((await language.inputValue()) !== 'en') {
    const kept = page.waitForResponse(
      (answer) => answer.request().method() === 'PATCH' && answer.url().endsWith('/api/v1/me'),
    );
    await language.selectOption('en');
    await kept;
  }
  await page.locator('html[lang="en"]').waitFor();
}

export const customers = {
  commvaultStandard: 'zhou.min@haiyan.example',
  vmwareGold: 'wang.lei@huachen.example',
  veeamBasic: 'kim.yuna@seorin.example',
  integrator: 'zhao.qing@qinghe.example',
  xensourceBase: 'omar.reyes@pinewood.example',
} as const;

export const staff = {
  engineer: 'tom.okafor@northgate.example',
  otherEngineer: 'anna.keller@northgate.example',
  manager: 'fang.rui@northgate.example',
  administrator: 'gao.ning@northgate.example',
} as const;
