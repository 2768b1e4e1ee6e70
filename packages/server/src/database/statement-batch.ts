import { createHash } from 'node:crypto';
import pg from 'pg';

/** A statement with its values, sent as it is. Few variants of text: each is prepared once a connection. */
export interface Statement {
  readonly text: string;
  readonly values: readonly StatementValue[];
}

export type StatementValue = string | number | boolean | Buffer | null;

export interface StatementResult {
  /** What the server says it did: INSERT, COMMIT. */
  readonly command: string;
  readonly rows: readonly Record<string, unknown>[];
}

/**
 * Sends statements in one message and answers what each came to, in one round trip however many there are. Where one
 * fails, those after it are not carried out and the promise is rejected with its error.
 */
export function sendTogether(
  client: pg.ClientBase,
  statements: readonly Statement[],
  options: { readonly prepares: boolean },
): Promise<readonly StatementResult[]> {
  return new Promise((resolve, reject) => {
    const batch = new StatementBatch(statements, options.prepares, (error, results) =>
      error === null ? resolve(results) : reject(error),
    );
    client.query(batch as unknown as pg.Submittable);
  });
}

type Field = Pick<pg.FieldDef, 'name' | 'dataTypeID'>;
type Callback = (error: Error | null, results: readonly StatementResult[]) => void;

/** What the driver's connection offers to those who submit to it. */
interface Wire {
  readonly stream: { readonly writable: boolean; write(bytes: Buffer): unknown };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** The columns of every statement that a connection has prepared, by its name. */
const preparedOn = new WeakMap<Wire, Map<string, readonly Field[]>>();

/** The driver calls the methods as answers arrive, as for a cursor. */
class StatementBatch {
  readonly #statements: readonly Statement[];
  readonly #prepares: boolean;
  readonly #fields: (readonly Field[])[] = [];
  readonly #results: { command: string; rows: Record<string, unknown>[] }[] = [];
  #rows: Record<string, unknown>[] = [];
  /** Not by the private name: the driver looks for it. */
  readonly callback: Callback;

  constructor(statements: readonly Statement[], prepares: boolean, callback: Callback) {
    this.#statements = statements;
    this.#prepares = prepares;
    this.callback = callback;
  }

  submit(wire: Wire): null {
    const prepared = preparedStatementsOf(wire);
    const { out, bytes } = gathering(wire);
    for (const [index, { text, values }] of this.#statements.entries()) {
      const name = this.#prepares ? nameOf(text) : '';
      const known = name === '' ? undefined : prepared.get(name);
      if (known === undefined) {
        // A batch that failed may have prepared it; to close what is not there does no harm.
        if (name !== '') out.close({ type: 'S', name });
        out.parse({ name, text });
      } else this.#fields[index] = known;
      out.bind({ statement: name, values: values.map(asText) });
      if (known === undefined) out.describe({ type: 'P', name: '' });
      out.execute({});
    }
    out.sync();
    if (wire.stream.writable) wire.stream.write(Buffer.concat(bytes));
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#fields[this.#results.length] = fields;
  }

  handleDataRow({ fields: texts }: { fields: readonly (string | null)[] }): void {
    const fields = this.#fields[this.#results.length] ?? [];
    this.#rows.push(
      Object.fromEntries(
        fields.map(({ name, dataTypeID }, index) => [name, valueOf(dataTypeID, texts[index])]),
      ),
    );
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#results.push({ command: text.split(' ', 1)[0] ?? '', rows: this.#rows });
    this.#rows = [];
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleError(error: Error): void {
    this.callback(error, []);
  }

  handleReadyForQuery(wire: Wire): void {
    if (this.#prepares) {
      const prepared = preparedStatementsOf(wire);
      this.#statements.forEach(({ text }, index) => prepared.set(nameOf(text), this.#fields[index] ?? []));
    }
    this.callback(null, this.#results);
  }
}

/** The same connection, whose messages are gathered instead of sent: one write of all costs a fraction of many. */
function gathering(wire: Wire): { out: Wire; bytes: Buffer[] } {
  const bytes: Buffer[] = [];
  const stream = { writable: true, write: (message: Buffer) => bytes.push(message) };
  return { out: Object.create(wire, { stream: { value: stream } }) as Wire, bytes };
}

function preparedStatementsOf(wire: Wire): Map<string, readonly Field[]> {
  let prepared = preparedOn.get(wire);
  if (prepared === undefined) {
    prepared = new Map();
    preparedOn.set(wire, prepared);
  }
  return prepared;
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `batch ${createHash('sha1').update(text).digest('base64url')}`;
    names.set(text, name);
  }
  return name;
}

const asText = (value: StatementValue) => (value === null || Buffer.isBuffer(value) ? value : String(value));

function valueOf(type: number, text: string | null | undefined): unknown {
  if (text === null || text === undefined) return null;
  const parse = pg.types.getTypeParser(type, 'text') as (value: string) => unknown;
  return parse(text);
}
