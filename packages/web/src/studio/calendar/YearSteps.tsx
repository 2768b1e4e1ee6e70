import { Button, NumberInput } from '@mantine/core';
import IconChevronLeft from '@tabler/icons-react/dist/esm/icons/IconChevronLeft.mjs';
import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { useTranslation } from 'react-i18next';
import styles from './CalendarPage.module.css';

const FIRST = 1970;
const LAST = 2198;

interface Props {
  year: number;
  onYear: (year: number) => void;
}

/** The year before, any year, the year after. */
export function YearSteps({ year, onYear }: Props) {
  const { t } = useTranslation('studio');
  return (
    <div className={styles['steps']}>
      <Button
        variant="default"
        leftSection={<IconChevronLeft size={16} stroke={1.75} aria-hidden />}
        disabled={year <= FIRST}
        onClick={() => onYear(year - 1)}
      >
        {year - 1}
      </Button>
      <NumberInput
        aria-label={t('calendar.year')}
        value={year}
        min={FIRST}
        max={LAST}
        allowDecimal={false}
        hideControls
        w={88}
        onChange={(value) => {
          const next = Number(value);
          if (Number.isInteger(next) && next >= FIRST && next <= LAST && next !== year) onYear(next);
        }}
      />
      <Button
        variant="default"
        rightSection={<IconChevronRight size={16} stroke={1.75} aria-hidden />}
        disabled={year >= LAST}
        onClick={() => onYear(year + 1)}
      >
        {year + 1}
      </Button>
    </div>
  );
}
