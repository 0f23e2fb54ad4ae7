import { eq } from 'drizzle-orm';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listInputs } from '#engines/threads/contract.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { closeEventStreams, countEventStreams } from '#platform/http/event-stream.ts';
import { testApp, testPlatform } from '#platform/http/testing.ts';
import { endMeeting, startMeeting } from '../meetings/lifecycle.ts';
import { getMeeting } from '../meetings/queries.ts';
import { listEntries } from '../minutes/queries.ts';
import { questionKind } from '../model.ts';
import { listPoints } from '../points/queries.ts';
import { openMeetings, staff } from '../testing.ts';
import { askLive, castBallot, supportQuestion } from './commands.ts';
import { actOnQuestion, actOnVote, prepareVote, saveSettings } from './conduct.ts';
import { keepQuestions, keepVotes } from './keep.ts';
import { liveRoutes } from './public.routes.tsx';
import { listQuestions, readSnapshot } from './queries.ts';
import { liveBallots } from './schema.ts';

type World = Awaited<ReturnType<typeof openMeetings>>;
let world: World;
beforeAll(async () => {
  world = await openMeetings();
});
afterAll(() => world.database.close());

async function running(slug: string): Promise<string> {
  const id = await world.announced({ slug });
  await world.inTown((unit) => startMeeting(unit, staff, id));
  return id;
}

const openVote = (id: string) =>
  world.inTown(async (unit) => {
    const form = { kind: 'yes-no', title: '夜も開けますか', options: [] } as const;
    const voteId = await prepareVote(unit, staff, id, { ...form, options: [] });
    await actOnVote(unit, staff, id, { voteId, act: 'open' });
    return voteId;
  });

const ask = (id: string, voice: string, text: string, key = `key-${voice}`) =>
  world.inTown(async (unit) => askLive(unit, await getMeeting(unit, id), voice, { text, key }));
const cast = (id: string, voice: string, voteId: string, choice: string) =>
  world.inTown(async (unit) =>
    castBallot(unit, await getMeeting(unit, id), voice, { voteId, choice }),
  );

it('a voice counts once in a vote, may change its mind until it closes, and never after', async () => {
  const id = await running('vote');
  const voteId = await openVote(id);
  const many = Array.from({ length: 20 }, (_, n) => cast(id, `v${n}`, voteId, 'yes'));
  const again = Array.from({ length: 20 }, (_, n) => cast(id, `v${n}`, voteId, 'yes'));
  await Promise.all([...many, ...again]);
  await cast(id, 'v0', voteId, 'no');
  await expect(cast(id, 'v1', voteId, 'maybe')).rejects.toThrow('choice');
  const hidden = await world.inTown((unit) => readSnapshot(unit, id));
  expect(hidden.votes[0]).toMatchObject({ ballots: 20 });
  expect(hidden.votes[0]?.counts).toBeUndefined();
  await world.inTown((unit) => actOnVote(unit, staff, id, { voteId, act: 'show' }));
  await world.inTown((unit) => actOnVote(unit, staff, id, { voteId, act: 'close' }));
  await expect(cast(id, 'v2', voteId, 'no')).rejects.toThrow('vote-closed');
  const { votes } = await world.inTown((unit) => readSnapshot(unit, id));
  expect(votes[0]?.counts).toEqual({ yes: 19, no: 1 });
});

it('questions are masked and judged at once, asked once a form, supported once a voice', async () => {
  const id = await running('ask');
  await ask(id, 'a', '電話は 026-245-1400 です。雪はいつ？');
  await ask(id, 'a', '電話は 026-245-1400 です。雪はいつ？');
  await ask(id, 'b', '見て https://a.example https://b.example https://c.example');
  const [first] = await world.inTown((unit) => listQuestions(unit, id, { limit: 9 }));
  const support = (voice: string) =>
    world.inTown(async (unit) =>
      supportQuestion(unit, await getMeeting(unit, id), voice, first?.id ?? ''),
    );
  await Promise.all(['b', 'b', 'c', 'a'].map(support));
  const seen = await world.inTown((unit) => readSnapshot(unit, id));
  expect(seen.asked).toBe(2);
  expect(seen.questions).toMatchObject([{ voices: 3 }]);
  expect(seen.questions[0]?.text).not.toContain('245');
  const hide = { act: 'hide', reason: 'personal', questionId: first?.id ?? '' } as const;
  await world.inTown((unit) => actOnQuestion(unit, staff, id, hide));
  expect((await world.inTown((unit) => readSnapshot(unit, id))).questions).toEqual([]);
});

