import type { StudioGuide } from '@upheld/contract';
import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DueSearch } from './due-search.ts';
import { useText } from '../../text/useText.ts';
import { useTime } from '../../time/useTime.ts';
import { bases, type DueForm } from './due-question.ts';
import styles from './DuePage.module.css';
import { FactField } from './FactField.tsx';

interface Props {
  guide: StudioGuide;
  form: DueForm;
  zones: readonly string[];
  onChange: (change: DueSearch) => void;
}

/** What a promise depends on: who files what when, and the facts that this guide reckons with. */
export function DueFields({ guide, form, zones, onChange }: Props) {
  const { t } = useTranslation('studio');
  const time = useTime();
  const say = useText(guide.reference);
  const offering = guide.offerings.find(({ id }) => id === form.offering);
  const named = (each: { id: string; name: StudioGuide['title'] }) => ({
    value: each.id,
    label: say(each.name).words,
  });
  return (
    <form
      className={styles['fields']}
      aria-label={t('due.form')}
      onSubmit={(event) => event.preventDefault()}
    >
      <NativeSelect
        label={t('due.offering')}
        value={form.offering}
        data={bases(guide).map(named)}
        onChange={({ currentTarget }) => onChange({ offering: currentTarget.value })}
      />
      <NativeSelect
        label={t('due.severity')}
        value={form.severity}
        data={guide.severities.map(named)}
        onChange={({ currentTarget }) => onChange({ severity: currentTarget.value })}
      />
      <NativeSelect
        label={t('due.channel')}
        value={form.channel}
        data={(offering?.channels ?? []).map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={({ currentTarget }) => onChange({ channel: currentTarget.value })}
      />
      <NativeSelect
        label={t('due.product')}
        value={form.product}
        data={[{ value: '', label: t('due.anyProduct') }, ...guide.products.map(named)]}
        onChange={({ currentTarget }) => onChange({ product: currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={t('due.opened')}
        value={form.opened}
        onChange={({ currentTarget }) => onChange({ opened: currentTarget.value })}
      />
      <NativeSelect
        label={t('due.zone')}
        value={form.zone}
        data={zones.map((zone) => ({ value: zone, label: `${time.city(zone)} · ${zone}` }))}
        onChange={({ currentTarget }) => onChange({ zone: currentTarget.value })}
      />
      {guide.facts.length > 0 && (
        <details className={styles['facts']} open={Object.values(form.facts).some((each) => each !== '')}>
          <summary>{t('due.facts', { count: guide.facts.length })}</summary>
          <div className={styles['fields']}>
            {guide.facts.map((fact) => (
              <FactField
                key={fact.id}
                fact={fact}
                value={form.facts[fact.id] ?? ''}
                reference={guide.reference}
                onChange={(value) => onChange({ [`fact.${fact.id}`]: value })}
              />
            ))}
          </div>
        </details>
      )}
    </form>
  );
}
