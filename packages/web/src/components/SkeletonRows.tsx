import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const PATIENCE_MS = 200;

interface Props {
  rows?: number;
  height?: number;
}

/** Grey bars in the rows' own shape, shown only when loading takes longer than 200 ms. */
export function SkeletonRows({ rows = 6, height = 52 }: Props) {
  const { t } = useTranslation('common');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div style={{ minHeight: rows * height }} />;
  return (
    <div role="status" aria-label={t('loading')} style={{ padding: 16, display: 'grid', gap: 12 }}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={height - 24} width={`${90 - ((index * 13) % 35)}%`} animate={false} />
      ))}
    </div>
  );
}
