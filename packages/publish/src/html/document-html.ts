import type { Document } from '../document/document.ts';
import { contentsHtml } from './contents-html.ts';
import { escapeHtml } from './escape.ts';
import { lineHtml, lineText } from './inline-html.ts';
import type { Page } from './page.ts';
import { pageHtml } from './page-html.ts';
import { printStyle } from './print-style.ts';
import { screenStyle } from './screen-style.ts';
import { sectionHtml } from './section-html.ts';

export type { Page } from './page.ts';

/** The one style sheet of a document. Whoever serves the page allows it by its hash. */
export const documentStyle = (document: Document): string => screenStyle + printStyle(document);

/** A document as one page that needs nothing from outside and runs nothing. */
export function documentHtml(document: Document, page: Page | null = null): string {
  const { language, frame } = document;
  const title = `${lineText(document.vendor)} · ${lineText(document.title)}`;
  const contents = contentsHtml(document);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${documentStyle(document)}</style>
</head>
<body>
${page === null ? '' : pageHtml(document, page)}
<header>
<p class="vendor">${lineHtml(document, document.vendor)}</p>
<h1>${lineHtml(document, document.title)}</h1>
${document.about === null ? '' : `<p class="about">${lineHtml(document, document.about)}</p>`}
${factsHtml(document)}
</header>
<div class="sheet">
<nav class="contents" aria-label="${escapeHtml(frame.contents)}"><p class="nav-title">${escapeHtml(frame.contents)}</p>${contents}</nav>
<details class="contents-folded"><summary>${escapeHtml(frame.contents)}</summary>${contents}</details>
<main>
${document.sections.map((section, index) => sectionHtml(document, section, String(index + 1))).join('\n')}
</main>
</div>
<footer><p>${escapeHtml(frame.origin)}</p></footer>
</body>
</html>
`;
}

/** Those without a label are remarks, and stand below. */
function factsHtml(document: Document): string {
  const labelled = document.facts.filter(({ label }) => label !== '');
  const remarks = document.facts.filter(({ label }) => label === '');
  const facts = labelled.map(
    ({ label, line }) => `<div><dt>${escapeHtml(label)}</dt><dd>${lineHtml(document, line)}</dd></div>`,
  );
  return `<dl class="facts">${facts.join('')}</dl>${remarks.map(({ line }) => `<p class="remark">${lineHtml(document, line)}</p>`).join('')}`;
}
