import { settingNames, settingTable, type SettingName } from './setting-table.ts';
import type { Settings, SettingSource } from './settings.ts';

export interface SettingDescription {
  readonly name: SettingName;
  /** As it may be shown to anybody; `undefined` where there is none. */
  readonly value: string | undefined;
  readonly source: SettingSource;
  readonly meaning: string;
}

/** Every setting in force with its secrets masked, in the order of the table: for `upheld config check`. */
export function describeSettings(settings: Settings): SettingDescription[] {
  const values: Record<SettingName, string | undefined> = {
    UPHELD_HOST: settings.host,
    UPHELD_PORT: String(settings.port),
    UPHELD_BASE_URL: settings.baseUrl,
    UPHELD_DATA: settings.dataFolder,
    DATABASE_URL: settings.databaseUrl && maskUrl(settings.databaseUrl),
    SMTP_URL: settings.smtpUrl && maskUrl(settings.smtpUrl),
    UPHELD_MAIL_FROM: settings.mailFrom,
    UPHELD_SECRET: settings.secret && mask,
    UPHELD_UPLOAD_LIMIT_MB: String(settings.uploadLimitMegabytes),
    UPHELD_CLOCK: settings.clock,
    UPHELD_CLOCK_START:
      settings.clockStart === undefined ? undefined : new Date(settings.clockStart).toISOString(),
    UPHELD_TRUST_PROXY: settings.trustedProxies.join(', ') || undefined,
    UPHELD_LOG_LEVEL: settings.logLevel,
    UPHELD_WORKERS: String(settings.workers),
    UPHELD_SIGN_INS_PER_MINUTE: String(settings.signInsPerMinute),
  };
  return settingNames.map((name) => ({
    name,
    value: values[name],
    source: settings.sources[name],
    meaning: settingTable[name].meaning,
  }));
}

const mask = '***';

/** Host and user help to find a mistake and stay; the password and all parameters but harmless ones go. */
function maskUrl(text: string): string {
  const url = URL.parse(text);
  if (!url) return mask;
  if (url.password) url.password = mask;
  const harmless = ['sslmode', 'application_name', 'host', 'port', 'dbname', 'user'];
  for (const name of url.searchParams.keys().toArray()) {
    if (!harmless.includes(name)) url.searchParams.set(name, mask);
  }
  return url.href;
}
