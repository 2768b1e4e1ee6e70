import type { CaseView, GuideView } from '@upheld/contract';
import { Button } from '@mantine/core';
import { guideActGroups, opens } from '../../case/guide-act/guide-acts.ts';
import { GuideText } from '../../text/GuideText.tsx';
import { useText } from '../../text/useText.ts';
import styles from './Case.module.css';

interface Props {
  view: CaseView;
  guide: GuideView | undefined;
  onOpen: (act: string) => void;
}

/** What the guide lets the customer do on this case, under its own headings. */
export function GuideActs({ view, guide, onOpen }: Props) {
  const say = useText(guide?.reference);
  const groups = guideActGroups(view)
    .map(({ name, acts }) => ({ name, acts: acts.filter(opens) }))
    .filter(({ acts }) => acts.length > 0);
  return groups.map(({ name, acts }) => (
    <div
      key={say(name).words}
      className={styles['group']}
      role="group"
      aria-label={name === null ? undefined : say(name).words}
    >
      {name !== null && (
        <span className={styles['faint']}>
          <GuideText text={name} reference={guide?.reference} />
        </span>
      )}
      <div className={styles['row']}>
        {acts.map((act) => (
          <Button key={act.id} variant="default" onClick={() => onOpen(act.id)}>
            <GuideText text={act.name} reference={guide?.reference} />
          </Button>
        ))}
      </div>
    </div>
  ));
}
