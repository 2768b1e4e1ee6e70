import { z } from 'zod';
import { baseUrl, databaseUrl, instant, mailbox, proxyList, smtpUrl } from './setting-shapes.ts';

export interface SettingDefinition {
  /** What it does, for `config check` and the documentation. */
  readonly meaning: string;
  /** Where the default is not a fixed value: what it is made from. */
  readonly fallback: string;
  /** Reads the text of the environment; its messages say what is allowed. */
  readonly shape: z.ZodType<unknown, string>;
  /** Never shown; may also be given as the path of a file, in `<NAME>_FILE`. */
  readonly secret: boolean;
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);

/** Every setting there is. Reading, `config check` and the documentation all work from this table. */
export const settingTable = {
  UPHELD_HOST: {
    meaning: 'Address to listen on. 0.0.0.0 or :: makes Upheld reachable from other machines.',
    fallback: '127.0.0.1',
    shape: z.string().regex(/^[0-9a-zA-Z.:_-]+$/, 'must be an IP address or a host name'),
    secret: false,
  },
  UPHELD_PORT: {
    meaning: 'Port to listen on; 0 takes any free one.',
    fallback: '3000',
    shape: wholeNumber(0, 65_535),
    secret: false,
  },
  UPHELD_BASE_URL: {
    meaning: 'Address people reach Upheld under, as it stands in mails, sign-in redirects and webhooks.',
    fallback: 'http://<host>:<port>',
    shape: baseUrl,
    secret: false,
  },
  UPHELD_DATA: {
    meaning: 'Data folder: files, the generated secret, and the embedded database.',
    fallback:
      '.upheld in the project folder; below /var/lib/upheld where root runs Upheld from a closed folder',
    shape: z.string(),
    secret: false,
  },
  DATABASE_URL: {
    meaning:
      'PostgreSQL server (15 or later) to use instead of the embedded one: postgres://user:password@host/database.',
    fallback: 'embedded database in the data folder',
    shape: databaseUrl,
    secret: true,
  },
  SMTP_URL: {
    meaning:
      'Mail server for outgoing mail: smtp://user:password@host:587, or smtps:// for TLS from the start.',
    fallback: 'none: mails are kept and shown, not sent',
    shape: smtpUrl,
    secret: true,
  },
  UPHELD_MAIL_FROM: {
    meaning: 'Sender of outgoing mail, "address" or "Name <address>". Needed with SMTP_URL.',
    fallback: 'Upheld <support@localhost>',
    shape: mailbox,
    secret: false,
  },
  UPHELD_SECRET: {
    meaning:
      'Key that sessions, reply addresses and links are signed with; 32 characters or more. The same on every node.',
    fallback: 'generated once, kept in the data folder',
    shape: z.string().min(32, 'must have 32 characters or more (openssl rand -hex 32 makes one)'),
    secret: true,
  },
  UPHELD_UPLOAD_LIMIT_MB: {
    meaning: 'Largest single file that may be attached, in megabytes.',
    fallback: '1024',
    shape: wholeNumber(1, 1_000_000),
    secret: false,
  },
  UPHELD_CLOCK: {
    meaning:
      'simulated: time stands still until it is moved by hand, for trying a guide out. Never with SMTP_URL.',
    fallback: 'real',
    shape: z.enum(['real', 'simulated'], 'must be real or simulated'),
    secret: false,
  },
  UPHELD_CLOCK_START: {
    meaning:
      'Where a simulated clock begins, 2026-09-30T17:10:00+08:00; once begun, it goes on from where it stood.',
    fallback: 'the time of the first start',
    shape: instant,
    secret: false,
  },
  UPHELD_TRUST_PROXY: {
    meaning:
      'Proxies whose X-Forwarded-* headers are believed: addresses or networks, separated by commas; also loopback, linklocal, uniquelocal.',
    fallback: 'none',
    shape: proxyList,
    secret: false,
  },
  UPHELD_LOG_LEVEL: {
    meaning: 'Least severe entries to log: fatal, error, warn, info, debug, trace; silent for none.',
    fallback: 'info',
    shape: z.enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be fatal, error, warn, info, debug, trace or silent',
    ),
    secret: false,
  },
  UPHELD_WORKERS: {
    meaning:
      'Background jobs (mail, webhooks, imports) carried out at the same time; 0 leaves them to other nodes.',
    fallback: '4',
    shape: wholeNumber(0, 64),
    secret: false,
  },
  UPHELD_SIGN_INS_PER_MINUTE: {
    meaning:
      'How often one network address may try to sign in within a minute; more for an office that many share.',
    fallback: '20',
    shape: wholeNumber(1, 10_000),
    secret: false,
  },
} as const satisfies Record<string, SettingDefinition>;

export type SettingName = keyof typeof settingTable;

export const settingNames = Object.keys(settingTable) as SettingName[];
