import { describe, expect, test } from 'vitest';
import { documentHtml, documentMarkdown, publishedGuide } from './index.ts';
import { smallGuide } from './testing/small-guide.ts';

const hostile = `</style><script>alert(1)</script><img src=x onerror="alert(2)">'"&`;
const yaml = JSON.stringify(hostile);

const document = publishedGuide(
  smallGuide({
    guide: `
  id: small
  vendor: ${yaml}
  title: ${yaml}
  about: ${yaml}
  languages: [en]
  zone: Asia/Shanghai
  edition: "1"
  published: 2026-01
  effective: 2026-01-01
  words: { case: ${yaml}, offering: ${yaml} }`,
    severities: `
  - { id: high, name: ${yaml}, means: ${yaml}, signs: [${yaml}] }
  - { id: low, name: Low, means: A question. }`,
    intake: `
  fields: [{ id: what, type: choice, label: ${yaml}, help: ${yaml}, options: { one: ${yaml} } }]
  after-filing: ${yaml}`,
    contacts: `
  desk: { name: ${yaml}, phone: [${yaml}], email: "a@b.example" }`,
  }),
  { language: 'en', zone: 'Europe/Berlin', year: 2026 },
);

describe('texts of a guide that look like markup', () => {
  test('are plain text on a page, in its title and in its style', () => {
    const html = documentHtml(document);
    expect(html).not.toMatch(/<script|<img/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('href="javascript:');
  });

  test('are plain text in Markdown', () => {
    const markdown = documentMarkdown(document);
    expect(markdown).not.toMatch(/(?<!\\)<(script|img|\/style)/i);
    expect(markdown).toContain(String.raw`\<script\>alert(1)\</script\>`);
  });
});

test('an address that is none of the web is no link', () => {
  const guide = smallGuide();
  const [contact] = smallGuide({
    contacts: '\n  desk: { name: Desk, url: "https://desk.example/" }',
  }).contacts;
  if (contact === undefined) throw new Error('no contact');
  const html = documentHtml(
    publishedGuide(
      { ...guide, contacts: [{ ...contact, url: 'javascript:alert(1)' }] },
      { language: 'en', zone: 'Europe/Berlin', year: 2026 },
    ),
  );
  expect(html).toContain('javascript:alert(1)');
  expect(html).not.toContain('href="javascript');
});
