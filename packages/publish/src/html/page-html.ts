import type { Document } from '../document/document.ts';
import { escapeHtml } from './escape.ts';
import type { Page } from './page.ts';

/** The line above the cover: other languages as links, zones as a form. Works without a script. */
export function pageHtml(document: Document, { languages, zones }: Page): string {
  const links = languages.map(({ language, name, href }) =>
    language === document.language
      ? `<span aria-current="true" lang="${language}">${escapeHtml(name)}</span>`
      : `<a hreflang="${language}" lang="${language}" href="${escapeHtml(href)}">${escapeHtml(name)}</a>`,
  );
  return `<div class="tools"><div class="languages">${links.join(' ')}</div>${zones === null ? '' : zonesHtml(zones)}</div>`;
}

function zonesHtml({ label, go, action, chosen, keep, choices }: NonNullable<Page['zones']>): string {
  const kept = Object.entries(keep).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  const options = choices.map(
    ({ zone, name }) =>
      `<option value="${escapeHtml(zone)}"${zone === chosen ? ' selected' : ''}>${escapeHtml(name)}</option>`,
  );
  return `<form method="get" action="${escapeHtml(action)}">${kept.join('')}<label>${escapeHtml(label)} <select name="zone">${options.join('')}</select></label> <button>${escapeHtml(go)}</button></form>`;
}
