import type { Id } from '@upheld/engine';
import type { Words } from '../document/inline.ts';
import { said, told, type Reader } from '../reader.ts';

export function severityName(reader: Reader, id: Id): Words {
  const severity = reader.guide.severities.find((one) => one.id === id);
  return severity === undefined ? said(reader, id) : told(reader, severity.name);
}
