import type { CaseRow } from '@upheld/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { query } from '../api/client.ts';
import { filingChoicesQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import { keyOfKind, openableKinds } from '../filing/kind/kind-choices.ts';
import { GuideName } from '../text/GuideName.tsx';
import { GuideText } from '../text/GuideText.tsx';
import { CaseCards } from './CaseCards.tsx';
import styles from './Portal.module.css';

interface Props {
  ws: string;
  /** Those of other kinds that are open. */
  rows: readonly CaseRow[];
  asOf: string;
}

/** What else a contract lets one ask for: registrations, subscriptions, reports; and what is under way of these. */
export function OtherRequests({ ws, rows, asOf }: Props) {
  const { t } = useTranslation('portal');
  const { to } = useWorkspace();
  const choices = useQuery(filingChoicesQuery(ws, 'web'));
  const kinds = openableKinds(choices.data?.items ?? []);
  if (kinds.length === 0 && rows.length === 0) return null;
  const several = new Set(kinds.map(({ guide }) => guide)).size > 1;
  return (
    <section className={styles['group']} aria-labelledby="other-requests">
      <h2 id="other-requests">{t('kind.others')}</h2>
      {rows.length > 0 && <CaseCards rows={rows} asOf={asOf} />}
      <ul className={styles['kinds']}>
        {kinds.map((kind) => (
          <li key={keyOfKind(kind)}>
            <AppLink href={`${to.portal.newCase()}${query({ kind: kind.id, guide: kind.guide })}`}>
              <GuideText text={kind.name} />
            </AppLink>
            {kind.about !== null && (
              <span className={styles['hint']}>
                <GuideText text={kind.about} />
              </span>
            )}
            {several && (
              <span className={styles['hint']}>
                <GuideName vendor={kind.guideVendor} title={kind.guideTitle} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
