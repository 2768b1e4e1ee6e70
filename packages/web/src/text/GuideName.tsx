import type { Text } from '@upheld/contract';
import { GuideText } from './GuideText.tsx';

/** A guide by whose it is and what it is called: several are called alike. */
export function GuideName({ vendor, title }: { vendor: Text; title: Text }) {
  return (
    <>
      <GuideText text={vendor} /> · <GuideText text={title} />
    </>
  );
}
