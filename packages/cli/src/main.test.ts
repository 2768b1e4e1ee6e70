import { expect, test } from 'vitest';
import { upheld } from './testing/upheld.ts';

test('--help lists the commands and is fine', async () => {
  const ran = await upheld(['--help']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  for (const command of ['serve', 'demo', 'config', 'token', 'lint', 'schema', 'calendar', 'due'])
    expect(ran.out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
});

test.each([[['servve']], [['due']], [['serve', '--prot', '1']]])(
  '%j is refused with exit code 2',
  async (args) => {
    const ran = await upheld(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^error: /);
  },
);
