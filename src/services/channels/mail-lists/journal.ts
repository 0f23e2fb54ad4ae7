import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** What became of a message. */
export type Outcome =
  | { readonly kind: 'sent'; readonly reason?: string }
  | { readonly kind: 'refused' | 'later' | 'unclear'; readonly reason: string };

/**
 * Written the moment something happens and kept by the kernel when the process is killed, unlike a
 * transaction that was about to commit.
 */
export interface Journal {
  /** Right before the dot that ends a message: without it the server has nothing (RFC 5321, 4.1.1.4). */
  handsOver(recipientId: string): void;
  /** What the server answered. */
  answered(recipientId: string, outcome: Outcome): void;
  /** Everything in it is in the database. */
  done(): void;
}

const fileOf = (dataFolder: string, mailingId: string) =>
  join(dataFolder, 'mailings', `${mailingId}.log`);

export function openJournal(dataFolder: string, mailingId: string): Journal {
  const file = fileOf(dataFolder, mailingId);
  mkdirSync(join(dataFolder, 'mailings'), { recursive: true, mode: 0o700 });
  const handle = openSync(file, 'a', 0o600);
  return {
    handsOver: (id) => void writeSync(handle, `> ${id}\n`),
    answered: (id, outcome) => void writeSync(handle, `< ${id} ${JSON.stringify(outcome)}\n`),
    done: () => {
      closeSync(handle);
      rmSync(file, { force: true });
    },
  };
}

/** The process ended between the dot and the answer: the kernel hands on what it was given. */
export const unanswered: Outcome = { kind: 'sent', reason: 'answer not seen: the process ended' };

/** A line that was cut off is as if it had not been written. */
function parseLine(line: string): readonly [string, Outcome] | undefined {
  const [mark, id = ''] = line.split(' ', 2);
  if (mark === '>' && id.length === 36) return [id, unanswered];
  if (mark !== '<') return undefined;
  try {
    return [id, JSON.parse(line.slice(id.length + 3))];
  } catch {
    return undefined;
  }
}

/** What a process that ended in the middle left behind, by recipient. */
export function readJournal(dataFolder: string, mailingId: string): ReadonlyMap<string, Outcome> {
  const file = fileOf(dataFolder, mailingId);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(lines.map(parseLine).filter((entry) => entry !== undefined));
}

export function removeJournal(dataFolder: string, mailingId: string): void {
  rmSync(fileOf(dataFolder, mailingId), { force: true });
}
