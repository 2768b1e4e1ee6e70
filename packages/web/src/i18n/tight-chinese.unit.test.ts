import { expect, it } from 'vitest';
import { tightChinese } from './tight-chinese.ts';

it('takes the space away beside a full-width bracket, and no other', () => {
  const said = tightChinese.process('首次响应将于 10 月 8 日 周四 10:10（北京） 到期', '', {}, undefined);
  expect(said).toBe('首次响应将于 10 月 8 日 周四 10:10（北京）到期');
});
