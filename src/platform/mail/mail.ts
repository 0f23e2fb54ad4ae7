import type { Unit } from '../database/database.ts';
import type { Outcome, OutgoingMessage } from '../jobs/outbox.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; lines are the author's. */
  readonly text: string;
}

/** Mails leave through the outbox: written with the transaction, sent by a job. */
export interface Mailer {
  /** False when no SMTP server is set; mails then wait in the outbox, where staff can read them. */
  readonly connected: boolean;
  post(unit: Unit, mail: Mail): Promise<void>;
  /** Hands a mail of the outbox to the SMTP server; only its delivery job calls this. */
  send(message: OutgoingMessage): Promise<Outcome>;
}
