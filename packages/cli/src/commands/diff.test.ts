import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  changeCodes,
  changeNouns,
  changeParts,
  changeStates,
  compileGuide,
  diffGuides,
  type Guide,
} from '@upheld/engine';
import { Language } from '@upheld/contract';
import { diffWords, sayChange } from '@upheld/contract/words';
import { readGuideFolder } from '../guide-folder.ts';
import { projectRoot, shippedGuideIds, shippedGuides } from '../project.ts';
import { upheld } from '../testing/upheld.ts';

const editions = join(projectRoot, 'packages/engine/src/diff/testdata');
const [first, second] = [join(editions, 'edition-1'), join(editions, 'edition-2')];

const diff = async (...args: string[]) => {
  const ran = await upheld(['diff', ...args]);
  expect(ran).toMatchObject({ code: 0, err: '' });
  return ran.out;
};

describe('what changed is said in words that a customer understands', () => {
  test.each([
    [
      'en',
      '[worse] No longer there: offering Bronze',
      '[worse] First response for Silver, severity 2 (Disturbed): 8 h → 12 h (longer)',
      '[worse] Status update for severity 2 (Disturbed) and 3 (Question): nothing is promised any longer (before: 1 business day)',
      '[worse] “No answer” now closes a case after 7 days instead of 14 days (shorter)',
      '[worse] How long a closed case can be reopened: 30 days → 14 days',
      '[better] First response for Gold, severity 2 (Disturbed): 4 h → 2 h (shorter)',
      '[better] Telephone hours (Gold and Silver) now end at 19:00 instead of 18:00 (Monday–Friday)',
      '[better] Gold for severity 1 (Down): support hours are now “Around the clock” instead of “Telephone hours”',
      '[better] Offering Gold, channels: now also mail',
      '[different] New: severity 4 (Wish)',
      '[different] New: First response for severity 4 (Wish): not promised',
      '[worse] Question “Telephone” must now be answered',
      '[worse] Taking a case, conditions: now also “Give a telephone number.”',
      '[worse] Telephone hours: also closed on 3 Oct 2026 (Unity Day)',
      '[different] Contact “Hotline”, telephone: +49 40 1000 → +49 40 2000',
      '[wording only] Question “Version”, name: another translation',
    ],
    [
      'zh-CN',
      '[更不利] 取消：服务方案 Bronze',
      '[更不利] 首次响应（Silver，严重级别 2（Disturbed））：8 小时 → 12 小时（延长）',
      '[更不利] 按“无回应”关闭案例的等待时间由 14 天改为 7 天（缩短）',
      '[更不利] 关闭后可重新打开的期限：30 天 → 14 天',
      '[更有利] 电话服务时间（Gold、Silver）的结束时间由 18:00 改为 19:00（周一至周五）',
      '[更有利] 服务方案 Gold 的渠道：新增邮件',
      '[有变化] 新增：严重级别 4（Wish）',
      '[更不利] 提交时的问题“电话”改为必填',
      '[仅措辞] 提交时的问题“软件版本”的名称措辞有调整：“软件版本”（原为：“版本”）',
    ],
    [
      'ko',
      '[불리] 폐지: 지원 상품 Bronze',
      '[불리] First response (Silver, 심각도 2 (Disturbed)): 8시간 → 12시간 (연장)',
      '[불리] 종료된 케이스를 다시 열 수 있는 기간: 30일 → 14일',
      '[유리] Telephone hours (Gold, Silver) 종료 시각: 18:00 → 19:00 (월요일~금요일)',
      '[변경] 신설: 심각도 4 (Wish)',
      '[불리] 접수 항목 “Telephone”: 필수 항목으로 변경',
    ],
  ])('in %s', async (language, ...sentences) => {
    const lines = (await diff(first, second, '--lang', language)).split('\n');
    for (const sentence of sentences) expect(lines).toContain(sentence);
    expect(lines.filter((line) => line.includes('{'))).toEqual([]);
  });
});

