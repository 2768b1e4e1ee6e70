import type { GuideView } from '@upheld/contract';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FactForm } from '../../../case/facts/FactForm.tsx';
import { GuideActForm } from '../../../case/guide-act/GuideActForm.tsx';
import { useFocusBack } from '../../../components/useFocusBack.ts';
import { useText } from '../../../text/useText.ts';
import type { DeskAct, DeskSheet } from '../useCaseActs.ts';
import type { ActFormProps } from './ActForm.tsx';
import { AgreeDueForm } from './AgreeDueForm.tsx';
import { AssignForm } from './AssignForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { ContactAttemptForm } from './ContactAttemptForm.tsx';
import { FilesForm } from './FilesForm.tsx';
import { SeverityForm } from './SeverityForm.tsx';
import { TakeForm } from './TakeForm.tsx';
import { WaitForm } from './WaitForm.tsx';
import { WordsForm } from './WordsForm.tsx';

interface Props extends ActFormProps {
  sheet: DeskSheet;
  guide: GuideView | undefined;
}

/** The sheet in which an act is prepared; nothing is done before its button is pressed. */
export function ActSheet({ sheet, guide, ...form }: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  const say = useText(guide?.reference);
  useFocusBack();
  return (
    <Modal
      opened
      onClose={form.onDone}
      title={t('sheet', { act: title(), number: form.view.number })}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      {'act' in sheet ? (
        <Form act={sheet.act} {...form} />
      ) : 'guideAct' in sheet ? (
        <GuideActForm act={sheet.guideAct} guide={guide} {...form} />
      ) : 'fact' in sheet ? (
        <FactForm fact={sheet.fact} guide={guide} {...form} />
      ) : (
        <AgreeDueForm milestone={sheet.dueOf} {...form} />
      )}
    </Modal>
  );

  function title(): string {
    const { view } = form;
    if ('act' in sheet) return t(`act.${sheet.act}`);
    if ('guideAct' in sheet) {
      const found = view.acts.find(({ guideAct }) => guideAct?.id === sheet.guideAct);
      return say(found?.guideAct?.name).words;
    }
    if ('fact' in sheet) return say(view.facts.find(({ id }) => id === sheet.fact)?.name).words;
    const name = say(view.milestones.find(({ id }) => id === sheet.dueOf)?.name).words;
    return t('agreeDue.title', { name });
  }
}

function Form({ act, ...form }: ActFormProps & { act: DeskAct }) {
  switch (act) {
    case 'take':
      return <TakeForm {...form} />;
    case 'assign':
      return <AssignForm {...form} />;
    case 'change-severity':
      return <SeverityForm {...form} />;
    case 'wait':
      return <WaitForm {...form} />;
    case 'contact-attempt':
      return <ContactAttemptForm {...form} />;
    case 'close':
      return <CloseForm {...form} />;
    case 'files':
      return <FilesForm {...form} />;
    case 'end-wait':
    case 'propose-solution':
    case 'confirm-solution':
    case 'reject-solution':
    case 'record-consent':
    case 'reopen':
      return <WordsForm act={act} {...form} />;
    case 'message':
    case 'note':
    case 'ask-severity-review':
      return null;
  }
}
