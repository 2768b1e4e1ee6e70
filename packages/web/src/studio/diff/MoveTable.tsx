import type { MovedPromiseView, MovePreviewView } from '@upheld/contract';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { AppLink } from '../../components/AppLink.tsx';
import page from '../../components/Page.module.css';
import { GuideText } from '../../text/GuideText.tsx';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import styles from './Diff.module.css';

interface Props {
  rows: readonly MovePreviewView[];
  /** Cases that stay. */
  left: ReadonlySet<number>;
  onToggle: (number: number) => void;
}

/** Each case with its promises before and after; those that stay as they are, are counted. */
export function MoveTable({ rows, left, onToggle }: Props) {
  const { t } = useTranslation('studio');
  return (
    // The keyboard must reach what scrolls.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={page['scroll']} role="region" aria-label={t('move.cases')} tabIndex={0}>
      <table className={`${page['table']} ${styles['moves']}`}>
        <thead>
          <tr>
            <th scope="col">{t('move.column.move')}</th>
            <th scope="col">{t('move.column.case')}</th>
            <th scope="col">{t('move.column.edition')}</th>
            <th scope="col">{t('move.column.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MoveRow key={row.number} row={row} left={left.has(row.number)} onToggle={onToggle} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MoveRow({
  row,
  left,
  onToggle,
}: {
  row: MovePreviewView;
  left: boolean;
  onToggle: Props['onToggle'];
}) {
  const { t } = useTranslation('studio');
  const { to } = useWorkspace();
  const { number, title, from, milestones, refusals } = row;
  const moved = milestones.filter(({ what }) => what !== 'same');
  const same = milestones.length - moved.length;
  return (
    <tr>
      <td>
        <Checkbox
          aria-label={t('move.choose', { number })}
          checked={refusals.length === 0 && !left}
          disabled={refusals.length > 0}
          onChange={() => onToggle(number)}
        />
      </td>
      <th scope="row">
        <AppLink href={to.desk.case(number)}>{t('move.caseName', { number, title })}</AppLink>
      </th>
      <td>{from}</td>
      <td>
        {refusals.map(({ code, detail, clauses }) => (
          <p key={code} className={styles['refusal']}>
            {t('move.refused')} {[detail, ...clauses].join(' ')}
          </p>
        ))}
        {moved.length > 0 && (
          <ul className={styles['promises']}>
            {moved.map((promise) => (
              <li key={`${promise.id} ${promise.turn}`}>
                <MovedPromise promise={promise} />
              </li>
            ))}
          </ul>
        )}
        {milestones.length === 0 && refusals.length === 0 && (
          <span className={styles['quiet']}>{t('move.nothingRuns')}</span>
        )}
        {same > 0 && <span className={styles['quiet']}>{t('move.same', { count: same })}</span>}
      </td>
    </tr>
  );
}

function MovedPromise({ promise }: { promise: MovedPromiseView }) {
  const { t } = useTranslation('studio');
  const time = useTime();
  const say = useText();
  const held = (side: MovedPromiseView['before']): string => {
    if (side === null) return t('move.nothing');
    if (side.due !== null) return time.full(side.due);
    return [time.amount(side.target, ''), say(side.hours).words]
      .filter((each) => each !== '')
      .join(t('separator'));
  };
  return (
    <>
      <strong>
        <GuideText text={promise.name} />
      </strong>{' '}
      <span className={styles['what']} data-what={promise.what}>
        {t(`move.what.${promise.what}`)}
      </span>
      <div className={styles['dues']}>
        {t('move.dues', { before: held(promise.before), after: held(promise.after) })}
      </div>
    </>
  );
}
