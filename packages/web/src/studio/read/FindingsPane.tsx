import type { Finding, GuideView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { FindingItem } from './FindingItem.tsx';
import styles from './FindingsPane.module.css';
import pane from './SourcePane.module.css';
import { ReadingItem } from './ReadingItem.tsx';

interface Props {
  findings: readonly Finding[];
  /** The guide's own readings, where it is silent or contradicts itself. */
  guide: GuideView | undefined;
  chosen: number | undefined;
  onFinding: (index: number) => void;
  onPlace: (place: { file: string; line: number }) => void;
  onFind: (words: string) => void;
}

/** What lint found, and which readings the guide itself has on record. */
export function FindingsPane({ findings, guide, chosen, onFinding, onPlace, onFind }: Props) {
  const { t } = useTranslation('studio');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const known = warnings.filter(({ acknowledged }) => acknowledged !== null).length;
  const readings = [...(guide?.conflicts ?? []), ...(guide?.assumptions ?? [])];
  return (
    <section className={pane['pane']} aria-label={t('read.findings')}>
      <header className={pane['head']}>
        <h2>{t('read.findings')}</h2>
        <span className={pane['quiet']}>
          {[
            t('findings.errors', { count: findings.length - warnings.length }),
            t('findings.warnings', { count: warnings.length - known }),
            ...(known > 0 ? [t('findings.acknowledged', { count: known })] : []),
          ].join(t('separator'))}
        </span>
      </header>
      {/* The keyboard must reach what scrolls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={pane['scroll']} role="region" aria-label={t('read.list')} tabIndex={0}>
        {findings.length === 0 && <p className={styles['none']}>{t('read.clean')}</p>}
        <ul className={styles['list']}>
          {findings.map((finding, index) => (
            <FindingItem
              key={`${finding.file} ${finding.line} ${finding.column} ${finding.code} ${finding.path}`}
              finding={finding}
              chosen={index === chosen}
              onChoose={() => onFinding(index)}
              onPlace={onPlace}
              onFind={onFind}
            />
          ))}
        </ul>
        {readings.length > 0 && (
          <>
            <h3 className={styles['title']}>{t('read.readings', { count: readings.length })}</h3>
            <ul className={styles['list']}>
              {readings.map((reading) => (
                <ReadingItem
                  key={reading.id}
                  reading={reading}
                  reference={guide?.reference}
                  onFind={onFind}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
