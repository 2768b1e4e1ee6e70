import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client.ts';
import { publishedGuidePath } from '../../app/paths.ts';
import { isLanguage, languageNames, languages } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Edition } from '../queries.ts';
import pane from './SourcePane.module.css';
import styles from './PublishedPane.module.css';

interface Props {
  edition: Edition;
  lang: string | undefined;
  /** A place of the published text to show: `reading-A1`. */
  anchor: string | null;
  onLanguage: (lang: string) => void;
}

/** The guide as customers read it, at its public address, in a frame that runs nothing. */
export function PublishedPane({ edition: { ws, guide, edition }, lang, anchor, onLanguage }: Props) {
  const { t } = useTranslation('studio');
  const own = useLanguage();
  const language = isLanguage(lang) ? lang : own;
  const address = `${publishedGuidePath(ws, guide, edition)}${query({ lang: language })}`;
  return (
    <section className={pane['pane']} aria-label={t('read.published')}>
      <header className={pane['head']}>
        <h2>{t('read.published')}</h2>
        <NativeSelect
          aria-label={t('read.language')}
          size="xs"
          value={language}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          onChange={({ currentTarget }) => onLanguage(currentTarget.value)}
        />
        <a href={address} target="_blank" rel="noreferrer">
          {t('read.openPublished')}
        </a>
      </header>
      <iframe
        className={styles['frame']}
        title={t('read.published')}
        sandbox="allow-same-origin allow-forms"
        src={anchor === null ? address : `${address}#${anchor}`}
      />
    </section>
  );
}
