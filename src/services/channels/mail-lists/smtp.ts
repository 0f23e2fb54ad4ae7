import type { Readable, Writable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Outcome } from './journal.ts';

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly credentials?: { readonly user: string; readonly pass: string };
  /** Sender's address. */
  readonly from: string;
}

/** @param address `smtp://USER:PASSWORD@HOST:PORT?from=…`, as `SMTP_URL` is. */
export function readSmtpUrl(address: string, siteHost: string): SmtpServer {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  const { hostname: host, port, username, password } = url;
  const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return {
    ...{ host, port: Number(port) || (secure ? 465 : 587), secure },
    ...(username ? { credentials } : {}),
    from: url.searchParams.get('from') ?? `no-reply@${siteHost}`,
  };
}

/** One connection to the server; messages go over it one after the other. */
export interface SmtpLine {
  /**
   * @param handsOver called right before the dot that ends the message is written.
   * @returns what became of it; never throws.
   */
  send(to: string, message: Buffer, handsOver: () => void): Promise<Outcome>;
  /** False once the connection broke or must not be used again. */
  usable(): boolean;
  close(): void;
}

interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly responseCode?: number;
}

/** A 5xx to an address or a message is for good (RFC 5321, 4.2.1); one to a login is our fault. */
function judge(error: Failure, handedOver: boolean): Outcome {
  const { message: reason, code, responseCode = 0 } = error;
  const ofMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (responseCode >= 500 && ofMail) return { kind: 'refused', reason };
  if (responseCode > 0 || !handedOver) return { kind: 'later', reason };
  return { kind: 'unclear', reason };
}

/**
 * A message whose last bytes wait for a word. `send` of the connection calls `pipe` once the server
 * asks for the data; the dot follows the end of the stream at once.
 */
function heldBack(message: Buffer, handsOver: () => void): Readable {
  const pipe = (stream: Writable): void => {
    stream.write(message, () => {
      handsOver();
      stream.end();
    });
  };
  // The connection asks nothing else of a message.
  return { pipe } as unknown as Readable;
}

function transmit(
  connection: SMTPConnection,
  from: string,
  to: string,
  message: Buffer,
  handsOver: () => void,
): Promise<Outcome> {
  let handedOver = false;
  const held = heldBack(message, () => {
    handsOver();
    handedOver = true;
  });
  return new Promise((resolve) => {
    connection.send({ from, to: [to] }, held, (error) =>
      resolve(error ? judge(error, handedOver) : { kind: 'sent' }),
    );
  });
}

function connect({ host, port, secure, credentials }: SmtpServer): Promise<SMTPConnection> {
  const connection = new SMTPConnection({ host, port, secure, ...patience });
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      connection.close();
      reject(error);
    };
    connection.once('error', fail);
    connection.once('end', () => reject(new Error('the server closed the connection')));
    connection.connect((error) => {
      if (error) return fail(error);
      if (!credentials) return resolve(connection);
      connection.login(credentials, (refused) => (refused ? fail(refused) : resolve(connection)));
    });
  });
}

/** @throws Error when the server cannot be reached or refuses the login. */
export async function openSmtpLine(server: SmtpServer): Promise<SmtpLine> {
  const connection = await connect(server);
  let usable = true;
  const broke = (): void => {
    usable = false;
  };
  connection.on('error', broke);
  connection.on('end', broke);
  return {
    send: async (to, message, handsOver) => {
      const outcome = await transmit(connection, server.from, to, message, handsOver);
      // After a refusal the dialogue may stand anywhere; a new connection begins at its beginning.
      if (outcome.kind !== 'sent') usable = false;
      return outcome;
    },
    usable: () => usable,
    close: () => {
      usable = false;
      connection.quit();
      connection.close();
    },
  };
}
