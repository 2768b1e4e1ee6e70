import type { SettableFact } from '@upheld/contract';
import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useText } from '../../text/useText.ts';

interface Props {
  fact: SettableFact;
  value: string;
  reference: string;
  onChange: (value: string) => void;
}

/** One fact of the guide, by its type; left empty, the case begins with the guide's own value. */
export function FactField({ fact, value, reference, onChange }: Props) {
  const { t } = useTranslation('studio');
  const say = useText(reference);
  const { words, lang } = say(fact.name);
  const shared = { label: words, lang, description: fact.clauses.join(t('separator')) || undefined };
  const choices = fact.type === 'truth' ? ['true', 'false'] : fact.values;
  if (choices !== null) {
    return (
      <NativeSelect
        {...shared}
        value={value}
        data={[
          { value: '', label: t('due.notSaid') },
          ...choices.map((each) => ({
            value: each,
            label: fact.type === 'truth' ? t(each === 'true' ? 'due.yes' : 'due.no') : each,
          })),
        ]}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  if (fact.type === 'number') {
    return (
      <NumberInput
        {...shared}
        placeholder={t('due.notSaid')}
        value={value === '' ? '' : Number(value)}
        onChange={(next) => onChange(String(next))}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      type={fact.type === 'date' ? 'date' : 'text'}
      placeholder={fact.type === 'duration' ? '4h' : t('due.notSaid')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
