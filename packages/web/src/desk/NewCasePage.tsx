import { FileForContact } from '../filing/FileForContact.tsx';

/** A case that staff file for a customer's contact, by phone or from a mail. */
export function NewCasePage() {
  return <FileForContact />;
}
