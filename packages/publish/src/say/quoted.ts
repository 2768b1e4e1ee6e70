import type { Line } from '../document/inline.ts';
import type { Reader } from '../reader.ts';
import { fill } from './fill.ts';

/** Words of the guide in the quotation marks of the reader's language. */
export const quoted = (reader: Reader, line: Line): Line => fill(reader, reader.words.quoted, line);
