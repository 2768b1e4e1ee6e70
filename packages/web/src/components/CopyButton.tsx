import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copy-text.ts';

interface Props {
  value: string;
  label?: string;
}

/** Copies, and says so in its own words for a while. */
export function CopyButton({ value, label }: Props) {
  const { t } = useTranslation('common');
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (!(await copyText(value))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <Button variant="default" size="xs" h={30} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t('action.copied') : (label ?? t('action.copy'))}</span>
    </Button>
  );
}
