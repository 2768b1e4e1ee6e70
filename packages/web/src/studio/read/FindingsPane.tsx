import type { Finding, GuideView } from '@upheld/contract';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingItem } from './FindingItem.tsx';
import styles from './FindingsPane.module.css';
import type { SourcePlace } from './places.ts';
import { ReadingItem } from './ReadingItem.tsx';
import pane from './SourcePane.module.css';

interface Props {
  findings: readonly Finding[];
  /** Its readings are in the reader's language; lint speaks English. */
  guide: GuideView | undefined;
  chosen: number | undefined;
  onFinding: (index: number) => void;
  onPlace: (place: SourcePlace) => void;
}

/** What lint found, and below it where the source is silent or at odds with itself, with the reading taken. */
export function FindingsPane({ findings, guide, chosen, onFinding, onPlace }: Props) {
  const { t } = useTranslation('studio');
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroll.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, guide]);
  const numbered = findings.map((finding, index) => ({ finding, index }));
  const readings = numbered.filter(({ finding }) => finding.reading !== null);
  const others = numbered.filter(({ finding }) => finding.reading === null);
  const warnings = others.filter(({ finding }) => finding.severity === 'warning');
  const known = warnings.filter(({ finding }) => finding.acknowledged !== null).length;
  const toReading = (id: string): void => {
    const reading = readings.find(({ finding }) => finding.reading === id);
    if (reading !== undefined) onFinding(reading.index);
  };
  return (
    <section className={pane['pane']} aria-label={t('read.findings')}>
      <header className={pane['head']}>
        <h2>{t('read.findings')}</h2>
        <span className={pane['quiet']}>
          {[
            t('findings.errors', { count: others.length - warnings.length }),
            t('findings.warnings', { count: warnings.length - known }),
            ...(known > 0 ? [t('findings.acknowledged', { count: known })] : []),
          ].join(t('separator'))}
        </span>
      </header>
      {/* The keyboard must reach what scrolls. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroll} className={pane['scroll']} role="region" aria-label={t('read.list')} tabIndex={0}>
        {others.length === 0 && <p className={styles['none']}>{t('read.clean')}</p>}
        <ul className={styles['list']}>
          {others.map(({ finding, index }) => (
            <FindingItem
              key={index}
              finding={finding}
              chosen={index === chosen}
              onChoose={() => onFinding(index)}
              onPlace={onPlace}
              onReading={toReading}
            />
          ))}
        </ul>
        {readings.length > 0 && (
          <>
            <h3 className={styles['title']}>{t('read.readings', { count: readings.length })}</h3>
            <ul className={styles['list']}>
              {readings.map(({ finding, index }) => (
                <ReadingItem
                  key={index}
                  finding={finding}
                  guide={guide}
                  chosen={index === chosen}
                  onChoose={() => onFinding(index)}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
