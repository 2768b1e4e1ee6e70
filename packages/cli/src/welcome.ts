import { demoPassword, demoSignIns, type Settings } from '@upheld/server';

/** What a person sees when the server is up: the address, and for a demonstration who can sign in. */
export function welcome(url: string, settings: Settings, demo: boolean): string {
  const lines = ['', `Upheld is at ${settings.baseUrl.endsWith(':0') ? url : settings.baseUrl}`];
  if (settings.clock === 'simulated')
    lines.push('The clock is simulated: an administrator moves it under Administration, Clock.');
  if (settings.smtpUrl === undefined)
    lines.push('No SMTP_URL is set: mails stand in the outbox and leave for nowhere.');
  if (demo) {
    lines.push('', `Sign in as one of these, password ${demoPassword}:`, '');
    const width = Math.max(...demoSignIns.map(({ email }) => email.length));
    for (const { email, role, account } of demoSignIns)
      lines.push(`  ${email.padEnd(width)}  ${role}${account === null ? '' : `, ${account}`}`);
  }
  lines.push('', 'Ctrl-C ends it.', '');
  return `${lines.join('\n')}\n`;
}
