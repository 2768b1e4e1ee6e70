/**
 * A file name that is safe to show, to store and to send in a header: no folders, no control or direction characters,
 * at most 150 characters with its ending kept. `../../etc/passwd` is `passwd`; what has nothing left is `file`.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean === '') return 'file';
  const ending = /\.[^.]{1,16}$/.exec(clean)?.[0] ?? '';
  return [...clean].length <= 150 ? clean : `${[...clean].slice(0, 150 - ending.length).join('')}${ending}`;
}

/** A media type as `type/subtype`, or the one of bytes without meaning. */
export const safeMediaType = (type: string | undefined): string =>
  /^[\w.+-]{1,60}\/[\w.+-]{1,80}$/.test(type ?? '') ? (type ?? '') : 'application/octet-stream';

/** `Content-Disposition` that makes a browser save, never show; the name in RFC 8187 for those who read it. */
export function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
