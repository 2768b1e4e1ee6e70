const han = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
const mostTerms = 400;

/**
 * What a text is found by: words, error codes and versions whole (`0x80070005`, `7.5.1`), Han and Hangul as
 * overlapping pairs, so that 恢复失败 is found by 复失. Lower case, each once, at most 400.
 */
export function searchTerms(text: string): string[] {
  const terms = new Set<string>();
  for (const run of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}._:#-]*/gu) ?? []) {
    for (const part of splitByScript(run)) {
      if (terms.size >= mostTerms) return [...terms];
      for (const term of han.test(part) ? pairs(part) : [part.replace(/[._:#-]+$/, '').slice(0, 60)]) {
        if (term !== '') terms.add(term);
      }
    }
  }
  return [...terms];
}

/** The same terms as a tsquery: all must be there, the last one may be a beginning. Null where nothing is asked. */
export function searchQuery(text: string): string | null {
  const terms = searchTerms(text);
  if (terms.length === 0) return null;
  return terms
    .map(
      (term, index) =>
        `'${term.replaceAll("'", "''").replaceAll('\\', '\\\\')}'${index === terms.length - 1 ? ':*' : ''}`,
    )
    .join(' & ');
}

function splitByScript(run: string): string[] {
  return (
    run.match(
      /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+|[^\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  );
}

function pairs(text: string): string[] {
  const characters = [...text];
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, index) => `${character}${characters[index + 1] ?? ''}`);
}
