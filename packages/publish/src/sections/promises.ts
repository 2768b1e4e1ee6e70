import type { Duty } from '@upheld/engine';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { said, type Reader } from '../reader.ts';
import { atAGlance } from './at-a-glance.ts';
import { promise } from './promise.ts';
import { readingsBeside } from './readings-beside.ts';

/** Everything that is promised to customers for a request. Escalations, steps and surveys tell theirs in their place. */
export function promises(reader: Reader): Section[] {
  const { duties } = reader.guide;
  const promised = duties.filter((duty) => duty.concept === 'milestone' && isToCustomer(duty));
  return section(
    'promises',
    [said(reader, reader.words.titles.promises)],
    [
      ...atAGlance(reader, promised),
      ...readingsBeside(
        reader,
        'milestones',
        duties.map(({ path }) => path),
      ),
    ],
    promised.map((duty) => promise(reader, duty)),
  );
}

/** Whether a customer is told of a clock at all: not of internal ones, nor of those whose running out is normal. */
export const isToCustomer = ({ to, counts }: Duty): boolean => to === 'customer' && counts !== 'box';
