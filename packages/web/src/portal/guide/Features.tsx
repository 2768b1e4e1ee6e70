import type { OfferingView } from '@upheld/contract';
import { GuideText } from '../../text/GuideText.tsx';

/** What an offering includes, as far as the guide has words for it. */
export function Features({ features, reference }: Pick<OfferingView, 'features'> & { reference: string }) {
  const named = features.flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  if (named.length === 0) return null;
  return (
    <ul>
      {named.map(({ id, name }) => (
        <li key={id}>
          <GuideText text={name} reference={reference} />
        </li>
      ))}
    </ul>
  );
}
