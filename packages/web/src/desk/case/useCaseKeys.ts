import type { CaseView } from '@upheld/contract';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../app/useWorkspace.ts';
import { copyText } from '../../components/copy-text.ts';
import { notify } from '../../components/notify.ts';
import { useKeys } from '../../keys/useKeys.ts';
import type { DeskAct } from './useCaseActs.ts';

interface Options {
  view: CaseView;
  onAct: (act: DeskAct) => void;
  onMenu: () => void;
  onWhy: () => void;
}

/** Single keys on an open case; each opens a form and does nothing by itself, but for taking what nobody owns. */
export function useCaseKeys({ view, onAct, onMenu, onWhy }: Options): void {
  const { t } = useTranslation('common');
  const { to } = useWorkspace();
  const copyLink = async (link: string): Promise<void> => {
    if (await copyText(link)) notify(t('action.copied'));
  };
  useKeys({
    r: () => onAct('message'),
    n: () => onAct('note'),
    i: () => onAct('take'),
    a: () => onAct('assign'),
    s: () => onAct('change-severity'),
    w: () => onAct(view.waitingFor === null ? 'wait' : 'end-wait'),
    t: () => onAct('contact-attempt'),
    p: () => onAct('propose-solution'),
    y: onWhy,
    '.': onMenu,
    l: () => void copyLink(location.origin + to.desk.case(view.number)),
  });
}
