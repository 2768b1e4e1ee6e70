import type { StudioPreview, StudioPreviewRequest } from '@upheld/contract';
import { instantOf, preview, previewLater, type Guide } from '@upheld/engine';
import { proofView } from '../cases/milestone-view.ts';
import { Problem } from '../problems/problem.ts';
import { settableFacts } from './studio-guide.ts';

type Asked = Required<Omit<StudioPreviewRequest, 'product'>> & { product?: string | undefined };

// Calendars reckon from 1900 to 2199, and look some years ahead of what they are asked.
const earliest = Date.parse('1900-01-01T00:00:00Z');
const latest = Date.parse('2190-01-01T00:00:00Z');

/** The proof of every promise that such a case would begin with, and of those that something later begins. What the guide does not know is refused by its name. */
export function duePreview(guide: Guide, asked: Asked): StudioPreview {
  const parts = unknownParts(guide, asked);
  const openedAt = instantOf(asked.openedAt) ?? Number.NaN;
  if (!(openedAt >= earliest && openedAt < latest)) parts.push('/openedAt');
  if (parts.length > 0)
    throw new Problem('shape-invalid', {
      parts: parts.map((pointer) => ({ pointer, code: 'invalid_value' })),
    });
  const { offering, severity, channel, product, facts } = asked;
  const filing = {
    offering,
    severity,
    channel,
    openedAt,
    facts,
    ...(product === undefined ? {} : { product }),
  };
  return {
    proofs: preview(guide, filing).map((proof) => proofView(guide, proof)),
    later: previewLater(guide, filing).map(({ begins, proof }) => ({
      begins: begins.map((id) => ({ id, name: guide.acts.find((act) => act.id === id)?.name ?? null })),
      proof: proofView(guide, proof),
    })),
  };
}

function unknownParts(guide: Guide, { offering, severity, product, facts }: Asked): string[] {
  const lacks = (known: readonly { id: string }[], id: string) => !known.some((each) => each.id === id);
  return [
    ...(lacks(guide.offerings, offering) ? ['/offering'] : []),
    ...(lacks(guide.severities, severity) ? ['/severity'] : []),
    ...(product !== undefined && lacks(guide.products, product) ? ['/product'] : []),
    ...Object.keys(facts).flatMap((id) => (lacks(settableFacts(guide), id) ? [`/facts/${id}`] : [])),
  ];
}
