import type { FilingFacts } from './filing-facts.ts';

/** Account, contact and contract as one query joins them. */
export interface FilingRow {
  account_id: string;
  account_name: string;
  customer_id: string;
  contact_id: string;
  contact_name: string;
  email: string;
  phone: string;
  language: string;
  zone: string;
  roles: string[];
  contract_id: string;
  number: string;
  guide: string;
  offering: string;
  add_ons: string[];
  starts_on: string;
  ends_on: string;
  incidents_bought: number | null;
  incidents_used: number;
  terms: string[];
  serials: string[];
}

export function factsOfRow(row: FilingRow, product: FilingFacts['product']): FilingFacts {
  return {
    account: { id: row.account_id, name: row.account_name, customerId: row.customer_id },
    contact: {
      id: row.contact_id,
      name: row.contact_name,
      email: row.email,
      phone: row.phone,
      language: row.language,
      zone: row.zone,
      roles: row.roles,
    },
    contract: {
      id: row.contract_id,
      number: row.number,
      guide: row.guide,
      offering: row.offering,
      addOns: row.add_ons,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      incidentsBought: row.incidents_bought,
      incidentsUsed: row.incidents_used,
      terms: row.terms,
      serials: row.serials,
    },
    product,
  };
}
