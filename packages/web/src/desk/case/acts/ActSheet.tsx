import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../../components/useFocusBack.ts';
import type { DeskAct } from '../useCaseActs.ts';
import type { ActFormProps } from './ActForm.tsx';
import { AssignForm } from './AssignForm.tsx';
import { CloseForm } from './CloseForm.tsx';
import { ContactAttemptForm } from './ContactAttemptForm.tsx';
import { FilesForm } from './FilesForm.tsx';
import { SeverityForm } from './SeverityForm.tsx';
import { TakeForm } from './TakeForm.tsx';
import { WaitForm } from './WaitForm.tsx';
import { WordsForm } from './WordsForm.tsx';

interface Props extends ActFormProps {
  act: DeskAct;
}

/** The sheet in which an act is prepared; nothing is done before its button is pressed. */
export function ActSheet({ act, ...form }: Props) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation('common');
  useFocusBack();
  return (
    <Modal
      opened
      onClose={form.onDone}
      title={t('sheet', { act: t(`act.${act}`), number: form.view.number })}
      size="lg"
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <Form act={act} {...form} />
    </Modal>
  );
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
