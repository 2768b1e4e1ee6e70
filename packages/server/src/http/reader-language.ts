import { Language } from '@upheld/contract';

const known = Language.options;

/** The language to speak to whoever sent a request: their own setting, else what their program asks for, else English. */
export function readerLanguage(
  own: Language | null | undefined,
  acceptLanguage: string | undefined,
): Language {
  return own ?? asked(acceptLanguage) ?? 'en';
}

/** The best of the three that an Accept-Language header names: `ko-KR,ko;q=0.9` is `ko`, `zh-Hans` is `zh-CN`. */
function asked(header: string | undefined): Language | null {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters
      .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
      .find((value) => value !== undefined);
    return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  for (const { tag, quality } of wishes.toSorted((a, b) => b.quality - a.quality)) {
    const language = known.find((candidate) => tag.split('-')[0] === candidate.split('-')[0]);
    if (language !== undefined && quality > 0) return language;
  }
  return null;
}
