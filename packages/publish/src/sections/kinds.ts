import type { CaseKind } from '@upheld/engine';
import { definitions, paragraph } from '../document/blocks.ts';
import type { Block } from '../document/block.ts';
import type { Section } from '../document/document.ts';
import { section } from '../document/section.ts';
import { clausesOf, ofKind, said, told, type Reader } from '../reader.ts';
import { isForCustomers, sayParties } from '../say/party.ts';
import { actTables, isSeen } from './acts.ts';
import { holdsBlocks, waysBlocks } from './closing.ts';
import { intakeBlocks } from './filing.ts';
import { sayNotice } from './notices.ts';
import { promise } from './promise.ts';
import { isToCustomer } from './promises.ts';
import { readingsBeside } from './readings-beside.ts';

/** Other matters than a request for support: registrations, renewals, calls, visits. */
export const kinds = (reader: Reader): Section[] =>
  section(
    'kinds',
    [said(reader, reader.words.titles.kinds)],
    [],
    reader.guide.kinds
      .filter(({ visible }) => visible === 'public')
      .map((kind) => kindSection(ofKind(reader, kind), kind)),
  );

/** A matter of its own: the guide's word for a request for support would be wrong in it. */
function kindSection(reader: Reader, kind: CaseKind): Section {
  const { labels } = reader.words;
  const duties = kind.duties.filter(isToCustomer);
  const within = `kind-${kind.id}-`;
  const path = `kinds.${kind.id}.ways`;
  return {
    id: `kind-${kind.id}`,
    title: [told(reader, kind.name), ...clausesOf(kind.clauses)],
    blocks: [
      ...(kind.about === null ? [] : [paragraph([told(reader, kind.about)])]),
      ...definitions([{ term: [said(reader, labels.opens)], lines: [sayParties(reader, kind.by)] }]),
      ...(isForCustomers(reader, kind.by) ? intakeBlocks(reader, kind.intake) : []),
      ...actTables(reader, kind.acts.filter(isSeen), [said(reader, labels.act)], within),
      ...waysBlocks(reader, kind.closing.ways, kind.duties, { path, within }),
      ...holdsBlocks(reader, kind.closing.holds),
      ...noticesOf(reader, kind),
      ...readingsBeside(reader, `kinds.${kind.id}`, [
        ...duties.map((duty) => duty.path),
        ...kind.closing.ways.map(({ id }) => `${path}.${id}`),
      ]),
    ],
    sections: duties.map((duty) => promise(reader, duty, within)),
  };
}

/** The mails that the guide writes for a kind; those that the product sends under any guide are told for requests. */
const noticesOf = (reader: Reader, { notices }: CaseKind): Block[] =>
  definitions([
    {
      term: [said(reader, reader.words.titles.notices)],
      lines: notices
        .filter(({ to, text }) => to.includes('customer') && text !== null)
        .map((notice) => sayNotice(reader, notice)),
    },
  ]);
