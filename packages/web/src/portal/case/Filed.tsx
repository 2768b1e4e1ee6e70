import type { CaseView, MilestoneView, TimelineEntry } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shownTurns } from '../../case/shown-turns.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Attachments } from '../../files/Attachments.tsx';
import { FileDrop } from '../../files/FileDrop.tsx';
import { useUploads } from '../../files/useUploads.ts';
import { ProblemList } from '../../components/ProblemList.tsx';
import { usePerform } from '../../desk/case/usePerform.ts';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import type { GuideWords } from '../useGuideWords.ts';
import styles from './Case.module.css';
import { PromisedRibbon } from './PromisedRibbon.tsx';

interface Props {
  ws: string;
  view: CaseView;
  words: GuideWords;
  entries: readonly TimelineEntry[];
  onWhy: (milestone: MilestoneView) => void;
  onOpen: () => void;
}

/** Right after filing: the number, that it is confirmed, what was promised and why by then, what helps now. */
export function Filed({ ws, view, words, entries, onWhy, onOpen }: Props) {
  const { t } = useTranslation('portal');
  const time = useTime();
  const say = useText();
  const isRequest = view.kind.id === 'request';
  const name = isRequest ? words.Case : say(view.kind.name).words;
  const uploads = useUploads(ws);
  const { perform, busy, problem } = usePerform(ws, view);
  const confirmation = entries.find(({ type }) => type === 'acknowledged');
  const to = Array.isArray(confirmation?.data['to'])
    ? confirmation.data['to'].map(String).join(t('listSeparator'))
    : '';
  const promised = shownTurns(view.milestones).filter(
    ({ to: side, due, target, startedAt, state, counts }) =>
      side === 'customer' &&
      counts !== 'box' &&
      state !== 'met' &&
      (due !== null || (startedAt !== null && target.kind !== 'none')),
  );
  const send = async (): Promise<void> => {
    if (await perform('files', { files: uploads.refs }, t('reply.filesSent'))) uploads.clear();
  };
  return (
    <div className={styles['page']}>
      <div className={styles['filed']}>
        <h1 className={styles['bigNumber']}>{t('filed.title', { case: name, number: view.number })}</h1>
        <CopyButton value={String(view.number)} />
      </div>
      <p role="status">
        {confirmation === undefined
          ? t('filed.confirming')
          : t('filed.confirmed', { at: time.short(confirmation.at), to })}
      </p>
      {(isRequest || promised.length > 0) && (
        <section>
          <h2>{t('filed.promised')}</h2>
          {promised.length === 0 && <p>{t('filing.noPromise')}</p>}
          {promised.map((milestone) => (
            <PromisedRibbon
              key={`${milestone.id} ${milestone.turn}`}
              ws={ws}
              number={view.number}
              milestone={milestone}
              asOf={view.asOf}
              onWhy={() => onWhy(milestone)}
            />
          ))}
        </section>
      )}
      {isRequest && (
        <section className={styles['form']}>
          <h2>{t('filed.helps')}</h2>
          <p className={styles['faint']}>{t('filing.filesHelp')}</p>
          <FileDrop onFiles={(files) => uploads.add(files)}>
            <Attachments uploads={uploads} />
          </FileDrop>
          <ProblemList problem={problem} />
          {uploads.refs.length > 0 && (
            <Button
              style={{ justifySelf: 'start' }}
              loading={busy}
              disabled={uploads.busy}
              onClick={() => void send()}
            >
              {t('reply.sendFiles')}
            </Button>
          )}
        </section>
      )}
      <Button style={{ justifySelf: 'start' }} onClick={onOpen}>
        {isRequest ? t('filed.open', { case: words.case }) : t('kind.open')}
      </Button>
    </div>
  );
}
