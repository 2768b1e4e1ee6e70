import type { FormFieldView } from '@upheld/contract';
import { Checkbox, NumberInput, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Attachments } from '../files/Attachments.tsx';
import type { Uploads } from '../files/useUploads.ts';
import { useText } from '../text/useText.ts';
import type { Answer } from './draft.ts';
import { complaintOf, type Complaint } from './ErrorSummary.tsx';
import { elementOf } from './steps.ts';

interface Props {
  field: FormFieldView;
  value: Answer | null;
  onChange: (value: Answer) => void;
  complaints: readonly Complaint[];
  uploads: Uploads;
}

const RADIOS_MOST = 5;

/** One question of the guide's form, by its type, with its help and where to find what is asked. */
export function FormField({ field, value, onChange, complaints, uploads }: Props) {
  const { t } = useTranslation('portal');
  const { t: common } = useTranslation('common');
  const say = useText();
  const pointer = `/form/${field.id}`;
  const name = say(field.label);
  const hints = [
    field.help === null ? '' : say(field.help).words,
    field.find === null ? '' : t('filing.find', { where: say(field.find).words }),
  ];
  const shared = {
    id: elementOf(pointer),
    size: 'md' as const,
    label: field.required
      ? name.words
      : t('filing.optional', { name: name.words, optional: common('optional') }),
    lang: name.lang,
    description: [...hints, field.clauses.join(' ')].filter((each) => each !== '').join(' · ') || undefined,
    error: complaintOf(complaints, pointer),
  };
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const options = field.options.map(({ id, label }) => ({ value: id, label: say(label).words }));
  switch (field.type) {
    case 'long':
      return (
        <Textarea
          {...shared}
          autosize
          minRows={3}
          maxRows={12}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'choice':
      if (options.length > RADIOS_MOST) {
        return (
          <Select
            {...shared}
            data={options}
            value={text === '' ? null : text}
            searchable
            clearable={!field.required}
            onChange={(next) => onChange(next ?? '')}
          />
        );
      }
      return (
        <Radio.Group {...shared} value={text} onChange={(next: string) => onChange(next)}>
          <Stack gap="sm" mt="xs">
            {options.map((option, index) => (
              <Radio
                key={option.value}
                id={index === 0 ? `${shared.id}-first` : undefined}
                value={option.value}
                label={option.label}
              />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'confirm':
      return (
        <Checkbox
          {...shared}
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...shared}
          value={text === '' ? '' : Number(text)}
          onChange={(next) => onChange(next)}
        />
      );
    case 'file':
      return (
        <div>
          <label htmlFor={shared.id} lang={name.lang} style={{ fontWeight: 600 }}>
            {shared.label}
          </label>
          {shared.description !== undefined && (
            <p style={{ color: 'var(--up-ink-2)', margin: '0 0 4px' }}>{shared.description}</p>
          )}
          <Attachments uploads={uploads} field={field.id} id={shared.id} />
          {shared.error !== undefined && (
            <p style={{ color: 'var(--up-missed-fg)', margin: '4px 0 0' }}>{shared.error}</p>
          )}
        </div>
      );
    case 'date':
    case 'phone':
    case 'email':
    case 'text':
    case 'version':
    case 'duration':
      return (
        <TextInput
          {...shared}
          type={inputType(field.type)}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    default:
      return field.type satisfies never;
  }
}

function inputType(type: 'date' | 'phone' | 'email' | 'text' | 'version' | 'duration'): string {
  if (type === 'phone') return 'tel';
  return type === 'version' || type === 'duration' ? 'text' : type;
}
