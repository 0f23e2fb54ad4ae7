import { getTown } from '#engines/organisation/contract.ts';
import type { Platform } from '#platform/platform.ts';
import { sendPushes } from '../web-push/send.ts';
import { wakeMailing } from './commands.ts';
import { composeMail, type Letterhead, letterheadOf } from './compose.ts';
import {
  claimRecipients,
  keepMailing,
  recordOutcomes,
  recoverMailing,
  releaseMailing,
  skipRecipients,
  takeMailing,
} from './hold.ts';
import { type Journal, type Outcome, openJournal, removeJournal } from './journal.ts';
import {
  digestEntries,
  type Follower,
  isUrgentWaiting,
  type Mailing,
  readFollowers,
} from './queries.ts';
import { openSmtpLine, readSmtpUrl, type SmtpLine, type SmtpServer } from './smtp.ts';

/** Recipients that are claimed and recorded together. */
const batchSize = 500;

/** Connections to the mail server at once. */
const mostLines = 8;

/** One job sends for so long; then others get their turn, in milliseconds. */
const turn = 10_000;

/** A batch as its senders take it: who, and how to say what became of it. */
export interface Batch {
  readonly platform: Platform;
  readonly town: string;
  readonly mailing: Mailing;
  readonly ids: readonly string[];
  readonly journal: Journal;
  readonly settle: (recipientId: string, outcome: Outcome) => void;
}

interface Prepared {
  readonly follower: Follower;
  readonly to: string;
  readonly entries: readonly Mailing[];
}

/** Those who are still there and whose address is not known to bounce; the others are left out. */
async function prepare({ platform, town, mailing, ids }: Batch): Promise<readonly Prepared[]> {
  return platform.database.inTown(town, async (unit) => {
    const { found, bounced } = await readFollowers(unit, ids);
    const entries = mailing.digest ? await digestEntries(unit, mailing, ids) : undefined;
    const prepared = ids.flatMap((id): Prepared[] => {
      const follower = found.get(id);
      const to = follower?.address ?? '';
      if (!follower || to === '' || bounced.has(to)) return [];
      if (entries && !entries.has(id)) return [];
      return [{ follower, to, entries: entries?.get(id) ?? [] }];
    });
    const reached = new Set(prepared.map(({ follower }) => follower.id));
    await skipRecipients(
      unit,
      mailing.id,
      ids.filter((id) => !reached.has(id)),
    );
    return prepared;
  });
}

/** Takes from the common queue until it is empty, on a connection of its own. */
async function sendFrom(
  queue: Prepared[],
  { journal, mailing, settle }: Batch,
  lines: SmtpLine[],
  letterhead: Letterhead,
  server: SmtpServer,
): Promise<void> {
  let line = lines.pop();
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { follower, to, entries } = next;
    try {
      if (!line?.usable()) {
        line?.close();
        line = await openSmtpLine(server);
      }
    } catch (error) {
      // Nobody is reached at the moment; all that are left wait.
      const reason = error instanceof Error ? error.message : String(error);
      for (const {
        follower: { id },
      } of [next, ...queue.splice(0)])
        settle(id, { kind: 'later', reason });
      return;
    }
    const message = await composeMail(letterhead, mailing, follower, entries);
    const outcome = await line.send(to, message, () => journal.handsOver(follower.id));
    settle(follower.id, outcome);
  }
  if (line?.usable()) lines.push(line);
  else line?.close();
}

async function sendMails(batch: Batch, lines: SmtpLine[]): Promise<void> {
  const { platform, town } = batch;
  const { settings } = platform;
  const queue = [...(await prepare(batch))];
  const place = await platform.database.inTown(town, getTown);
  const server = readSmtpUrl(settings.SMTP_URL ?? '', new URL(settings.publicUrl).hostname);
  const letterhead = letterheadOf(platform, place, server.from);
  const senders = Math.min(mostLines, queue.length);
  await Promise.all(
    Array.from({ length: senders }, () => sendFrom(queue, batch, lines, letterhead, server)),
  );
}

/** @returns false when there is nothing more to do for now. */
async function sendBatch(
  platform: Platform,
  town: string,
  mailing: Mailing,
  journal: Journal,
  lines: SmtpLine[],
): Promise<boolean> {
  const { database, settings } = platform;
  const ids = await database.inTown(town, async (unit) => {
    if (!(await keepMailing(unit, mailing.id, settings.dataFolder))) return [];
    if (await isUrgentWaiting(unit, mailing)) return [];
    return claimRecipients(unit, mailing.id, batchSize);
  });
  if (ids.length === 0) return false;
  const outcomes = new Map<string, Outcome>();
  const settle = (id: string, outcome: Outcome): void => {
    journal.answered(id, outcome);
    outcomes.set(id, outcome);
  };
  const batch = { platform, town, mailing, ids, journal, settle };
  await (mailing.channel === 'mail' ? sendMails(batch, lines) : sendPushes(batch));
  await database.inTown(town, (unit) => recordOutcomes(unit, mailing, outcomes));
  return true;
}

/** How often a process says that it is still at it, in milliseconds; a slow server may take long. */
const heartbeat = 15_000;

/** Keeps the mailing while batches are under way. @returns what ends it. */
function keepHeld({ database, settings, log }: Platform, town: string, id: string): () => void {
  const beat = setInterval(() => {
    database
      .inTown(town, (unit) => keepMailing(unit, id, settings.dataFolder))
      .catch((error: unknown) => log.warn({ err: error }, 'a mailing could not be kept'));
  }, heartbeat);
  return () => clearInterval(beat);
}

/** Sends for one turn what is due of a mailing, and wakes itself while there is more. */
export async function sendMailing(platform: Platform, town: string, id: string): Promise<void> {
  const { database, settings } = platform;
  const { dataFolder } = settings;
  const mailing = await database.inTown(town, (unit) => takeMailing(unit, id, dataFolder));
  if (!mailing) return;
  if (mailing.channel === 'mail' && !settings.SMTP_URL) {
    await database.inTown(town, (unit) => releaseMailing(unit, id));
    return;
  }
  await database.inTown(town, (unit) => recoverMailing(unit, mailing, dataFolder));
  removeJournal(dataFolder, id);
  const journal = openJournal(dataFolder, id);
  const lines: SmtpLine[] = [];
  const end = Date.now() + turn;
  const release = keepHeld(platform, town, id);
  try {
    let more = true;
    while (more && Date.now() < end) {
      more = await sendBatch(platform, town, mailing, journal, lines);
    }
  } finally {
    release();
    for (const line of lines) line.close();
  }
  journal.done();
  await database.inTown(town, async (unit) => {
    const next = await releaseMailing(unit, id);
    if (next) await wakeMailing(unit, id, next > unit.now ? next : undefined);
  });
}
