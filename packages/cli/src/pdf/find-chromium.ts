import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** A browser that prints: its program, and what it must be started with. */
export interface FoundChromium {
  path: string;
  args: readonly string[];
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium at hand: the one that `UPHELD_CHROMIUM` names, one on the search path, or the package
 * `@sparticuz/chromium` where it is installed. Null where there is none; a name that leads nowhere is none as well.
 */
export async function findChromium(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<FoundChromium | null> {
  const named = environment['UPHELD_CHROMIUM'];
  if (named !== undefined && named !== '') return (await isProgram(named)) ? { path: named, args: [] } : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (await isProgram(path)) return { path, args: [] };
    }
  }
  return packaged();
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

// They make the browser something that no person has: one process, and no wall between sites.
const notLikeAPerson = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];

async function packaged(): Promise<FoundChromium | null> {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const args = chromium.args.filter((argument) => !notLikeAPerson.includes(argument));
    return { path: await chromium.executablePath(), args };
  } catch {
    return null;
  }
}
