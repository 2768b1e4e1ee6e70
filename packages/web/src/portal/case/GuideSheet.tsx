import type { CaseView, GuideView } from '@upheld/contract';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FactForm } from '../../case/facts/FactForm.tsx';
import { GuideActForm } from '../../case/guide-act/GuideActForm.tsx';
import { useFocusBack } from '../../components/useFocusBack.ts';
import { useText } from '../../text/useText.ts';

/** What the sheet is opened for: an act of the guide, or a fact. */
export type SheetOf = { guideAct: string } | { fact: string };

interface Props {
  ws: string;
  view: CaseView;
  guide: GuideView | undefined;
  of: SheetOf;
  onClose: () => void;
}

/** What an act of the guide, or a fact, asks before it is done. */
export function GuideSheet({ ws, view, guide, of, onClose }: Props) {
  const { t } = useTranslation('common');
  const say = useText(guide?.reference);
  useFocusBack();
  const name =
    'fact' in of
      ? view.facts.find(({ id }) => id === of.fact)?.name
      : view.acts.find(({ guideAct }) => guideAct?.id === of.guideAct)?.guideAct?.name;
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(name).words}
      size="lg"
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {'fact' in of ? (
        <FactForm ws={ws} view={view} guide={guide} fact={of.fact} onDone={onClose} />
      ) : (
        <GuideActForm ws={ws} view={view} guide={guide} act={of.guideAct} onDone={onClose} />
      )}
    </Modal>
  );
}
