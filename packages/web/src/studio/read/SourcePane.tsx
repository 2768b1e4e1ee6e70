import type { Finding, GuideSource } from '@upheld/contract';
import { NativeSelect } from '@mantine/core';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedPlace } from './places.ts';
import { SeverityMark } from './SeverityMark.tsx';
import styles from './SourcePane.module.css';
import { yamlTokens } from './yaml-tokens.ts';

interface Props {
  files: GuideSource['files'];
  findings: readonly Finding[];
  file: string;
  marked: readonly MarkedPlace[];
  onFile: (file: string) => void;
  onFinding: (index: number) => void;
}

/** A file of the guide with numbered lines; findings stand at theirs, what is marked comes into view. */
export function SourcePane({ files, findings, file, marked, onFile, onFinding }: Props) {
  const { t } = useTranslation('studio');
  const scroll = useRef<HTMLDivElement>(null);
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const lines = useMemo(() => text.replace(/\n$/, '').split('\n'), [text]);
  const here = marked.filter((place) => place.file === file);
  const first = here[0]?.line;
  useEffect(() => {
    const pane = scroll.current;
    const row = pane?.querySelector<HTMLElement>(`[data-line="${first}"]`);
    if (pane === null || row === null || row === undefined) return;
    pane.scrollTop = row.offsetTop - pane.clientHeight / 3;
  }, [first, file, lines]);
  return (
    <section className={styles['pane']} aria-label={t('read.source')}>
      <header className={styles['head']}>
        <h2>{t('read.source')}</h2>
        {files.length > 1 && (
          <NativeSelect
            aria-label={t('read.file')}
            size="xs"
            value={file}
            data={files.map(({ path }) => path)}
            onChange={({ currentTarget }) => onFile(currentTarget.value)}
          />
        )}
        <span className={styles['quiet']}>{t('read.lines', { count: lines.length })}</span>
      </header>
      <div
        ref={scroll}
        className={styles['scroll']}
        role="region"
        aria-label={file}
        // The keyboard must reach what scrolls.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <div className={styles['code']}>
          {lines.map((line, index) => {
            const number = index + 1;
            const at = findings.findIndex((finding) => finding.file === file && finding.line === number);
            return (
              <SourceLine
                key={number}
                number={number}
                line={line}
                severity={findings[at]?.severity ?? null}
                known={at >= 0 && isAnswered(findings[at])}
                name={at < 0 ? '' : t('read.findingAt', { code: findings[at]?.code, line: number })}
                finding={at}
                onFinding={onFinding}
                marked={here.some((place) => place.line === number)}
                message={here.find((place) => place.line === number)?.message ?? null}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

const isAnswered = (finding: Finding | undefined): boolean =>
  finding !== undefined && (finding.acknowledged ?? finding.reading) !== null;

interface LineProps {
  number: number;
  line: string;
  severity: Finding['severity'] | null;
  known: boolean;
  name: string;
  finding: number;
  onFinding: (index: number) => void;
  marked: boolean;
  message: string | null;
}

const SourceLine = memo(function SourceLine(props: LineProps) {
  const { number, line, severity, known, name, finding, onFinding, marked, message } = props;
  return (
    <>
      <div className={styles['line']} data-line={number} data-marked={marked || undefined}>
        <span className={styles['gutter']}>
          {severity !== null && (
            <button
              type="button"
              className={styles['mark']}
              aria-label={name}
              onClick={() => onFinding(finding)}
            >
              <SeverityMark severity={severity} known={known} size={14} />
            </button>
          )}
          <span className={styles['number']}>{number}</span>
        </span>
        <code>
          {yamlTokens(line).map(({ kind, text }, place) =>
            kind === 'plain' ? (
              text
            ) : (
              // A line never changes: the place is its name.
              // oxlint-disable-next-line react/no-array-index-key
              <span key={place} className={styles[kind]}>
                {text}
              </span>
            ),
          )}
        </code>
      </div>
      {message !== null && <p className={styles['message']}>{message}</p>}
    </>
  );
});
