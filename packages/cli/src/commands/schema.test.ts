import { expect, test } from 'vitest';
import { upheld } from '../testing/upheld.ts';

test('the JSON Schema of guides is one JSON object', async () => {
  const ran = await upheld(['schema']);
  expect(ran).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(ran.out)).toMatchObject({
    $schema: expect.any(String),
    properties: { guide: expect.anything() },
  });
});
