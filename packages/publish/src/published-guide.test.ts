import { Language } from '@upheld/contract';
import type { Guide, Text } from '@upheld/engine';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from './html/escape.ts';
import { documentHtml, documentMarkdown, publishedGuide } from './index.ts';
import { shippedGuides } from './testing/shipped.ts';

const inEachLanguage = shippedGuides.flatMap((guide) =>
  Language.options.map((language) => ({ id: guide.id, language, guide })),
);

const pageOf = (guide: Guide, language: Language) =>
  documentHtml(publishedGuide(guide, { language, zone: 'Europe/Berlin', year: 2026 }));

test('there are guides to publish', () => {
  expect(shippedGuides.length).toBeGreaterThanOrEqual(5);
});

describe.each(inEachLanguage)('the guide $id in $language', ({ guide, language }) => {
  const html = pageOf(guide, language);
  const inWords = (text: Text) =>
    escapeHtml(text[language] ?? text[guide.reference] ?? '').replaceAll('\n', '<br>');
  const shownKinds = guide.kinds.filter(({ visible }) => visible === 'public');
  const missing = (texts: readonly Text[]) => texts.map(inWords).filter((text) => !html.includes(text));

  test('names every offering, severity and product place', () => {
    expect(
      missing(guide.offerings.flatMap(({ name, about }) => (about === null ? [name] : [name, about]))),
    ).toEqual([]);
    expect(
      missing(
        guide.severities.flatMap(({ name, means, signs, examples }) => [name, means, ...signs, ...examples]),
      ),
    ).toEqual([]);
    expect(missing(guide.offerings.flatMap(({ featureNames }) => Object.values(featureNames)))).toEqual([]);
    const found = new Set(guide.intake.fields.map(({ find }) => find));
    const places = guide.products.flatMap(({ find }) =>
      Object.entries(find).flatMap(([key, place]) => (found.has(key) ? [place] : [])),
    );
    expect(missing(places)).toEqual([]);
  });

  test('names everything that is promised to customers', () => {
    const promised = [guide, ...shownKinds].flatMap(({ duties }) =>
      duties.filter(({ to, counts }) => to === 'customer' && counts === 'promise').map(({ name }) => name),
    );
    expect(promised.length).toBeGreaterThan(0);
    expect(missing(promised)).toEqual([]);
  });

  test('tells how to ask, what is asked, and how it ends', () => {
    const { fields, accept, warnings, afterFiling } = guide.intake;
    expect(missing(fields.flatMap(({ label, help }) => (help === null ? [label] : [label, help])))).toEqual(
      [],
    );
    expect(missing([...accept, ...warnings].map(({ say }) => say))).toEqual([]);
    expect(missing(afterFiling === null ? [] : [afterFiling])).toEqual([]);
    expect(missing(guide.entitlement.flatMap(({ say }) => (say === null ? [] : [say])))).toEqual([]);
    expect(
      missing(guide.closing.ways.flatMap(({ name, needs }) => [name, ...needs.map(({ say }) => say)])),
    ).toEqual([]);
    expect(missing(guide.closing.holds.map(({ say }) => say))).toEqual([]);
  });

  test('names procedures, tiers, centres, rights, terms, policies, resources and surveys', () => {
    const { procedures, tiers, routing, rights, terms, policies, resources, surveys } = guide;
    expect(
      missing(
        [...procedures, ...tiers, ...routing.centres, ...rights, ...terms, ...surveys, ...shownKinds].map(
          ({ name }) => name,
        ),
      ),
    ).toEqual([]);
    const steps = procedures.flatMap(({ steps: ids }) => ids.map(({ id }) => id));
    expect(missing(guide.acts.filter(({ id }) => steps.includes(id)).map(({ name }) => name))).toEqual([]);
    expect(missing(tiers.flatMap(({ duties }) => duties))).toEqual([]);
    expect(missing(policies.flatMap(({ title, says }) => [title, says]))).toEqual([]);
    expect(
      missing(resources.flatMap(({ title, says }) => (says === null ? [title] : [title, says]))),
    ).toEqual([]);
    expect(missing(guide.escalation === null ? [] : [guide.escalation.name])).toEqual([]);
  });

  test('names contacts, roles with their duties, every reading and every clause', () => {
    expect(missing(guide.contacts.map(({ name }) => name))).toEqual([]);
    expect(missing(guide.contacts.flatMap(({ address }) => (address === null ? [] : [address])))).toEqual([]);
    const reached = guide.contacts.flatMap(({ phone, fax, email }) => [
      ...phone,
      ...fax,
      ...(email === null ? [] : [email]),
    ]);
    for (const known of reached) expect(html).toContain(escapeHtml(known));
    expect(missing(guide.roles.flatMap(({ name, duties }) => [name, ...duties]))).toEqual([]);
    expect(missing(guide.assumptions.flatMap(({ taken, because }) => [taken, because]))).toEqual([]);
    expect(missing(guide.conflicts.flatMap(({ taken, places }) => [taken, ...places]))).toEqual([]);
    expect(missing(Object.values(guide.clauses).map(({ place }) => place))).toEqual([]);
    for (const id of Object.keys(guide.clauses)) expect(html).toContain(`id="clause-${id}"`);
  });

  test('leads nowhere that is not on the page, and names no place twice', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('shows no condition of the guide as it is written', () => {
    const conditions = [
      ...guide.intake.fields.flatMap(({ show, required }) => [
        show,
        typeof required === 'boolean' ? null : required,
      ]),
      ...guide.entitlement.map(({ when }) => when),
      ...guide.closing.holds.map(({ when }) => when),
      ...guide.duties.flatMap(({ when, applies, lapses }) => [when, applies, lapses]),
      ...guide.policies.map(({ when }) => when),
      ...guide.procedures.map(({ applies }) => applies),
    ].flatMap((condition) => condition?.source ?? []);
    const markdown = documentMarkdown(publishedGuide(guide, { language, zone: guide.zone, year: 2026 }));
    for (const source of conditions) {
      expect(html).not.toContain(escapeHtml(source));
      expect(markdown).not.toContain(source);
    }
    expect(html).not.toMatch(/&amp;&amp;|\|\||==|\b(case|form|event|fact|contract)\.\w/);
  });

  test('runs nothing and loads nothing', () => {
    expect(html).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|\sstyle=|url\(/i);
    expect(html).toContain(`<html lang="${language}">`);
  });

  test('is the same as Markdown in its headings', () => {
    const document = publishedGuide(guide, { language, zone: guide.zone, year: 2026 });
    const markdown = documentMarkdown(document);
    for (const [index, { id }] of document.sections.entries()) {
      expect(markdown).toContain(`<a id="${id}"></a>\n\n## ${index + 1} `);
    }
  });
});
