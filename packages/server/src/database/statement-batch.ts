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
  readonly stream: { cork(): void; uncork(): void };
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
    wire.stream.cork();
    try {
      for (const [index, { text, values }] of this.#statements.entries()) {
        const name = this.#prepares ? nameOf(text) : '';
        const known = name === '' ? undefined : prepared.get(name);
        if (known === undefined) {
          // A batch that failed may have prepared it; to close what is not there does no harm.
          if (name !== '') wire.close({ type: 'S', name });
          wire.parse({ name, text });
        } else this.#fields[index] = known;
        wire.bind({ statement: name, values: values.map(asText) });
        if (known === undefined) wire.describe({ type: 'P', name: '' });
        wire.execute({});
      }
    } finally {
      wire.sync();
      wire.stream.uncork();
    }
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
