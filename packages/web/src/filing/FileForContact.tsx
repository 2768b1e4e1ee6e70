import { Group, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../app/useWorkspace.ts';
import { useGo } from '../app/shell/useGo.ts';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { query } from '../api/client.ts';
import { ContactPicker } from './ContactPicker.tsx';
import styles from './Filing.module.css';
import type { Step } from './steps.ts';

const FilingWizard = lazy(() =>
  import('./FilingWizard.tsx').then(({ FilingWizard }) => ({ default: FilingWizard })),
);
const route = getRouteApi('/w/$ws/staff/desk/new');

/** Staff file for a customer's contact: on the phone, or of a mail. */
export function FileForContact() {
  const { t } = useTranslation('portal');
  const { to } = useWorkspace();
  const go = useGo();
  const { account, contact } = route.useSearch();
  const [channel, setChannel] = useState<'phone' | 'mail' | 'web'>('phone');
  const [step, setStep] = useState<Step>('product');
  useTitle(t('forContact.title'));
  return (
    <div className={styles['wizard']} style={{ padding: 16 }}>
      <h1 style={{ margin: 0 }}>{t('forContact.title')}</h1>
      <ContactPicker
        account={account}
        contact={contact}
        onPick={(next) => {
          setStep('product');
          go(`${to.desk.newCase()}${query(next)}`, { replace: true });
        }}
      />
      <Group gap="sm">
        <span id="filing-channel">{t('forContact.channel')}</span>
        <SegmentedControl
          aria-labelledby="filing-channel"
          value={channel}
          onChange={(next) => setChannel(next as typeof channel)}
          data={(['phone', 'mail', 'web'] as const).map((value) => ({
            value,
            label: t(`forContact.${value}`),
          }))}
        />
      </Group>
      {contact !== undefined && (
        <Suspense fallback={<SkeletonRows rows={4} />}>
          <FilingWizard
            key={contact}
            step={step}
            onStep={setStep}
            contactId={contact}
            channel={channel}
            onFiled={({ number }) => go(to.desk.case(number))}
          />
        </Suspense>
      )}
    </div>
  );
}
