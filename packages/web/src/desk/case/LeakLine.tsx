import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { staffQuery } from '../../api/queries.ts';
import styles from './Composer.module.css';
import { leakWarnings } from './leak-warnings.ts';

interface Props {
  ws: string;
  text: string;
  personId: string;
}

/** Points out, before sending, what a customer is perhaps not meant to read. */
export function LeakLine({ ws, text, personId }: Props) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(staffQuery(ws));
  const colleagues = (data?.items ?? []).filter(({ id }) => id !== personId).map(({ name }) => name);
  const warnings = leakWarnings(text, colleagues);
  if (warnings.length === 0) return null;
  return (
    <p className={styles['leak']} role="status">
      {warnings.map((warning) => t(`leak.${warning}`)).join(' ')}
    </p>
  );
}
