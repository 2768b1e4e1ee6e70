import type { StudioPreview } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useText } from '../../text/useText.ts';

type Begins = StudioPreview['later'][number]['begins'];

const events = [
  'opened',
  'admitted',
  'messageSent',
  'noticeSent',
  'contactAttempted',
  'severityChanged',
  'solutionProposed',
  'solutionConfirmed',
  'solutionRejected',
  'waitStarted',
  'waitEnded',
  'closed',
  'reopened',
] as const;

/** What begins a promise: the guide's act by its name, the product's own event in words, any other by its id. */
export function useBeginWords(): (begins: Begins) => string {
  const { t } = useTranslation('studio');
  const say = useText();
  return (begins) =>
    begins
      .map(({ id, name }) => {
        if (name !== null) return say(name).words;
        const event = events.find((each) => each === id);
        return event === undefined ? id : t(`event.${event}`);
      })
      .join(t('separator'));
}
