export type LeakWarning = 'password' | 'colleague' | 'mention';

const passwordLike = /(?:password|passwd|pwd|secret|token|密码|口令|비밀번호|암호)\s*[:：=是은는]\s*\S+/i;

/** What in a public reply may not be meant for the customer: something like a password, `@`, a colleague's name. */
export function leakWarnings(text: string, colleagues: readonly string[]): LeakWarning[] {
  const found: LeakWarning[] = [];
  if (passwordLike.test(text)) found.push('password');
  if (/(?:^|\s)@\p{L}/u.test(text)) found.push('mention');
  if (colleagues.some((name) => name.length > 1 && text.includes(name))) found.push('colleague');
  return found;
}
