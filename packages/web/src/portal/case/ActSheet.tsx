import type { CaseView, GuideView } from '@upheld/contract';
import { Button, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../components/ProblemList.tsx';
import { usePerform } from '../../desk/case/usePerform.ts';
import { GuideText } from '../../text/GuideText.tsx';
import type { GuideWords } from '../useGuideWords.ts';
import styles from './Case.module.css';
import type { CustomerAct } from './customer-acts.ts';

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  words: GuideWords;
  chosen: CustomerAct;
  title: string;
  onClose: () => void;
}

/** What an act asks before it is done, and what follows from it. A refusal stays here, beside what was typed. */
export function ActSheet({ ws, view, guide, words, chosen, title, onClose }: Props) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const { perform, busy, problem } = usePerform(ws, view);
  const [text, setText] = useState('');
  const [to, setTo] = useState('');
  const { act, way } = chosen;
  const said = text.trim() === '' ? null : text.trim();
  const done = t(`act.${act}.done`, { case: words.case, severity: words.severity });
  const against = (pointer: string): string | undefined =>
    problem?.errors?.find((each) => each.pointer === pointer)?.detail;
  const run = (): Promise<boolean> => {
    switch (act) {
      case 'ask-severity-review':
        return perform(act, { to, reason: text.trim() }, done);
      case 'confirm-solution':
        return perform(act, { words: said }, done);
      case 'close':
        return perform(act, { way: way ?? '', reason: said }, done);
      case 'reopen':
        return perform(act, { reason: said }, done);
      default:
        return act satisfies never;
    }
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': common('action.close') }}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void run().then((ok) => ok && onClose());
        }}
      >
        <p>{t(`act.${act}.say`, { case: words.case, severity: words.severity })}</p>
        {act === 'ask-severity-review' && (
          <Radio.Group label={words.Severity} value={to} error={against('/to')} onChange={setTo}>
            <Stack gap="sm" mt="xs">
              {(guide?.severities ?? [])
                .filter(({ id }) => id !== view.severity?.id)
                .map(({ id, name, means }) => (
                  <Radio
                    key={id}
                    value={id}
                    label={<GuideText text={name} />}
                    description={<GuideText text={means} />}
                  />
                ))}
            </Stack>
          </Radio.Group>
        )}
        <Textarea
          label={t(`act.${act}.reason`)}
          size="md"
          autosize
          minRows={2}
          value={text}
          error={against('/reason') ?? against('/words')}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <ProblemList problem={problem} />
        <div className={styles['row']}>
          <Button type="submit" loading={busy}>
            {title}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common('action.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
