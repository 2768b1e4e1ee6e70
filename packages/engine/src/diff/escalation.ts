import type { Escalation } from '../guide/guide.ts';
import type { Between } from './between.ts';
import type { Change } from './change.ts';
import { renamed, reworded } from './compare-parts.ts';
import { changeOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { named } from './values.ts';

/** Whether and how a case can be escalated; its acts, the asking for it among them, and its promises are told of with the others. */
export function compareEscalation({ before, after }: Between): Change[] {
  const [old, now] = [before.escalation, after.escalation];
  const escalation = now ?? old;
  if (escalation === null) return [];
  const subject: Subject = {
    what: 'escalation',
    name: named(escalation.name),
    kind: null,
    path: 'escalation',
    before: clausesOf(old),
    after: clausesOf(now),
  };
  if (old === null) return [changeOf(subject, 'added', 'better', { weight: 4 })];
  if (now === null) return [changeOf(subject, 'removed', 'worse', { weight: 4 })];
  return [
    ...renamed(subject, old.name, now.name),
    ...reworded(subject, 'about', old.about, now.about, 'about'),
  ];
}

const clausesOf = (escalation: Escalation | null): Subject['before'] =>
  escalation && { clauses: escalation.clauses };
