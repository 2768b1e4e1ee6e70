import { describe, expect, test } from 'vitest';
import { anyOf, compileCondition } from './compile-condition.ts';

describe('a condition', () => {
  test.each([
    ['case.attempts >= 3', { case: { attempts: 3 } }, true],
    ['case.attempts == 2', { case: { attempts: 3 } }, false],
    ["form['contact-phone'] != ''", { form: { 'contact-phone': '1' } }, true],
    ["form['contact-phone'] != ''", { form: {} }, false],
    ['!product.registered', {}, false],
    ['event.from == null', { event: { from: null } }, true],
    ['event.from != null', { event: { from: { id: 'a' } } }, true],
    ["event.for == 'customer'", { event: { for: 'customer' } }, true],
    ["'phone' in offering.channels", { offering: { channels: ['web', 'phone'] } }, true],
    ['case.missing == 1 || case.here', { case: { here: true } }, true],
    ['case.attempts', { case: { attempts: 3 } }, false],
    ['this is no condition', {}, false],
  ])('%s of %j is %s', (source, facts, expected) => {
    expect(compileCondition(source).holds(facts)).toBe(expected);
  });

  test('asks the calendars of the facts whether they are open', () => {
    const condition = compileCondition("open('office')");
    expect(condition.holds({ open: (calendar: string) => calendar === 'office' })).toBe(true);
    expect(condition.holds({ open: () => false })).toBe(false);
    expect(condition.holds({})).toBe(false);
  });

  test.each([
    ["form.code.matches('[Oo]')", 'xO', true],
    ["(form.code) . matches ( '^[Oo]$' ) && 'a.matches(' != form.code", 'xO', false],
    ["['o', 'O'].exists(one, form.code.matches('O') && one == 'o')", 'O', true],
    ["form.code.matches('(a+)+$')", `${'a'.repeat(20_000)}!`, false],
  ])('matches a text of any length without delay: %s', (source, code, expected) => {
    const begun = performance.now();
    expect(compileCondition(source).holds({ form: { code } })).toBe(expected);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('any of none is none; any of two is true when one is', () => {
    expect(anyOf([])).toBeNull();
    const either = anyOf([compileCondition('a'), compileCondition('b')]);
    expect(either?.holds({ b: true })).toBe(true);
    expect(either?.source).toBe('(a) || (b)');
  });
});
