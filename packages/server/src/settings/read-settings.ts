import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { z } from 'zod';
import { defaultDataFolder } from '../database/embedded/data-folder.ts';
import { settingNames, settingTable, type SettingDefinition, type SettingName } from './setting-table.ts';
import type { SettingProblem, Settings, SettingSource } from './settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface ReadOptions {
  /** Folder that the default data folder lies in. Default: the one Upheld is installed in. */
  readonly projectFolder?: string;
  /** Folder that relative paths start from. Default: the current one. */
  readonly workingFolder?: string;
}

const installedIn = join(import.meta.dirname, '../../../..');

/**
 * Reads every setting from the environment (an empty text counts as not given) and reports all problems at
 * once. Creates and changes nothing.
 */
export async function readSettings(
  environment: Environment,
  options: ReadOptions = {},
): Promise<{ ok: true; value: Settings } | { ok: false; problems: SettingProblem[] }> {
  const readings = await Promise.all(settingNames.map((name) => readOne(name, environment)));
  const found = Object.fromEntries(readings.map((reading) => [reading.name, reading])) as Found;
  const problems = [
    ...readings.flatMap((reading) => (reading.problem ? [reading.problem] : [])),
    ...contradictions(found),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const givenFolder = valueOf(found, 'UPHELD_DATA');
  const dataFolder =
    givenFolder === undefined
      ? await defaultDataFolder(options.projectFolder ?? installedIn)
      : isAbsolute(givenFolder)
        ? givenFolder
        : resolve(options.workingFolder ?? process.cwd(), givenFolder);
  return { ok: true, value: assemble(found, dataFolder) };
}

function assemble(found: Found, dataFolder: string): Settings {
  const host = valueOf(found, 'UPHELD_HOST') ?? '127.0.0.1';
  const port = valueOf(found, 'UPHELD_PORT') ?? 3000;
  return {
    host,
    port,
    baseUrl: valueOf(found, 'UPHELD_BASE_URL') ?? `http://${nameInUrl(host)}:${port}`,
    dataFolder,
    databaseUrl: valueOf(found, 'DATABASE_URL'),
    smtpUrl: valueOf(found, 'SMTP_URL'),
    mailFrom: valueOf(found, 'UPHELD_MAIL_FROM') ?? 'Upheld <support@localhost>',
    secret: valueOf(found, 'UPHELD_SECRET'),
    uploadLimitMegabytes: valueOf(found, 'UPHELD_UPLOAD_LIMIT_MB') ?? 1024,
    clock: valueOf(found, 'UPHELD_CLOCK') ?? 'real',
    clockStart: valueOf(found, 'UPHELD_CLOCK_START'),
    trustedProxies: valueOf(found, 'UPHELD_TRUST_PROXY') ?? [],
    logLevel: valueOf(found, 'UPHELD_LOG_LEVEL') ?? 'info',
    workers: valueOf(found, 'UPHELD_WORKERS') ?? 4,
    signInsPerMinute: valueOf(found, 'UPHELD_SIGN_INS_PER_MINUTE') ?? 20,
    sources: Object.fromEntries(
      settingNames.map((name) => [name, found[name].source]),
    ) as Settings['sources'],
  };
}

/** "Every address" is not one that a browser could go to. */
function nameInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

interface Reading {
  readonly name: SettingName;
  readonly source: SettingSource;
  readonly value?: unknown;
  readonly problem?: SettingProblem;
}

type Found = Readonly<Record<SettingName, Reading>>;

function valueOf<Name extends SettingName>(
  found: Found,
  name: Name,
): z.output<(typeof settingTable)[Name]['shape']> | undefined {
  return found[name].value as z.output<(typeof settingTable)[Name]['shape']> | undefined;
}

async function readOne(name: SettingName, environment: Environment): Promise<Reading> {
  const definition: SettingDefinition = settingTable[name];
  const given = environment[name] || undefined;
  const file = definition.secret ? environment[`${name}_FILE`] || undefined : undefined;
  if (given !== undefined && file !== undefined) {
    const problem: SettingProblem = {
      code: 'setting-given-twice',
      setting: name,
      message: `${name} and ${name}_FILE are both given.`,
      hint: 'Give one of them.',
    };
    return { name, source: 'environment', problem };
  }
  if (file !== undefined) return readFromFile(name, file);
  return given === undefined ? { name, source: 'default' } : parse(name, given, 'environment');
}

async function readFromFile(name: SettingName, path: string): Promise<Reading> {
  try {
    // Editors and `echo` end the file with a line break that is not part of the secret.
    return parse(name, (await readFile(path, 'utf8')).trim(), 'file');
  } catch (error) {
    const problem: SettingProblem = {
      code: 'setting-file-unreadable',
      setting: `${name}_FILE`,
      message: `The file of ${name}_FILE cannot be read: ${(error as Error).message}`,
      hint: 'Check the path, and that the account Upheld runs as may read the file.',
    };
    return { name, source: 'file', problem };
  }
}

function parse(name: SettingName, text: string, source: SettingSource): Reading {
  const definition: SettingDefinition = settingTable[name];
  const parsed = definition.shape.safeParse(text);
  if (parsed.success) return { name, source, value: parsed.data };
  const shown = definition.secret ? 'its value is not shown' : `found ${JSON.stringify(text)}`;
  const problem: SettingProblem = {
    code: 'setting-invalid',
    setting: name,
    message: `${name} ${parsed.error.issues[0]?.message ?? 'is not valid'} (${shown}).`,
    hint: definition.meaning,
  };
  return { name, source, problem };
}

function contradictions(found: Found): SettingProblem[] {
  const problems: SettingProblem[] = [];
  const sendsMail = valueOf(found, 'SMTP_URL') !== undefined;
  if (sendsMail && valueOf(found, 'UPHELD_CLOCK') === 'simulated') {
    problems.push({
      code: 'simulated-clock-with-mail',
      setting: 'UPHELD_CLOCK',
      message:
        'The clock is simulated while a mail server is given: made-up deadlines would reach real people.',
      hint: 'Leave out SMTP_URL to try things out, or set UPHELD_CLOCK=real.',
    });
  }
  if (valueOf(found, 'UPHELD_CLOCK_START') !== undefined && valueOf(found, 'UPHELD_CLOCK') !== 'simulated') {
    problems.push({
      code: 'clock-start-without-simulation',
      setting: 'UPHELD_CLOCK_START',
      message: 'A beginning is given for a clock that is not simulated.',
      hint: 'Set UPHELD_CLOCK=simulated, or leave UPHELD_CLOCK_START out.',
    });
  }
  if (sendsMail && found.UPHELD_MAIL_FROM.source === 'default') {
    problems.push({
      code: 'setting-missing',
      setting: 'UPHELD_MAIL_FROM',
      message: 'SMTP_URL is given, but not the sender that mails go out under.',
      hint: 'Set UPHELD_MAIL_FROM, for example "Example Support <support@example.com>".',
    });
  }
  return problems;
}
