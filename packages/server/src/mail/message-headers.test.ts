import { expect, test } from 'vitest';
import { messageHeaders } from './message-headers.ts';

const identity = { outboxId: 'b', caseId: 'c', domain: 'support.example', personal: false, earlier: [] };

test('the same outbox row sent twice bears the same Message-ID', () => {
  expect(messageHeaders(identity).messageId).toBe('<mail.b@support.example>');
  expect(messageHeaders(identity).messageId).toBe(messageHeaders(identity).messageId);
});

test('the first mail of a case hangs on the thread, a later one on the mail before it', () => {
  expect(messageHeaders(identity)).toMatchObject({
    inReplyTo: '<case.c@support.example>',
    references: ['<case.c@support.example>'],
  });
  const later = messageHeaders({ ...identity, earlier: ['<mail.a@support.example>'] });
  expect(later.inReplyTo).toBe('<mail.a@support.example>');
  expect(later.references).toEqual(['<case.c@support.example>', '<mail.a@support.example>']);
});

test('a machine says that it is one, a person does not', () => {
  expect(messageHeaders(identity).headers['Auto-Submitted']).toBe('auto-generated');
  expect(messageHeaders({ ...identity, personal: true }).headers).toEqual({});
});
