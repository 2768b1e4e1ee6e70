/** Which digits and Latin letter names end in a consonant; 1, 7, 8, L and R end in ㄹ. */
const closedDigits = '013678';
const closedLetters = 'LMNR';
const rieulEndings = '178LR';

/**
 * A value with the Korean particle that fits its last sound: `josa('박준', '을/를')` gives `박준을`, `josa(8, '으로/로')`
 * gives `8로`. Brackets and quotes are skipped. Latin words are read by their last letter's name.
 */
export function josa(value: string | number, pair: string): string {
  const [closed = '', open = ''] = pair.split('/');
  const text = String(value);
  const last =
    text
      .replace(/\s*[([{<][^)\]}>]*[)\]}>]\s*$/u, '')
      .replaceAll(/[\s"'”’」』)\]]+$/gu, '')
      .at(-1) ?? '';
  const end = ending(last);
  if (closed === '으로' && end === 'rieul') return text + open;
  return text + (end === 'none' ? open : closed);
}

function ending(character: string): 'none' | 'rieul' | 'other' {
  const syllable = character.charCodeAt(0) - 0xac00;
  if (syllable >= 0 && syllable < 11_172) {
    const final = syllable % 28;
    return final === 0 ? 'none' : final === 8 ? 'rieul' : 'other';
  }
  const letter = character.toUpperCase();
  if (rieulEndings.includes(letter)) return 'rieul';
  return closedDigits.includes(letter) || closedLetters.includes(letter) ? 'other' : 'none';
}
