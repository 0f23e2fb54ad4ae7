import { type ChainedEntry, genesis, hashEntry } from './rules.ts';

/** An entry with the hash that was stored beside it. */
export interface StoredEntry extends ChainedEntry {
  readonly hash: string;
}

/** A place in the chain that is known from elsewhere: the head table, a print-out, yesterday's log. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

export type FaultKind = 'changed' | 'rewritten' | 'missing' | 'moved' | 'inserted';

export interface AuditFault {
  /** The entry, or the first of those missing. */
  readonly seq: number;
  readonly id?: string;
  readonly kind: FaultKind;
  /** What is wrong, in English, for the command line. */
  readonly fault: string;
}

/** A chain that is being checked; constant in size however long the chain. */
export interface ChainCheck {
  readonly faults: AuditFault[];
  checked: number;
  readonly anchors: ReadonlyMap<number, string>;
  /** The last entries by hash, to tell what an entry follows when it does not follow its neighbour. */
  readonly recent: Map<string, StoredEntry>;
  before?: StoredEntry;
  beforeIsSound: boolean;
  /** How many places the entries here stand behind the number they were written under. */
  shift: number;
  /** A finding that the next entry confirms by standing as far behind. */
  suspicion?: { readonly fault: AuditFault; readonly shift: number };
}

/** How far an entry is looked for that was given another number, and how many are remembered. */
const reach = 1000;
/** After so many faults the rest is counted without being looked for elsewhere. */
const searches = 100;

/** @param anchors places that the chain must pass through; the head table's is the last of them. */
export function beginChain(anchors: readonly Anchor[] = []): ChainCheck {
  return {
    faults: [],
    checked: 0,
    anchors: new Map(anchors.map(({ seq, hash }) => [seq, hash])),
    recent: new Map(),
    beforeIsSound: true,
    shift: 0,
  };
}

function report(
  check: ChainCheck,
  kind: FaultKind,
  { seq, id }: { seq: number; id?: string },
  fault: string,
): void {
  check.faults.push({ seq, id, kind, fault });
}

/** Content that has become nonsense, such as a time that is none, fits no hash. */
function fits(entry: StoredEntry, seq: number): boolean {
  try {
    return hashEntry({ ...entry, seq }) === entry.hash;
  } catch {
    return false;
  }
}

/** The number under which the entry was written, if its content is untouched. */
function originalSeq(check: ChainCheck, entry: StoredEntry): number | undefined {
  if (fits(entry, entry.seq - check.shift)) return entry.seq - check.shift;
  if (check.faults.length > searches) return undefined;
  for (let distance = 0; distance <= reach; distance += 1) {
    if (fits(entry, entry.seq - distance)) return entry.seq - distance;
    if (fits(entry, entry.seq + distance)) return entry.seq + distance;
  }
  return undefined;
}

const several = (from: number, to: number): string =>
  from === to ? `entry ${from} is` : `entries ${from} to ${to} are`;

function standsInOrder(check: ChainCheck, entry: StoredEntry): boolean {
  const expected = (check.before?.seq ?? 0) + 1;
  if (entry.seq > expected) {
    const fault = `${several(expected, entry.seq - 1)} missing before ${entry.id}`;
    report(check, 'missing', { seq: expected }, fault);
  } else if (entry.seq < expected) {
    report(check, 'moved', entry, `comes after entry ${expected - 1}`);
  }
  return entry.seq === expected;
}

function isSound(check: ChainCheck, entry: StoredEntry): boolean {
  const original = originalSeq(check, entry);
  if (original === undefined) {
    report(check, 'changed', entry, 'does not match its own hash: its content was changed');
    return false;
  }
  const asBefore = original === entry.seq - check.shift;
  check.shift = entry.seq - original;
  if (asBefore || original === entry.seq) return true;
  report(check, 'moved', entry, `was written as entry ${original} and now stands at ${entry.seq}`);
  return false;
}

/** What is wrong with the way from the entry before to this one. */
function brokenLink({ before, recent }: ChainCheck, entry: StoredEntry): AuditFault | undefined {
  if (entry.previousHash === (before?.hash ?? genesis)) return undefined;
  if (!before) {
    const fault = 'is not the beginning: what it followed is missing';
    return { seq: entry.seq, id: entry.id, kind: 'missing', fault };
  }
  const { seq, id } = before;
  const follows = recent.get(entry.previousHash);
  if (follows && follows.seq < seq) {
    const fault = `was inserted: the entry after it (${entry.id}) follows entry ${follows.seq}`;
    return { seq, id, kind: 'inserted', fault };
  }
  const fault = 'does not lead to the entry after it: it was rewritten, or entries between removed';
  return { seq, id, kind: 'rewritten', fault };
}

/**
 * Entries behind an inserted one all stand behind their numbers; behind one that only changed places
 * they do not. So the entry after decides what a broken link before a moved entry means.
 */
function settleSuspicion(check: ChainCheck): void {
  const { suspicion } = check;
  if (suspicion?.shift === check.shift) check.faults.push(suspicion.fault);
  check.suspicion = undefined;
}

function checkLink(check: ChainCheck, entry: StoredEntry, sound: boolean): void {
  const fault = brokenLink(check, entry);
  if (fault && sound) check.faults.push(fault);
  else if (fault) check.suspicion = { fault, shift: check.shift };
}

/** Checks the next entry, in ascending order of `seq`. */
export function checkEntry(check: ChainCheck, entry: StoredEntry): void {
  check.checked += 1;
  const inOrder = standsInOrder(check, entry);
  const shiftBefore = check.shift;
  const sound = isSound(check, entry);
  // A fault breaks the link to the next entry too: one finding for one deed.
  const linkTells = inOrder && check.beforeIsSound && (sound || check.shift > shiftBefore);
  settleSuspicion(check);
  if (linkTells) checkLink(check, entry, sound);
  const noted = check.anchors.get(entry.seq);
  if (sound && noted !== undefined && noted !== entry.hash) {
    report(check, 'rewritten', entry, 'has another hash than was noted for this place');
  }
  check.recent.set(entry.hash, entry);
  const [oldest] = check.recent.keys();
  if (check.recent.size > reach && oldest) check.recent.delete(oldest);
  check.before = entry;
  check.beforeIsSound = sound;
}

/** Call after the last entry: what is missing at the end shows only now. */
export function endChain(check: ChainCheck): void {
  settleSuspicion(check);
  const last = check.before?.seq ?? 0;
  const noted = Math.max(0, ...check.anchors.keys());
  if (last < noted) {
    report(check, 'missing', { seq: last + 1 }, `${several(last + 1, noted)} missing at the end`);
  }
}