it('at the end every question is an input that somebody owns, and votes stand in the draft', async () => {
  const id = await running('end');
  const voteId = await openVote(id);
  await cast(id, 'a', voteId, 'yes');
  for (const voice of ['a', 'b', 'c', 'd']) await ask(id, voice, `質問 ${voice} です`);
  const rows = await world.inTown((unit) => listQuestions(unit, id, { limit: 9 }));
  const [a, b, c] = rows.map((row) => row.id);
  const step = (questionId = '', more: Parameters<typeof actOnQuestion>[3] | object) =>
    world.inTown((unit) =>
      actOnQuestion(unit, staff, id, { act: 'now', ...more, questionId } as never),
    );
  await step(a, { act: 'answered', note: 'はい、来月です。' });
  const promise = { text: '調べて報告します', departmentId: world.section, dueOn: '2026-07-01' };
  await step(b, { act: 'promise', promise });
  await step(c, { act: 'hide', reason: 'abuse' });
  await world.inTown((unit) => endMeeting(unit, staff, id));
  for (let n = 0; n < 2; n += 1) {
    await world.inTown((unit) => keepVotes(unit, id));
    await world.inTown((unit) => keepQuestions(unit, id));
  }
  const of = { kind: questionKind, subject: id };
  const { inputs } = await world.inTown((unit) =>
    listInputs(unit, { kind: 'staff', actor: staff }, { ...of, page: 1 }),
  );
  const states = inputs.map(({ text, state }) => `${text} ${state}`).sort();
  expect(states).toEqual([
    '質問 a です answered',
    '質問 b です answered',
    '質問 c です closed',
    '質問 d です received',
  ]);
  expect(inputs.every(({ dueOn }) => dueOn === '2026-07-20')).toBe(true);
  const points = await world.inTown((unit) => listPoints(unit, { meetingId: id }));
  expect(points.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'promise open',
    'question answered',
    'question answered',
    'question open',
  ]);
  const entries = await world.inTown((unit) => listEntries(unit, id));
  expect(entries.map(({ text }) => text)).toEqual([
    '投票「夜も開けますか」の結果：はい 1人（100%）、いいえ 0人（0%）（投票した人 1人）',
  ]);
});

it('over HTTP: a code, one voice a browser, and events that a reconnect does not miss', async () => {
  const id = await running('http');
  const voteId = await openVote(id);
  const routes = new Hono<HttpEnv>();
  routes.use(async (c, next) => {
    c.set('navigation', { public: [], staff: [] });
    await next();
  });
  const web = testApp(testPlatform(world.database), routes.route('/', liveRoutes));
  const at = 'http://town.example/meetings/http/live';
  const post = (path: string, body: Record<string, string>, cookie = '') =>
    web.request(`${at}${path}`, {
      ...{
        method: 'POST',
        body: new URLSearchParams(body),
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      },
    });
  const settings = { codeRequired: true, questionsOpen: true };
  await world.inTown((unit) => saveSettings(unit, staff, id, settings));
  expect((await web.request(at)).headers.get('set-cookie')).toBeNull();
  expect((await post('/enter', { code: 'wrong1' })).status).toBe(422);
  expect((await post(`/votes/${voteId}`, { choice: 'yes' })).status).toBe(422);
  await world.inTown((unit) => saveSettings(unit, staff, id, { ...settings, codeRequired: false }));
  const cookie = (await web.request(at)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const forged = `${cookie.slice(0, -3)}abc`;
  expect((await post(`/votes/${voteId}`, { choice: 'yes' }, forged)).status).toBe(422);
  const events = await web.request(`${at}/events`);
  expect(events.headers.get('content-type')).toContain('text/event-stream');
  expect(events.headers.get('cache-control')).toContain('no-transform');
  const readerOf = (answer: Response) =>
    answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const nextOf = (reader: ReturnType<typeof readerOf>) => async (wanted: string) => {
    for (let text = ''; ; ) {
      text += (await reader?.read())?.value ?? '';
      if (text.includes(wanted)) return text;
    }
  };
  const next = nextOf(readerOf(events));
  await next(`"v:${voteId}":0`);
  expect((await post(`/votes/${voteId}`, { choice: 'yes' }, cookie)).status).toBe(303);
  expect((await post(`/votes/${voteId}`, { choice: 'no' }, cookie)).status).toBe(303);
  const told = await next(`"v:${voteId}":1`);
  expect(told.match(/^id:/gm)).toHaveLength(1);
  const last = /id: (\S+)\n(?!.*id:)/s.exec(told)?.[1] ?? '';
  const resumed = await web.request(`${at}/events`, { headers: { 'last-event-id': last } });
  const fresh = await web.request(`${at}/events`);
  await nextOf(readerOf(fresh))(`"v:${voteId}":1`);
  expect(countEventStreams()).toBe(3);
  closeEventStreams();
  expect(countEventStreams()).toBe(0);
  // The one that came later was told already: what had come before was not told again.
  expect(await resumed.text()).not.toContain('data:');
  const rows = await world.inTown(({ db }) =>
    db.select().from(liveBallots).where(eq(liveBallots.voteId, voteId)),
  );
  expect(rows.map(({ choice }) => choice)).toEqual(['no']);
});
