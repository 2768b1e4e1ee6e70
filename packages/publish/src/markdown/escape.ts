/** Plain text as it stands in Markdown: nothing in it is a mark, a tag or a new paragraph. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`)
    // Only at the beginning of a line would these begin a list or a heading of another kind.
    .replaceAll(/^(\s*)([-+=]|\d+[.)])(?=\s|$)/gm, String.raw`$1\$2`)
    .replaceAll(/\s*\r?\n\s*/g, ' ');
