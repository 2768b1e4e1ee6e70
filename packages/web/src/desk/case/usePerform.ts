import type { ActBody, ActName, CaseView } from '@upheld/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { act, keepCase } from '../../api/acts.ts';
import { newKey } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { notify } from '../../components/notify.ts';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import { movedPromises } from './moved-promises.ts';

/** Does acts on one case. A refusal stays as `problem` beside its form; a promise that moved is told from when to when. */
export function usePerform(ws: string, view: CaseView) {
  const { t } = useTranslation('desk');
  const queries = useQueryClient();
  const say = useText();
  const time = useTime();
  const key = useRef<{ for: string; key: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const perform = async <A extends ActName>(
    name: A,
    body: ActBody<A>,
    /** What is said when it is done; maybe what the case has become decides. */
    done: string | ((after: CaseView) => string),
  ): Promise<boolean> => {
    if (busy) return false;
    const same = JSON.stringify([name, body, view.version]);
    if (key.current?.for !== same) key.current = { for: same, key: newKey() };
    setBusy(true);
    const answer = await act(
      name,
      { ws, number: view.number, version: view.version, idempotencyKey: key.current.key },
      body,
    );
    setBusy(false);
    // Who was signed out is asked to sign in over the page; the act can be pressed again after that.
    setProblem(answer.ok || answer.problem.status === 401 ? null : answer.problem);
    if (!answer.ok) {
      if (answer.problem.status === 412)
        void queries.invalidateQueries({ queryKey: [ws, 'case', view.number] });
      return false;
    }
    key.current = null;
    keepCase(queries, ws, answer.data);
    const moved = movedPromises(view, answer.data).map(({ name: promise, before, after }) =>
      t('moved', { name: say(promise).words, before: time.short(before), after: time.short(after) }),
    );
    const said = typeof done === 'string' ? done : done(answer.data);
    notify([said, ...moved].join('\n'));
    return true;
  };
  return { perform, busy, problem, clear: () => setProblem(null) };
}