test('both places are named by file and line, with the clauses', async () => {
  const lines = (await diff(first, second)).split('\n');
  const at = lines.indexOf('[better] First response for Gold, severity 2 (Disturbed): 4 h → 2 h (shorter)');
  const lineOf = async (folder: string) =>
    (await readFile(join(folder, 'guide.yaml'), 'utf8'))
      .split('\n')
      .findIndex((line) => line.startsWith('    target:')) + 1;
  expect(lines[at + 1]).toBe(
    `    ${first}/guide.yaml:${await lineOf(first)} → ${second}/guide.yaml:${await lineOf(second)}  [H-02]`,
  );
});

test('the same as JSON, with codes, values and clauses', async () => {
  const report = JSON.parse(await diff(first, second, '--json')) as { changes: unknown[] };
  expect(report).toMatchObject({
    before: { guide: 'harbour', edition: '1', clauses: { 'H-02': { place: { en: 'chapter 2, response' } } } },
    after: { guide: 'harbour', edition: '2', effective: '2026-07-01' },
  });
  expect(report.changes).toContainEqual(
    expect.objectContaining({
      code: 'reopening-within',
      verdict: 'worse',
      weight: 4,
      before: { path: 'closing.reopening.within', clauses: ['H-03'] },
      say: 'How long a closed case can be reopened: 30 days → 14 days',
    }),
  );
});

test('an edition differs in nothing from itself, and that is said', async () => {
  expect(await diff(first, first)).toBe(
    'harbour 1 (2026-01-01) → harbour 1 (2026-01-01)\nworse: 0, better: 0, different: 0, wording only: 0\n',
  );
});

test('every change between shipped guides has its sentence in every language', async () => {
  const guides = await Promise.all((await shippedGuideIds()).map(shipped));
  for (const [index, before] of guides.entries()) {
    const after = guides[(index + 1) % guides.length] ?? before;
    const changes = diffGuides(before, after);
    expect(changes.length).toBeGreaterThan(20);
    for (const language of Language.options) {
      const said = changes.map((change) => sayChange(change, { language, reference: after.reference }));
      expect(said.filter((sentence) => sentence === '' || /[{}]|undefined|null/.test(sentence))).toEqual([]);
    }
  }
});

async function shipped(id: string): Promise<Guide> {
  const read = await readGuideFolder(join(shippedGuides, id));
  const guide = read.ok ? compileGuide(read.folder.files).guide : null;
  if (guide === null) throw new Error(`${id} has errors`);
  return guide;
}

test('every code of a change is documented', async () => {
  const docs = await readFile(join(projectRoot, 'docs/editions.md'), 'utf8');
  expect(changeCodes.filter((code) => !docs.includes(`| \`${code}\` |`))).toEqual([]);
});

describe.each(Language.options)('the words in %s', (language) => {
  const words = diffWords[language];
  test('know every change, thing, part and value', () => {
    const missing = [
      ...changeCodes.filter((code) => words.sentences[code] === undefined),
      ...changeNouns.filter((noun) => words.nouns[noun] === undefined),
      ...[...changeParts, ...changeStates].filter(
        (word) => (words.words[word] ?? words.nouns[word]) === undefined,
      ),
    ];
    expect(missing).toEqual([]);
  });
});

describe('what cannot be compared', () => {
  let broken = '';
  beforeAll(async () => {
    broken = await mkdtemp(join(tmpdir(), 'upheld-diff-'));
    await cp(second, broken, { recursive: true });
    const path = join(broken, 'guide.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('silver: {', 'sliver: {'));
  });
  afterAll(() => rm(broken, { recursive: true }));

  test('a guide with errors is told with them', async () => {
    const ran = await upheld(['diff', first, broken]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toContain(`${join(broken, 'guide.yaml')}:`);
    expect(ran.err).toContain('did you mean silver?');
  });

  test('a folder that is not there', async () => {
    const ran = await upheld(['diff', first, '/nowhere']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('/nowhere');
  });

  test('a language that there are no words for', async () => {
    expect(await upheld(['diff', first, second, '--lang', 'fr'])).toMatchObject({ code: 2, out: '' });
  });
});
