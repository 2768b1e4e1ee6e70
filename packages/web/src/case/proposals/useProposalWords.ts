import type { GuideView, ProposalView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useText } from '../../text/useText.ts';

/** What a proposal is about, in one line. */
export function useProposalWords(
  guide: Pick<GuideView, 'reference'> | undefined,
): (proposal: ProposalView) => string {
  const { t } = useTranslation('cases');
  const say = useText(guide?.reference);
  return ({ what, act, severity }) => {
    switch (what) {
      case 'act':
        return say(act?.name).words;
      case 'changeSeverity':
        return t('proposal.severity', { severity: t('word.severity'), to: say(severity?.name).words });
      case 'admit':
        return t('proposal.admit');
    }
  };
}
