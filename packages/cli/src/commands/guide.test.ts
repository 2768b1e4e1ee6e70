import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { upheld } from '../testing/upheld.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upheld-guide-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a guide is printed as a web page in the language that it is written in', async () => {
  const ran = await upheld(['guide', 'commvault']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(ran.out).toMatch(/^<!doctype html>\n<html lang="en">/);
});

test('the name of the file says how it is written', async () => {
  const file = join(folder, 'guide.md');
  const ran = await upheld(['guide', 'commvault', '--lang', 'zh-CN', '-o', file]);
  expect(ran).toMatchObject({ code: 0, out: '', err: '' });
  expect(await readFile(file, 'utf8')).toMatch(/^# CommVault.*客户服务指南/);
});

test('hours and holidays are those of the zone and the year', async () => {
  const ran = await upheld([
    'guide',
    'commvault',
    '--format',
    'md',
    '--zone',
    'America/New_York',
    '--year',
    '2025',
  ]);
  // 09:00 in Beijing is 20:00 of the day before in a New York winter.
  expect(ran.out).toContain('Sun–Thu 20:00–05:00 the next day');
  expect(ran.out).toContain('Jan 2025');
});

test('a guide is printed as PDF', { timeout: 120_000 }, async () => {
  const file = join(folder, 'guide.pdf');
  const ran = await upheld(['guide', 'veeam-korea', '--lang', 'ko', '-o', file], { settings: { PATH: '' } });
  expect(ran).toMatchObject({ code: 0, out: '', err: '' });
  const pdf = await readFile(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  // Its Hangul is in it, whatever fonts the machine has.
  expect(pdf).toContain('NotoSansKR');
});

test.each([
  [['guide', 'nothing'], 'no guide nothing'],
  [['guide', 'commvault', '--lang', 'fr'], '--lang is one of en, zh-CN, ko: fr'],
  [['guide', 'commvault', '--format', 'doc'], '--format is one of html, md, pdf: doc'],
  [['guide', 'commvault', '--zone', 'Mars/Olympus'], '--zone is no zone'],
  [['guide', 'commvault', '--year', '26'], '--year is a year'],
  [['guide', 'commvault', '-o', '/nowhere/guide.html'], '/nowhere/guide.html'],
])('what cannot be done is said, with exit code 2: %j', async (args, message) => {
  const ran = await upheld(args);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe('');
  expect(ran.err).toContain(message);
});

test('without a browser it is said what a PDF needs', async () => {
  const ran = await upheld(['guide', 'commvault', '--format', 'pdf'], {
    settings: { UPHELD_CHROMIUM: '/nowhere/chromium' },
  });
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('UPHELD_CHROMIUM names no program: /nowhere/chromium');
});
