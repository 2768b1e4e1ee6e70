import { Group, NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { filingChoicesQuery } from '../api/queries.ts';
import { useWorkspace } from '../app/useWorkspace.ts';
import { useGo } from '../app/shell/useGo.ts';
import { SkeletonRows } from '../components/SkeletonRows.tsx';
import { useTitle } from '../components/useTitle.ts';
import { query } from '../api/client.ts';
import { ContactPicker } from './ContactPicker.tsx';
import styles from './Filing.module.css';
import { keyOfKind, openableKinds } from './kind/kind-choices.ts';
import { useText } from '../text/useText.ts';
import type { Step } from './steps.ts';

const FilingWizard = lazy(() =>
  import('./FilingWizard.tsx').then(({ FilingWizard }) => ({ default: FilingWizard })),
);
const KindForm = lazy(() => import('./kind/KindForm.tsx').then(({ KindForm }) => ({ default: KindForm })));
const route = getRouteApi('/w/$ws/staff/desk/new');

/** Staff file for a customer's contact: on the phone, or of a mail. */
export function FileForContact() {
  const { t } = useTranslation('portal');
  const { ws, to } = useWorkspace();
  const go = useGo();
  const { account, contact } = route.useSearch();
  const [channel, setChannel] = useState<'phone' | 'mail' | 'web'>('phone');
  const [step, setStep] = useState<Step>('product');
  const say = useText();
  const [key, setKey] = useState('');
  const choices = useQuery({
    ...filingChoicesQuery(ws, channel, contact),
    enabled: contact !== undefined,
  });
  const kinds = openableKinds(choices.data?.items ?? []);
  const kind = kinds.find((each) => keyOfKind(each) === key);
  const several = new Set(kinds.map(({ guide }) => guide)).size > 1;
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
      {contact !== undefined && kinds.length > 0 && (
        <NativeSelect
          label={t('kind.choose')}
          value={kind === undefined ? '' : key}
          data={[
            { value: '', label: t('kind.request') },
            ...kinds.map((each) => ({
              value: keyOfKind(each),
              label: several
                ? `${say(each.name).words} · ${say(each.guideVendor).words}`
                : say(each.name).words,
            })),
          ]}
          onChange={({ currentTarget }) => setKey(currentTarget.value)}
        />
      )}
      {contact !== undefined && kind !== undefined && (
        <Suspense fallback={<SkeletonRows rows={4} />}>
          <KindForm
            key={`${contact} ${key}`}
            kind={kind}
            choices={choices.data?.items ?? []}
            channel={channel}
            contactId={contact}
            onFiled={({ number }) => go(to.desk.case(number))}
          />
        </Suspense>
      )}
      {contact !== undefined && kind === undefined && (
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
