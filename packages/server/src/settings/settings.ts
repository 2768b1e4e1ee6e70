import type { SettingName } from './setting-table.ts';

/** All that an operator can choose, read once at start and handed on; nothing else reads the environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Absolute path; may not exist yet. */
  readonly dataFolder: string;
  /** Undefined for the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Undefined where mail is not sent. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Undefined until `loadSecret` has read or made the one in the data folder. */
  readonly secret: string | undefined;
  readonly uploadLimitMegabytes: number;
  readonly clock: 'real' | 'simulated';
  /** Epoch milliseconds; undefined begins a simulated clock now. */
  readonly clockStart: number | undefined;
  /** Addresses, networks and the words of the setting table; empty trusts nobody. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  readonly workers: number;
  readonly signInsPerMinute: number;
  /** Where each setting came from. */
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
}

export type SettingSource = 'environment' | 'file' | 'default';

/** Stable codes, in the documentation. */
export const settingProblemCodes = [
  'setting-invalid',
  'setting-given-twice',
  'setting-file-unreadable',
  'setting-missing',
  'simulated-clock-with-mail',
  'clock-start-without-simulation',
  'secret-unusable',
] as const;

export interface SettingProblem {
  readonly code: (typeof settingProblemCodes)[number];
  /** Name of the environment variable, for example "UPHELD_PORT" or "DATABASE_URL_FILE". */
  readonly setting: string;
  /** What was found; never the value of a secret. */
  readonly message: string;
  /** The next step. */
  readonly hint: string;
}
