import type { Page } from 'playwright-core';

/** What a customer enters, by the words on the screen. */
export interface Filing {
  product: RegExp;
  title: string;
  description: string;
  severity: RegExp;
  /** Text fields of the guide's form, by label. */
  texts?: Readonly<Record<string, string>>;
  /** Radio questions by label, and the answer's words. */
  choices?: Readonly<Record<string, string>>;
  /** Questions with a drop-down list. */
  lists?: Readonly<Record<string, string>>;
  ticks?: readonly string[];
}

/** Files a case step by step and answers its number; leaves the page that says what was promised. */
export async function fileCase(page: Page, filing: Filing): Promise<number> {
  const next = () => page.getByRole('button', { name: /^Next/ }).click();
  await page.goto('/w/demo/portal/cases/new');
  await page.getByRole('radio', { name: filing.product }).check();
  await next();
  await page.getByRole('textbox', { name: 'The problem in one line' }).fill(filing.title);
  await page.getByRole('textbox', { name: 'What happens' }).fill(filing.description);
  await next();
  await page.getByRole('radio', { name: filing.severity }).check();
  await next();
  for (const [label, text] of Object.entries(filing.texts ?? {}))
    await page.getByRole('textbox', { name: label, exact: true }).fill(text);
  for (const [question, answer] of Object.entries(filing.choices ?? {})) {
    await page
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  }
  for (const [question, answer] of Object.entries(filing.lists ?? {})) {
    await page.getByRole('combobox', { name: question }).click();
    await page.getByRole('option', { name: answer }).click();
  }
  for (const tick of filing.ticks ?? []) await page.getByRole('checkbox', { name: tick }).check();
  await next();
  await page.getByRole('button', { name: /^File the/ }).click();
  const heading = page.getByRole('heading', { level: 1, name: /\d+ is filed/ });
  await heading.waitFor();
  return Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
}
