import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testPlatform } from '#platform/http/testing.ts';
import { openTownHall, type TownHall } from '../testing.ts';
import { createPoller } from './poll.ts';
import { listTelegrams } from './queries.ts';
import { sampleTelegram } from './telegram.testing.ts';

/** The agency as its documentation describes it: Atom feeds, files that never change, Last-Modified. */
interface Agency {
  readonly files: Map<string, string>;
  readonly asked: string[];
  modified: Date;
  /** The feed of warnings is. */
  isAway: boolean;
  server: Server;
  url: string;
}

let hall: TownHall;
let agency: Agency;

const emptyFeed = '<feed xmlns="http://www.w3.org/2005/Atom"/>';

function atomOf({ files, url }: Agency): string {
  const entries = [...files.keys()].map(
    (name, index) =>
      `<entry><title>気象警報・注意報（Ｒ０６）（大雨）</title><id>${url}/data/${name}</id>` +
      `<updated>2026-11-02T02:${String(index).padStart(2, '0')}:00Z</updated></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`;
}

async function openAgency(): Promise<Agency> {
  const opened: Agency = {
    ...{
      files: new Map(),
      asked: [],
      modified: new Date('2026-11-02T02:00:00Z'),
      url: '',
      isAway: false,
    },
    server: createServer((request, response) => {
      const path = request.url ?? '';
      const file = opened.files.get(path.replace('/data/', ''));
      if (file !== undefined) {
        opened.asked.push(path);
        return response.end(file);
      }
      const since = request.headers['if-modified-since'];
      opened.asked.push(since ? `${path} if changed` : path);
      if (path === '/extra.xml' && opened.isAway) return response.writeHead(503).end();
      if (path !== '/eqvol.xml') return response.end(emptyFeed);
      if (since && new Date(since) >= opened.modified) return response.writeHead(304).end();
      response.setHeader('Last-Modified', opened.modified.toUTCString());
      return response.end(atomOf(opened));
    }),
  };
  await new Promise<void>((resolve) => opened.server.listen(0, '127.0.0.1', resolve));
  opened.url = `http://127.0.0.1:${(opened.server.address() as AddressInfo).port}`;
  return opened;
}

beforeAll(async () => {
  hall = await openTownHall();
});
afterAll(() => hall.close());
beforeEach(async () => {
  agency = await openAgency();
});
afterEach(() => new Promise((resolve) => agency.server.close(resolve)));

/** What a server process does each minute; a new one is a restart. */
function startPolling(): () => Promise<void> {
  const { settings } = testPlatform(hall.database, { JMA_FEED_URL: agency.url });
  const platform = { ...hall.platform, settings };
  const poll = createPoller();
  return () => poll(platform);
}

const nameOf = (minute: number): string => `202611020${minute}0000_0_VPWW55_200000.xml`;

/** What stands behind an entry; the feed itself does not change by it. */
function place(minute: number, text?: string): void {
  const reportAt = `2026-11-02T0${minute}:00:00+09:00`;
  const office = `feed ${agency.url}`;
  agency.files.set(nameOf(minute), text ?? sampleTelegram({ office, reportAt }));
}

function publish(minute: number, text?: string): void {
  place(minute, text);
  agency.modified = new Date(agency.modified.getTime() + 60_000);
}

const kept = async () => (await hall.inTown(listTelegrams)).length;
const files = () => agency.asked.filter((path) => path.startsWith('/data/'));

describe('the feeds', () => {
  it('are asked for what changed, and each telegram once', async () => {
    const poll = startPolling();
    const before = await kept();
    publish(1);
    await poll();
    await poll();
    expect(await kept()).toBe(before + 1);
    expect(files()).toEqual([`/data/${nameOf(1)}`]);
    expect(agency.asked.filter((path) => path.startsWith('/eqvol'))).toEqual([
      '/eqvol.xml',
      '/eqvol.xml if changed',
    ]);
    publish(2);
    await poll();
    expect(files()).toEqual([`/data/${nameOf(1)}`, `/data/${nameOf(2)}`]);
  });

  it('a broken telegram stops none of the others and is tried again', async () => {
    const poll = startPolling();
    const before = await kept();
    publish(1);
    publish(2, '<Report><Control>');
    publish(3);
    await poll();
    expect(await kept()).toBe(before + 2);
    place(2);
    await poll();
    expect(await kept()).toBe(before + 3);
    expect(files().filter((path) => path.endsWith(nameOf(2)))).toHaveLength(2);
    expect(files().filter((path) => path.endsWith(nameOf(1)))).toHaveLength(1);
  });

  it('are read again after a restart, and nothing is taken twice', async () => {
    publish(1);
    await startPolling()();
    const before = await kept();
    const told = hall.announced.length;
    publish(2);
    await startPolling()();
    expect(await kept()).toBe(before + 1);
    expect(hall.announced.length).toBe(told);
  });

  it('are read although one of them is away', async () => {
    agency.isAway = true;
    const before = await kept();
    publish(1);
    await expect(startPolling()()).rejects.toThrow('answered 503');
    expect(await kept()).toBe(before + 1);
  });

  it('that are away leave everything as it was', async () => {
    const poll = startPolling();
    const before = await kept();
    await new Promise((resolve) => agency.server.close(resolve));
    await expect(poll()).rejects.toThrow();
    expect(await kept()).toBe(before);
    agency = await openAgency();
  });
});
