import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { AppLink } from '../components/AppLink.tsx';
import { useTitle } from '../components/useTitle.ts';
import styles from './Proof.module.css';
import { ProofPanel } from './ProofPanel.tsx';

interface Props {
  number: number;
  milestone: string;
}

/** A proof on a page of its own: where a link to a reckoning leads. */
export function ProofPage({ number, milestone }: Props) {
  const { t } = useTranslation('proof');
  const { ws, to, role } = useWorkspace();
  const kase = useQuery(caseQuery(ws, number));
  useTitle(t('pageTitle', { number }));
  const back = role === 'customer' ? to.portal.case(number) : to.desk.case(number);
  return (
    <div className={styles['proof']}>
      <h1 className="up-visually-hidden">{t('pageTitle', { number })}</h1>
      <AppLink href={back}>{t('back', { number, title: kase.data?.title ?? '' })}</AppLink>
      <ProofPanel workspace={ws} number={number} milestone={milestone} />
    </div>
  );
}
