import { findChromium } from './find-chromium.ts';
import { fontFaces } from './font-faces.ts';

export type Printed = { ok: true; pdf: Uint8Array } | { ok: false; message: string };

/** Prints a page that needs nothing from outside, by its own print style. Without a browser it is a message. */
export async function printPdf(html: string): Promise<Printed> {
  const playwright = await import('playwright-core').catch(() => null);
  if (playwright === null)
    return { ok: false, message: 'PDF needs the package playwright-core: npm install playwright-core' };
  const found = await findChromium(process.env);
  if (found === null) {
    const named = process.env['UPHELD_CHROMIUM'];
    return {
      ok: false,
      message:
        named === undefined || named === ''
          ? 'PDF needs a Chromium, and none was found: install chromium or google-chrome, or name one in UPHELD_CHROMIUM'
          : `UPHELD_CHROMIUM names no program: ${named}`,
    };
  }
  try {
    const browser = await playwright.chromium.launch({
      executablePath: found.path,
      args: [...found.args],
      headless: true,
    });
    try {
      // The page is text of a guide: it gets neither scripts nor a network.
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
      const page = await context.newPage();
      const faces = await fontFaces(html);
      await page.setContent(
        html.replace('</style>', () => `${faces}</style>`),
        { waitUntil: 'load' },
      );
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
      return { ok: true, pdf };
    } finally {
      await browser.close();
    }
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { ok: false, message: `the Chromium at ${found.path} could not print: ${first}` };
  }
}
