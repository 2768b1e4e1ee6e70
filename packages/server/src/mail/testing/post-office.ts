import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, onTestFinished } from 'vitest';

export interface TakenMail {
  readonly to: readonly string[];
  /** As it came over the wire. */
  readonly raw: string;
  readonly mail: Email;
}

/** A mail server on the loopback address. */
export interface PostOffice {
  readonly smtpUrl: string;
  /** What it has taken, in order. */
  readonly taken: TakenMail[];
  /** Answers every mail with this reply code until the end of the test, or until null is given. */
  refuseWith(code: number | null): void;
  /** How long it thinks about a mail. */
  slowness(milliseconds: number): void;
}

export async function openPostOffice(): Promise<PostOffice> {
  const taken: TakenMail[] = [];
  let refusal: number | null = null;
  let thinks = 0;
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 200,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      void buffer(stream).then(async (bytes) => {
        await sleep(thinks);
        if (refusal !== null) return done(Object.assign(new Error('not now'), { responseCode: refusal }));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, raw: bytes.toString('utf8'), mail: await PostalMime.parse(bytes) });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return {
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    refuseWith(code) {
      refusal = code;
      if (code !== null) onTestFinished(() => void (refusal = null));
    },
    slowness(milliseconds) {
      thinks = milliseconds;
      onTestFinished(() => void (thinks = 0));
    },
  };
}
