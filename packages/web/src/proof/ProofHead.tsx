import type { ProofView } from '@upheld/contract';
import { sayProof } from '@upheld/contract/words';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../components/CopyButton.tsx';
import { useLanguage } from '../i18n/useLanguage.ts';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import { useServerNow } from '../time/useServerNow.ts';
import { useTime } from '../time/useTime.ts';
import styles from './Proof.module.css';
import { useOwnTime } from './useOwnTime.ts';
import { useTargetWords } from './useTargetWords.ts';

interface Props {
  proof: ProofView;
  /** Address of this proof, to copy; and of its data. Left out before filing: nothing is kept yet. */
  link?: string | undefined;
  data?: string | undefined;
}

/** The answer first: when it is due, in whose zone, what was promised, by which clauses and which calendar. */
export function ProofHead({ proof, link, data }: Props) {
  const { t } = useTranslation('proof');
  const { t: common } = useTranslation('common');
  const time = useTime();
  const say = useText();
  const target = useTargetWords();
  const { milestone } = proof;
  const { zone } = milestone;
  const name = say(milestone.name).words;
  const due = milestone.due;
  const own = useOwnTime()(due, zone);
  const language = useLanguage();
  const inWords = sayProof(proof, { language, now: useServerNow() });
  const calendar =
    Object.keys(proof.calendarName).length === 0 ? t('roundTheClock') : say(proof.calendarName).words;
  return (
    <header className={styles['head']}>
      <div className={styles['answer']}>
        <h2>{due === null ? t('noDue', { name }) : t('due', { name, due: time.full(due, zone) })}</h2>
        {own !== '' && <p>{own}</p>}
      </div>
      <p>{t('promise', { amount: target(proof) })}</p>
      <ul className={styles['clauses']}>
        {proof.clauses.map(({ id, place }) => (
          <li key={id}>
            <strong>{id}</strong> {place !== null && <GuideText text={place} />}
          </li>
        ))}
      </ul>
      <p className={styles['source']}>{t('source', { edition: proof.edition, calendar, zone })}</p>
      {milestone.provisional && <p>{common('clock.provisional')}</p>}
      <div className={styles['tools']}>
        {link !== undefined && (
          <CopyButton value={new URL(link, location.origin).href} label={common('action.copyLink')} />
        )}
        <CopyButton value={inWords} label={t('copyWords')} />
        {data !== undefined && (
          <Button component="a" href={data} target="_blank" variant="default" size="xs" h={30}>
            {t('data')}
          </Button>
        )}
      </div>
    </header>
  );
}
