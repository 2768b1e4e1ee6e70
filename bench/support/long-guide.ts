/** Sections whose entries may be there any number of times under names of their own. */
const repeatable = ['products', 'milestones', 'contacts'];

/** A guide of at least so many lines: entries of some of its sections again and again, under further names. */
export function longGuide(source: string, lines: number): string {
  const sections = source.split(/^(?=[a-z]+:)/m);
  const length = () => sections.join('').split('\n').length;
  for (let copy = 2; length() < lines; copy++) {
    for (const [index, section] of sections.entries()) {
      const name = section.slice(0, section.indexOf(':'));
      if (!repeatable.includes(name)) continue;
      const entries = (source.split(/^(?=[a-z]+:)/m)[index] ?? '').split('\n').slice(1).join('\n');
      const renamed = entries.replaceAll(/^ {2}([a-zA-Z][\w-]*):/gm, `  $1-copy-${copy}:`);
      sections[index] = `${section.trimEnd()}\n${renamed.trimEnd()}\n\n`;
    }
  }
  return sections.join('');
}
