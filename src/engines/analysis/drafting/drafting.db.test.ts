import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addTestTowns } from '#engines/organisation/testing.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Database, Unit } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/testing.ts';
import { newId } from '#platform/ids.ts';
import { changeResult, signOff } from '../editing/commands.ts';
import { permissions } from '../policy.ts';
import { startRun } from '../runs/commands.ts';
import { defaultParameters } from '../runs/parameters.ts';
import { performRun } from '../runs/perform.ts';
import { getRun, getSignedRun } from '../runs/queries.ts';
import { readResult } from '../runs/read.ts';
import { registerTextSources } from '../runs/sources.ts';
import { clusterByFirstLetter, someVoices, type TestVoices, testVoices } from '../testing.ts';
import { startDrafts } from './commands.ts';
import { askModel, type ModelSettings } from './model.ts';
import { performDrafts } from './perform.ts';

const town = '202070';
const staff: StaffActor = {
  ...{ kind: 'staff', userId: newId(), staffId: newId(), name: '見本 直子', departmentIds: [] },
  permissions: new Set(permissions.map(({ name }) => name)),
};

interface Asked {
  readonly authorization: string | undefined;
  readonly body: {
    model: string;
    max_completion_tokens: number;
    messages: { role: string; content: string }[];
  };
}

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Words of the model; the whole body when it is `raw`. */
  readonly content?: string;
  readonly raw?: string;
  readonly silent?: boolean;
}

