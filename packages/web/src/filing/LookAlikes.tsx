import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { casesQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import type { GuideWords } from '../portal/useGuideWords.ts';
import styles from './Filing.module.css';

const SHORTEST = 3;
const MOST = 3;

/** Own open cases that look like what is being typed: offered, never in the way. */
export function LookAlikes({ ws, text, words }: { ws: string; text: string; words: GuideWords }) {
  const { t } = useTranslation('portal');
  const { to } = useWorkspace();
  const [q] = useDebouncedValue(text.trim().slice(0, 100), 400);
  const found = useInfiniteQuery({
    ...casesQuery(ws, { view: 'open', q, limit: MOST }),
    enabled: q.length >= SHORTEST,
  });
  const alike = q.length < SHORTEST ? [] : (found.data?.pages[0]?.items ?? []).slice(0, MOST);
  return (
    <div aria-live="polite">
      {alike.length > 0 && (
        <div className={styles['alike']}>
          <p>
            {t('filing.alike', { count: alike.length, noun: alike.length === 1 ? words.case : words.cases })}
          </p>
          <ul>
            {alike.map(({ number, title }) => (
              <li key={number}>
                <AppLink href={to.portal.case(number)} target="_blank">
                  {number} {title}
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
