import type { CaseView } from '@upheld/contract';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CaseAct, DeskAct } from '../useCaseActs.ts';
import styles from './Rail.module.css';
import { RailSection } from './RailSection.tsx';

interface Props {
  view: CaseView;
  acts: readonly CaseAct[];
  onAct: (act: DeskAct) => void;
}

type Next = 'own' | 'write' | 'customer' | 'vendor' | 'release' | 'confirm' | 'closed';

const actOf: Record<Next, DeskAct> = {
  own: 'take',
  write: 'message',
  customer: 'contact-attempt',
  vendor: 'end-wait',
  release: 'end-wait',
  confirm: 'confirm-solution',
  closed: 'reopen',
};

/** What is to be done now, and by whom. */
export function RailNext({ view, acts, onAct }: Props) {
  const { t } = useTranslation('desk');
  const next = nextOf(view);
  const act = acts.find(({ name }) => name === actOf[next]);
  return (
    <RailSection title={t('rail.next')}>
      <p>
        {t(`next.${next}`, {
          owner: view.owner?.name ?? '',
          customer: view.contact.name,
          count: view.attempts,
        })}
      </p>
      {act !== undefined && act.allowed && (
        <Button variant="default" h={30} onClick={() => onAct(act.name)}>
          {t(`act.${act.name}`)}
        </Button>
      )}
      {view.attempts > 0 && <p className={styles['small']}>{t('next.attempts', { count: view.attempts })}</p>}
    </RailSection>
  );
}

function nextOf({ status, owner }: CaseView): Next {
  if (status === 'closed') return 'closed';
  if (owner === null) return 'own';
  switch (status) {
    case 'waitsForCustomer':
      return 'customer';
    case 'waitsForVendor':
      return 'vendor';
    case 'waitsForRelease':
      return 'release';
    case 'solutionProposed':
      return 'confirm';
    case 'new':
    case 'withUs':
      return 'write';
  }
}
