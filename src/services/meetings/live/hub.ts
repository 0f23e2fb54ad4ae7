import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import { type EventStream, eventFrame } from '#platform/http/event-stream.ts';
import type { Platform } from '#platform/platform.ts';
import { liveChannel } from './model.ts';
import { readSnapshot } from './queries.ts';
import { eventOf } from './rules.ts';

/** Milliseconds. At most so often a meeting is read and told to its screens: about three times a second. */
const pace = 350;
/** What comes within this moment after the first change is told together with it. */
const gather = 40;
/** Other processes are told at most this often. */
const telling = 100;
/** Read again although nobody said that it changed: a process may have ended before it could say so. */
const anyway = 5000;
const beating = 15_000;

interface Frame {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A meeting with at least one screen on this process. */
interface Channel {
  readonly town: string;
  readonly meetingId: string;
  readonly streams: Set<EventStream>;
  frame?: Frame;
  timer?: NodeJS.Timeout;
  reading: boolean;
  /** Something changed since the last reading began. */
  dirty: boolean;
  /** When the last reading began, in milliseconds. */
  readAt: number;
}

export interface LiveHub {
  /** @param seen id of the last event that the browser has. @returns what to call when it has left. */
  watch(meeting: Place, stream: EventStream, seen: string | undefined): () => void;
  /** After a commit: tells the screens of every process. */
  changed(meeting: Place): void;
}

export interface Place {
  readonly town: string;
  readonly meetingId: string;
}

const message = z.object({ town: z.string(), meetingId: z.string() });

const keyOf = ({ town, meetingId }: Place): string => `${town} ${meetingId}`;

async function read({ database, log }: Platform, channel: Channel): Promise<void> {
  try {
    const { town, meetingId } = channel;
    const snapshot = await database.inTown(town, (unit) => readSnapshot(unit, meetingId));
    const { id, event } = eventOf(snapshot);
    if (id === channel.frame?.id) return;
    channel.frame = { id, bytes: eventFrame(id, JSON.stringify(event)) };
    for (const stream of channel.streams) stream.send(channel.frame.bytes);
  } catch (error) {
    // The next change, or the regular reading, tries again.
    log.warn({ err: error }, 'a live meeting could not be read');
  }
}

/** Reads a meeting soon, one reading at a time, never more often than the pace. */
function createReader(platform: Platform): (channel: Channel) => void {
  const schedule = (channel: Channel): void => {
    channel.dirty = true;
    if (channel.timer || channel.reading) return;
    const wait = Math.max(gather, channel.readAt + pace - performance.now());
    channel.timer = setTimeout(() => void run(channel), wait);
  };
  const run = async (channel: Channel): Promise<void> => {
    channel.timer = undefined;
    channel.reading = true;
    channel.dirty = false;
    channel.readAt = performance.now();
    await read(platform, channel);
    channel.reading = false;
    if (channel.dirty && channel.streams.size > 0) schedule(channel);
  };
  return schedule;
}

/** Tells other processes which meetings changed; many changes at once are one message. */
function createTeller({ database, log }: Platform): (place: Place) => void {
  const waiting = new Map<string, NodeJS.Timeout>();
  return (place) => {
    const key = keyOf(place);
    if (waiting.has(key)) return;
    const tell = (): void => {
      waiting.delete(key);
      database.pool
        .query('SELECT pg_notify($1, $2)', [liveChannel, JSON.stringify(place)])
        .catch((error: unknown) => log.warn({ err: error }, 'a live change could not be told'));
    };
    waiting.set(key, setTimeout(tell, telling));
  };
}

function placeIn(payload: string): Place | undefined {
  try {
    return message.parse(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

/** Looks at every watched meeting from time to time, while there are any. */
function keepAlive(channels: ReadonlyMap<string, Channel>, schedule: (channel: Channel) => void) {
  setInterval(() => {
    for (const channel of channels.values()) schedule(channel);
  }, anyway).unref();
  setInterval(() => {
    for (const { streams } of channels.values()) for (const stream of streams) stream.beat();
  }, beating).unref();
}

async function createHub(platform: Platform): Promise<LiveHub> {
  const channels = new Map<string, Channel>();
  const schedule = createReader(platform);
  const tell = createTeller(platform);
  const hear = (place: Place): void => {
    const channel = channels.get(keyOf(place));
    if (channel) schedule(channel);
  };
  const all = (): void => {
    for (const channel of channels.values()) schedule(channel);
  };
  const told = (payload: string): void => {
    const place = placeIn(payload);
    if (place) hear(place);
  };
  await platform.database.listen(liveChannel, told, all);
  keepAlive(channels, schedule);
  return {
    changed: (place) => {
      hear(place);
      tell(place);
    },
    watch: (place, stream, seen) => {
      const key = keyOf(place);
      const fresh = { ...place, streams: new Set<EventStream>(), reading: false, dirty: false };
      const channel: Channel = channels.get(key) ?? { ...fresh, readAt: -pace };
      channels.set(key, channel);
      channel.streams.add(stream);
      if (channel.frame && channel.frame.id !== seen) stream.send(channel.frame.bytes);
      schedule(channel);
      return () => {
        channel.streams.delete(stream);
        if (channel.streams.size > 0) return;
        clearTimeout(channel.timer);
        channels.delete(key);
      };
    },
  };
}

const hubs = new WeakMap<Database, Promise<LiveHub>>();

/** The hub of this process; made, and listening, from the first time it is asked for. */
export function hubOf(platform: Platform): Promise<LiveHub> {
  const found = hubs.get(platform.database);
  if (found) return found;
  const made = createHub(platform);
  hubs.set(platform.database, made);
  // A database that was away is asked again the next time.
  made.catch(() => hubs.delete(platform.database));
  return made;
}
