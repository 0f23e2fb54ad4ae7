import { createTransport } from 'nodemailer';
import { type Outcome, type OutgoingMessage, postMessage } from '../jobs/outbox.ts';
import type { Settings } from '../settings.ts';
import type { Mailer } from './mail.ts';

/** Shorter together than the lease of the outbox, so that no mail is tried twice at once. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** A 5xx answer to an address or a message is for good (RFC 5321, 4.2.1); one to a login is our fault. */
function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return (responseCode ?? 0) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
}

type Send = (message: OutgoingMessage) => Promise<Outcome>;

/** RFC 8058: the mail program itself may post to the address, without a page in between. */
function oneClick(unsubscribe: string | null | undefined): Record<string, string> {
  if (!unsubscribe) return {};
  return {
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** @param address `smtp://USER:PASSWORD@HOST:PORT`, with `?from=` for the sender's address. */
function sendThrough(address: string, host: string): Send {
  const url = new URL(address);
  const from = url.searchParams.get('from') ?? `no-reply@${host}`;
  url.searchParams.delete('from');
  const access = { disableFileAccess: true, disableUrlAccess: true };
  const transport = createTransport({ url: url.href, ...patience, ...access });
  return async ({ id, recipient, subject, body, createdAt, unsubscribe }) => {
    try {
      await transport.sendMail({
        from,
        to: { name: '', address: recipient },
        subject,
        text: body,
        // The same on every try: a server that took it before can tell, and so can the reader.
        messageId: `<${id}@${host}>`,
        date: createdAt,
        headers: { 'Auto-Submitted': 'auto-generated', ...oneClick(unsubscribe) },
      });
      return { kind: 'sent' };
    } catch (error) {
      if (isRefusal(error)) return { kind: 'refused', reason: error.message };
      throw error;
    }
  };
}

const notConnected: Send = async () => {
  throw new Error('SMTP_URL is not set');
};

/** Mail by SMTP where `SMTP_URL` is set; else mails wait in the outbox. */
export function createMailer({ SMTP_URL, publicUrl }: Settings): Mailer {
  return {
    connected: SMTP_URL !== undefined,
    post: async (unit, { to, subject, text }) => {
      await postMessage(unit, { channel: 'mail', recipient: to, subject, body: text });
    },
    send: SMTP_URL ? sendThrough(SMTP_URL, new URL(publicUrl).hostname) : notConnected,
  };
}
