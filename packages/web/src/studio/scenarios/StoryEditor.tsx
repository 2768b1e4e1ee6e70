import type { ScenarioRow, ScenarioRun } from '@upheld/contract';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sends } from '../../keys/sends.ts';
import styles from './Scenarios.module.css';

interface Props {
  shipped: readonly ScenarioRow[];
  file: string | undefined;
  text: string;
  changed: boolean;
  running: boolean;
  problems: ScenarioRun['problems'];
  failures: ScenarioRun['failures'];
  onFile: (file: string | undefined) => void;
  onText: (text: string) => void;
  onReset: () => void;
  onRun: () => void;
}

/** A story as it is written, what is not understood or not met in it, each leading to its line. */
export function StoryEditor(props: Props) {
  const { shipped, file, text, changed, running, problems, failures, onFile, onText, onReset, onRun } = props;
  const { t } = useTranslation('studio');
  const field = useRef<HTMLTextAreaElement>(null);
  const goTo = (line: number): void => {
    const start = text.split('\n').slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
    const end = text.indexOf('\n', start);
    field.current?.focus();
    field.current?.setSelectionRange(start, end < 0 ? text.length : end);
  };
  const complaints = [
    ...problems.map(({ line, code, message, file: of }) => ({
      key: `${of} ${line} ${code} ${message}`,
      line: of === 'given.yaml' || of.endsWith('/given.yaml') ? null : line,
      words: `${code}: ${message}`,
    })),
    ...failures.map(({ line, path, expected, found }) => ({
      key: `${line} ${path}`,
      line,
      words: t('story.failure', { path, expected, found }),
    })),
  ];
  return (
    <section className={styles['editor']} aria-label={t('story.editor')}>
      <NativeSelect
        label={t('story.choose')}
        value={file ?? ''}
        data={[
          { value: '', label: t('story.own') },
          ...shipped.map((row) => ({ value: row.file, label: `${nameOf(row.file)}: ${row.title}` })),
        ]}
        onChange={({ currentTarget: { value } }) => onFile(value === '' ? undefined : value)}
      />
      <Textarea
        ref={field}
        label={t('story.text')}
        description={t('story.textHelp')}
        classNames={{ input: styles['text'] ?? '' }}
        autosize
        minRows={14}
        maxRows={30}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => onText(currentTarget.value)}
        onKeyDown={(event) => {
          if (!sends(event)) return;
          event.preventDefault();
          onRun();
        }}
      />
      <div className={styles['tools']}>
        <Button onClick={onRun} loading={running} disabled={text.trim() === ''}>
          {t('story.run')}
        </Button>
        {changed && (
          <Button variant="default" onClick={onReset}>
            {t('story.reset')}
          </Button>
        )}
      </div>
      {complaints.length > 0 && (
        <ul className={styles['complaints']} role="alert">
          {complaints.map(({ key, line, words }) => (
            <li key={key}>
              {line !== null && (
                <button type="button" className={styles['line']} onClick={() => goTo(line)}>
                  {t('story.line', { line })}
                </button>
              )}{' '}
              <span lang="en">{words}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const nameOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.yaml$/, '');
