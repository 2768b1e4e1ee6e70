import type { GuideSummary, GuideView, OfferingView, SeverityView, FormFieldView } from '@upheld/contract';
import type { FormField, Guide, Offering, Severity, Text } from '@upheld/engine';

export function guideSummary(guide: Guide): GuideSummary {
  const { id, edition, title, vendor, languages, reference } = guide;
  return { id, edition, title, vendor, languages: [...languages], reference };
}

export function guideView(guide: Guide): GuideView {
  return {
    ...guideSummary(guide),
    about: guide.about,
    words: guide.words,
    roles: guide.roles.map(({ id, name }) => ({ id, name })),
    severities: guide.severities.map(severityView),
    offerings: guide.offerings.map(offeringView),
    products: guide.products.map(({ id, name }) => ({ id, name })),
    closingWays: closingWays(guide),
    kinds: guide.kinds.map((kind) => ({ id: kind.id, name: kind.name, about: kind.about, closingWays: closingWays(kind), clauses: [...kind.clauses] })),
    clauses: guide.clauses,
    assumptions: guide.assumptions.map(({ clauses, ...assumption }) => ({ ...assumption, clauses: [...clauses] })),
    conflicts: guide.conflicts.map(({ clauses, places, ...conflict }) => ({ ...conflict, places: [...places], clauses: [...clauses] })),
    contacts: guide.contacts.map(({ id, name, phone, fax, email, address, url }) => ({ id, name, phone: [...phone], fax: [...fax], email, address, url })),
  };
}

const closingWays = ({ closing }: Pick<Guide, 'closing'>) =>
  closing.ways.map(({ id, name, by, clauses }) => ({ id, name, by: [...by], clauses: [...clauses] }));

export function offeringView(offering: Offering): OfferingView {
  const { id, name, about, kind, channels, features, featureNames, clauses } = offering;
  const named = features.map((feature) => ({ id: feature, name: featureNames[feature] ?? null }));
  return { id, name, about, kind, channels: [...channels], features: named, clauses: [...clauses] };
}

/** An offering that the guide does not know by this id is shown under the id itself. */
export function offeringNamed(guide: Guide, id: string): OfferingView {
  const offering = guide.offerings.find((candidate) => candidate.id === id);
  if (offering !== undefined) return offeringView(offering);
  return { id, name: { [guide.reference]: id }, about: null, kind: 'contract', channels: [], features: [], clauses: [] };
}

export function productNamed(guide: Guide, id: string): { id: string; name: Text } {
  return { id, name: guide.products.find((candidate) => candidate.id === id)?.name ?? { [guide.reference]: id } };
}

export function severityTag(guide: Guide, id: string): { id: string; rank: number; name: Text } {
  const severity = guide.severities.find((candidate) => candidate.id === id);
  return { id, rank: severity?.rank ?? 0, name: severity?.name ?? { [guide.reference]: id } };
}

export function formFieldView(guide: Guide, field: FormField, shown: { value: FormFieldView['value']; product: string; required: boolean }): FormFieldView {
  const product = guide.products.find((candidate) => candidate.id === shown.product);
  return {
    id: field.id,
    type: field.type,
    label: field.label,
    help: field.help,
    required: shown.required,
    options: field.options.map(({ id, label }) => ({ id, label })),
    maxLength: field.maxLength,
    value: shown.value,
    find: (field.find === null ? undefined : product?.find[field.find]) ?? null,
    clauses: [...field.clauses],
  };
}

function severityView(severity: Severity): SeverityView {
  const { id, rank, name, means, signs, examples, pledge, clauses } = severity;
  return { id, rank, name, means, signs: [...signs], examples: [...examples], pledge, clauses: [...clauses] };
}
