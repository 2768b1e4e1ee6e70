import type { ProofView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useText } from '../text/useText.ts';

type Why = ProofView['stretches'][number]['why'];

const codes = [
  'open',
  'closed',
  'holiday',
  'extraDay',
  'specialHours',
  'paused',
  'started',
  'dormant',
  'wallClock',
] as const;
type Code = (typeof codes)[number];

/** Why a stretch counts or does not, in words: the guide's own name for the day or the pause, else ours for its kind. */
export function useWhyWords(): (why: Why) => string {
  const { t } = useTranslation('proof');
  const say = useText();
  return (why) => {
    const code = codes.find((each) => each === why.code);
    const named = why.text === null ? '' : say(why.text).words;
    if (code === undefined) return named;
    if (named === '') return t(`why.${code}`);
    return takesName(code) ? t(`whyNamed.${code}`, { name: named }) : named;
  };
}

const takesName = (code: Code): code is 'extraDay' | 'specialHours' | 'paused' =>
  code === 'extraDay' || code === 'specialHours' || code === 'paused';
