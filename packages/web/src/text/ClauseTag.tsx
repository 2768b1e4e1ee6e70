import type { GuideView } from '@upheld/contract';
import { useText } from './useText.ts';

interface Props {
  id: string;
  guide: GuideView | undefined;
}

/** `CV-06`, with its place in the guide on hover and in its name. */
export function ClauseTag({ id, guide }: Props) {
  const say = useText(guide?.reference);
  const place = say(guide?.clauses[id]?.place).words;
  return (
    <abbr
      title={place === '' ? undefined : place}
      style={{ color: 'var(--up-ink-3)', textDecoration: 'none', whiteSpace: 'nowrap', marginLeft: 6 }}
    >
      {id}
    </abbr>
  );
}
