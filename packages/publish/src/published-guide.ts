import { formatDate, zoneCity } from '@upheld/contract/words';
import type { Language } from '@upheld/contract';
import type { Guide } from '@upheld/engine';
import type { Document, Section } from './document/document.ts';
import { readerOf, said, told, type Reader } from './reader.ts';
import { languageName } from './say/language-name.ts';
import { acts } from './sections/acts.ts';
import { clauses } from './sections/clauses.ts';
import { closing } from './sections/closing.ts';
import { contacts } from './sections/contacts.ts';
import { entitlement } from './sections/entitlement.ts';
import { escalation } from './sections/escalation.ts';
import { filing } from './sections/filing.ts';
import { gathering } from './sections/gathering.ts';
import { hours } from './sections/hours.ts';
import { kinds } from './sections/kinds.ts';
import { notices } from './sections/notices.ts';
import { offerings } from './sections/offerings.ts';
import { policies } from './sections/policies.ts';
import { procedures } from './sections/procedures.ts';
import { promises } from './sections/promises.ts';
import { readings } from './sections/readings.ts';
import { resources } from './sections/resources.ts';
import { rights } from './sections/rights.ts';
import { roles } from './sections/roles.ts';
import { routing } from './sections/routing.ts';
import { severities } from './sections/severities.ts';
import { surveys } from './sections/surveys.ts';
import { terms } from './sections/terms.ts';
import { tiers } from './sections/tiers.ts';

/** In the order in which a customer has questions. */
const sections: readonly ((reader: Reader) => Section[])[] = [
  offerings,
  severities,
  promises,
  terms,
  hours,
  entitlement,
  filing,
  gathering,
  notices,
  procedures,
  tiers,
  routing,
  acts,
  escalation,
  closing,
  surveys,
  rights,
  kinds,
  policies,
  resources,
  contacts,
  roles,
  readings,
  clauses,
];

export interface PublishOptions {
  /** The language of the product's words; the guide's own follow it where they are translated. */
  language: Language;
  /** IANA zone of the reader: hours are told in it beside the guide's own. */
  zone: string;
  /** The year whose clocks and holidays are told; holidays of the next one too, where they are known. */
  year: number;
}

/**
 * A guide as a customer reads it, made from what the program runs on. A concept that the guide does not use has no
 * section. Pure: the same guide and options give the same document.
 */
export function publishedGuide(guide: Guide, options: PublishOptions): Document {
  const reader = readerOf(guide, options);
  const { cover } = reader.words;
  return {
    language: options.language,
    guide: guide.id,
    edition: guide.edition,
    vendor: [told(reader, guide.vendor)],
    title: [told(reader, guide.title)],
    about: guide.about === null ? null : [told(reader, guide.about)],
    facts: factsOf(reader),
    frame: {
      contents: cover.contents,
      clause: cover.clause,
      reading: cover.reading,
      origin: cover.origin(guide.id, guide.edition),
    },
    sections: sections.flatMap((part) => part(reader)),
  };
}

function factsOf(reader: Reader): Document['facts'] {
  const { guide, language, words, zone } = reader;
  const fact = (label: string, text: string) => ({ label, line: [said(reader, text)] });
  const { cover } = words;
  return [
    fact(cover.edition, guide.edition),
    fact(cover.inForceFrom, formatDate(guide.effective, language)),
    fact(cover.published, guide.published),
    fact(cover.zone, zoneCity(guide.zone, language)),
    ...(zone === guide.zone ? [] : [fact(cover.readerZone, zoneCity(zone, language))]),
    ...(guide.languages.includes(language)
      ? []
      : [{ label: '', line: [said(reader, cover.notTranslated(languageName(reader, guide.reference)))] }]),
  ];
}
