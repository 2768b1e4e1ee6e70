import { createTransport } from 'nodemailer';

/** A mail in its final form, for one reader. */
export interface OutgoingMail {
  from: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  inReplyTo: string | undefined;
  references: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/**
 * `sent`: the mail server took it. `kept`: there is no mail server, and the outbox is where it ends. `refused`: no try
 * can help. `deferred`: a later try may.
 */
export type Carried = { outcome: 'sent' | 'kept' } | { outcome: 'refused' | 'deferred'; problem: string };

export interface Carrier {
  carry(mail: OutgoingMail): Promise<Carried>;
  close(): void;
}

/** Without SMTP_URL: every mail stays in the outbox, for people to look at. */
export const keepingCarrier: Carrier = { carry: async () => ({ outcome: 'kept' }), close: () => undefined };

/** Hands mail to the server of SMTP_URL over a small pool of connections. */
export function smtpCarrier(smtpUrl: string): Carrier {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    // What a person wrote never reads a file or fetches an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async carry({ references, headers, ...mail }) {
      try {
        await transport.sendMail({ ...mail, references: [...references], headers: { ...headers } });
        return { outcome: 'sent' };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A reply code of 5xx is final (RFC 5321 section 4.2.1), all else may pass. */
function refusalOf(error: unknown): Carried {
  const code =
    typeof error === 'object' && error !== null && 'responseCode' in error ? Number(error.responseCode) : 0;
  const problem = error instanceof Error ? error.message : String(error);
  return { outcome: code >= 500 && code < 600 ? 'refused' : 'deferred', problem };
}
