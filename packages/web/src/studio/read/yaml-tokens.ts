export interface YamlToken {
  kind: 'key' | 'quoted' | 'comment' | 'plain';
  text: string;
}

// A quoted text, a comment (its sign stands first or after a blank), or a bare word before a colon.
const parts = /("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|((?:^|(?<=\s))#.*$)|([\w.*|@/+-]+)(?=:(?:\s|$))/g;

/** A line of YAML in pieces to colour. Looks at one line alone, so that what runs over several stays plain. */
export function yamlTokens(line: string): YamlToken[] {
  const tokens: YamlToken[] = [];
  let reached = 0;
  for (const match of line.matchAll(parts)) {
    const [text, quoted, comment] = match;
    if (match.index > reached) tokens.push({ kind: 'plain', text: line.slice(reached, match.index) });
    reached = match.index + text.length;
    const isKey = quoted === undefined ? comment === undefined : line[reached] === ':';
    tokens.push({ kind: isKey ? 'key' : comment === undefined ? 'quoted' : 'comment', text });
  }
  if (reached < line.length) tokens.push({ kind: 'plain', text: line.slice(reached) });
  return tokens;
}
