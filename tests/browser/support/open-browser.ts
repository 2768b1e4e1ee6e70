import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject, onTestFailed } from 'vitest';

/** Faults that a page reported by itself; a story that leaves any has failed. */
export interface Watched {
  page: Page;
  faults: string[];
}

// They make the browser something that no person has: one process, and no wall between sites.
const notLikeAPerson = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

let browser: Promise<Browser> | undefined;

/** A page of its own visitor: cookies and storage are shared with no other. */
export async function visit(options: BrowserContextOptions = {}): Promise<Watched> {
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({
    baseURL: inject('address'),
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // What the server refuses is part of many stories; the browser reports each as an error of its own.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  return { page, faults };
}

async function launch(): Promise<Browser> {
  const executablePath = await packaged.executablePath();
  const args = packaged.args.filter((argument) => !notLikeAPerson.includes(argument));
  return chromium.launch({
    executablePath,
    args: [...args, '--no-sandbox', '--disable-quic'],
    headless: true,
  });
}

/** Keeps what the visitors of a test saw when it failed, in `test-results/`. Called within the test. */
export function picturesOnFailure(visitors: readonly Watched[]): void {
  onTestFailed(async ({ task }) => {
    await mkdir('test-results', { recursive: true });
    const name = task.name.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60);
    for (const [index, { page }] of visitors.entries()) {
      await page
        .screenshot({ path: `test-results/${name}-${index + 1}.png`, fullPage: true })
        .catch(() => undefined);
    }
  });
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Chinese and Korean letters for pictures: the packaged browser has none. */
export async function withLetters(page: Page): Promise<void> {
  const require = createRequire(import.meta.url);
  const faces = await Promise.all(
    [
      ['Noto Sans SC', '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'],
      ['Noto Sans KR', '@fontsource/noto-sans-kr/files/noto-sans-kr-korean-400-normal.woff2'],
    ].map(async ([family, file]) => {
      const bytes = await readFile(require.resolve(file ?? ''));
      return `@font-face{font-family:"${family}";src:url(data:font/woff2;base64,${bytes.toString('base64')})}`;
    }),
  );
  await page.addStyleTag({ content: faces.join('') });
}