/** A server that speaks the chat completions protocol, as its documentation has it. */
async function startModel(answer: (asked: Asked, index: number) => Reply) {
  const asked: Asked[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization } = request.headers;
    const one = { authorization, body: JSON.parse(Buffer.concat(chunks).toString()) } as Asked;
    asked.push(one);
    const known = request.method === 'POST' && request.url === '/v1/chat/completions';
    const reply: Reply = known ? answer(one, asked.length - 1) : { status: 404, raw: '' };
    const { status = 200, headers = {}, content = '', raw, silent } = reply;
    if (silent) return;
    const message = { role: 'assistant', content };
    const body = {
      object: 'chat.completion',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
    };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(raw ?? JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const settings: ModelSettings = { base: `http://127.0.0.1:${port}/v1`, model: 'small', key: 'k' };
  const stop = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { asked, settings, stop };
}

/** What a careful model would say of the voices that it was sent. */
function careful({ body }: Asked): Reply {
  const { voices } = JSON.parse(body.messages[1]?.content ?? '') as { voices: { text: string }[] };
  const [first = { text: '' }] = voices;
  const name = `${first.text.slice(0, 3)}の要望`;
  const quotes = [{ voice: 1, text: first.text.slice(0, 12) }];
  return { content: JSON.stringify({ name, summary: `${name}が寄せられました。`, quotes }) };
}

describe('drafts of a model', () => {
  let database: Database;
  let voices: TestVoices;
  let model: Awaited<ReturnType<typeof startModel>>;
  const inTown = <T>(work: (unit: Unit) => Promise<T>) => database.inTown(town, work);

  const finished = async () => {
    const order = { owner: 'opinions', collection: 'parks', parameters: defaultParameters };
    const { id } = await inTown((unit) => startRun(unit, staff, order));
    await performRun(database, { town, run: id }, clusterByFirstLetter);
    return id;
  };
  const order = (id: string, settings: ModelSettings | undefined = model.settings) =>
    inTown((unit) => startDrafts(unit, staff, id, settings));
  const perform = (id: string, patience?: number) =>
    performDrafts(database, { town, run: id }, (messages) =>
      askModel(model.settings, messages, patience),
    );
  const draft = async (answer: Parameters<typeof startModel>[0], patience?: number) => {
    model = await startModel(answer);
    const id = await finished();
    await order(id);
    await perform(id, patience);
    await model.stop();
    return { id, run: await inTown((unit) => getRun(unit, id)) };
  };
  const themes = (id: string, reader: 'public' | 'staff') =>
    inTown(async (unit) => {
      const run = await (reader === 'staff' ? getRun : getSignedRun)(unit, id);
      return (await readResult(unit, run, reader)).themes;
    });
  const sign = async (id: string) => {
    const { revision } = await inTown((unit) => getRun(unit, id));
    await inTown((unit) => signOff(unit, staff, id, { seen: revision }));
  };

  beforeAll(async () => {
    database = await testDatabase();
    database.hooks.enqueue = async () => undefined;
    database.hooks.emit = async () => undefined;
    await addTestTowns(database, [town], permissions);
  });
  beforeEach(() => {
    voices = testVoices(
      someVoices(30).map((voice) => ({ ...voice, text: `${voice.text}。電話090-1234-5678` })),
    );
    registerTextSources([voices.source]);
  });
  afterAll(() => database.close());

  it('are edits with their voices, marked, and public when somebody signed them off', async () => {
    const { id, run } = await draft(careful);
    expect(run.drafting).toMatchObject({ state: 'done', total: 3, done: 3, refused: [] });
    expect(model.asked[0]).toMatchObject({
      authorization: 'Bearer k',
      body: { model: 'small', max_completion_tokens: 1200 },
    });
    const sent = JSON.stringify(model.asked);
    expect(sent).not.toContain('1234');
    // v00009 may not be read by everybody, so it stays in the house.
    expect(sent).not.toContain('その9。');
    await expect(themes(id, 'public')).rejects.toMatchObject({ kind: 'not-found' });
    await sign(id);
    const parking = async () => (await themes(id, 'public')).find((theme) => theme.id === 't-駐');
    const first = await parking();
    expect(first).toMatchObject({ name: '駐車場の要望', namedBy: 'model', model: 'small' });
    expect(first?.evidence.map((voice) => voice.id)).toEqual(['v00000']);
    voices.texts = voices.texts.filter((voice) => voice.id !== 'v00000');
    const later = await parking();
    expect(later).toMatchObject({ name: 't-駐語・道路', namedBy: 'machine', evidence: [] });
    expect(later?.model).toBeUndefined();
  });

  it('leave alone what a person wrote', async () => {
    model = await startModel(careful);
    const id = await finished();
    const content = { kind: 'rename', group: 't-駐', name: '駐車場' } as const;
    await inTown((unit) => changeResult(unit, staff, id, { seen: 0, content }));
    await order(id);
    await perform(id);
    await model.stop();
    const found = (await themes(id, 'staff')).find((theme) => theme.id === 't-駐');
    expect(found).toMatchObject({ name: '駐車場', namedBy: 'person', model: 'small' });
    expect(found?.description).toContain('寄せられました');
  });

  it('are refused one by one, with the reason', async () => {
    const lies = JSON.stringify({
      ...{ name: '市への感謝', summary: '感謝の声です。' },
      quotes: [{ voice: 1, text: '市の対応に満足しています' }],
    });
    const { id, run } = await draft((asked, index) =>
      index === 0 ? { content: lies } : index === 1 ? { raw: '<html>' } : careful(asked),
    );
    expect(run.drafting?.refused.map(({ why }) => why)).toEqual(['quote-not-found', 'no-answer']);
    expect((await themes(id, 'staff')).filter((theme) => theme.model)).toHaveLength(1);
  });

  it('come after a pause that a busy server asks for', async () => {
    const { run } = await draft((asked, index) =>
      index === 0 ? { status: 429, headers: { 'retry-after': '0' }, raw: '{}' } : careful(asked),
    );
    expect(run.drafting?.refused).toEqual([]);
    expect(model.asked).toHaveLength(4);
  });

  it.each([
    ['silent', { silent: true }],
    ['broken', { status: 500, raw: 'no' }],
    ['elsewhere', { status: 307, headers: { location: 'http://127.0.0.1:9/' }, raw: '' }],
  ])('end without harm when the server is %s', async (_how, reply) => {
    const { run } = await draft(() => reply, 40);
    expect(run).toMatchObject({ state: 'done', revision: 0, drafting: { state: 'done' } });
    expect(run.drafting?.refused.map(({ why }) => why)).toEqual(Array(3).fill('no-answer'));
  });

  it('are whole or not there when their process dies, and are asked for one at a time', async () => {
    model = await startModel(careful);
    const id = await finished();
    await order(id);
    await expect(order(id)).rejects.toMatchObject({ reason: { code: 'drafting' } });
    let asked = 0;
    const dying = performDrafts(database, { town, run: id }, async (messages) => {
      asked += 1;
      if (asked === 2) throw new Error('killed');
      return askModel(model.settings, messages);
    });
    await expect(dying).rejects.toThrow('killed');
    expect(await inTown((unit) => getRun(unit, id))).toMatchObject({ revision: 0 });
    await perform(id);
    await perform(id);
    expect(await inTown((unit) => getRun(unit, id))).toMatchObject({ revision: 3 });
    await model.stop();
  });

  it('are off where no model is connected', async () => {
    const id = await finished();
    await expect(inTown((unit) => startDrafts(unit, staff, id, undefined))).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });
});
