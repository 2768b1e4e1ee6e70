import { expect, test } from 'vitest';
import type { Letter } from './letter.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

const letter: Letter = {
  subject: '[10001] <script>alert(1)</script>',
  greeting: 'Hello Zhou Min,',
  paragraphs: ['It is filed.'],
  quote: { by: 'Lin & Wei', body: 'first line\n<b>second</b>' },
  promises: {
    heading: 'What we promised',
    rows: [
      {
        name: 'First response',
        due: 'by Thu 8 Oct 10:10 (Beijing)',
        target: '2 h of support hours',
        clauses: ['CV-06'],
        why: { label: 'Why then?', url: 'http://localhost/why' },
      },
    ],
  },
  listing: null,
  action: { label: 'Open it', url: 'http://localhost/w/demo/portal/cases/10001?a=1&b=2' },
  footer: ['CommVault support.'],
  language: 'en',
};

test('what people wrote is escaped in HTML and keeps its lines', () => {
  const html = renderHtml(letter);
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('<b>second');
  expect(html).toContain('Lin &amp; Wei');
  expect(html).toContain('first line<br>&lt;b&gt;second&lt;/b&gt;');
  expect(html).toContain('href="http://localhost/w/demo/portal/cases/10001?a=1&amp;b=2"');
});

test('text and HTML give the same promise with its clause and its why', () => {
  for (const form of [renderText(letter), renderHtml(letter)]) {
    expect(form).toContain('by Thu 8 Oct 10:10 (Beijing)');
    expect(form).toContain('2 h of support hours');
    expect(form).toContain('CV-06');
    expect(form).toContain('http://localhost/why');
  }
  expect(renderText(letter)).toContain('> first line\n> <b>second</b>');
});
