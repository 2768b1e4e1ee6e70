import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Attachments } from '../files/Attachments.tsx';
import { FileDrop } from '../files/FileDrop.tsx';
import { GuideText } from '../text/GuideText.tsx';
import { useText } from '../text/useText.ts';
import styles from './Filing.module.css';
import { FormField } from './FormField.tsx';
import type { KnownProps } from './StepPanel.tsx';

/** The guide's own questions, asked again as the answers change, and files. */
export function DetailsStep({ now, state, uploads, complaints }: KnownProps) {
  const { t } = useTranslation('portal');
  const news = useNewQuestions(now.fields.map(({ id }) => id));
  const say = useText();
  const names = now.fields.filter(({ id }) => news.includes(id)).map(({ label }) => say(label).words);
  return (
    <FileDrop onFiles={(files) => uploads.add(files)}>
      <div className={styles['panel']}>
        <p className="up-visually-hidden" role="status">
          {names.length === 0 ? '' : t('filing.asked', { count: names.length, names: names.join(', ') })}
        </p>
        {now.warnings.map(({ say: warning, clauses }, index) => (
          <p key={index} className={styles['pledge']}>
            <GuideText text={warning} /> <span className={styles['clause']}>{clauses.join(' ')}</span>
          </p>
        ))}
        {now.fields.map((field) => (
          <FormField
            key={field.id}
            field={field}
            value={state.draft.form[field.id] ?? field.value}
            onChange={(value) => state.change({ form: { ...state.draft.form, [field.id]: value } })}
            complaints={complaints}
            uploads={uploads}
          />
        ))}
        <section className={styles['panel']} style={{ gap: 4 }}>
          <h3 style={{ margin: 0 }}>{t('filing.files')}</h3>
          <p className={styles['hint']}>{t('filing.filesHelp')}</p>
          <Attachments uploads={uploads} />
        </section>
      </div>
    </FileDrop>
  );
}

/** Questions that came in with the last answer: told to those who do not see them appear. */
function useNewQuestions(ids: readonly string[]): readonly string[] {
  const before = useRef<readonly string[]>(ids);
  const [news, setNews] = useState<readonly string[]>([]);
  const all = ids.join();
  useEffect(() => {
    const now = all.split(',');
    const fresh = now.filter((id) => !before.current.includes(id));
    before.current = now;
    setNews(fresh);
  }, [all]);
  return news;
}
