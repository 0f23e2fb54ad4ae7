import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  inputCounts,
  listOpenActivities,
  setModeration,
  updateText,
  withdrawInput,
} from '#engines/threads/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { publishConsultation } from '../consultations/commands.ts';
import { type Consultation, getConsultation } from '../consultations/queries.ts';
import { computeGrouping } from './compute.ts';
import { readVotes } from './group.ts';
import type { Choice } from './model.ts';
import { findGrouping, listStatements, readPublic } from './queries.ts';
import { votes } from './schema.ts';
import { saveSeeds } from './seeds.ts';
import { openTestConversations } from './testing.ts';
import { castVote } from './vote.ts';

const system: Actor = { kind: 'system', name: 'test' };
const visitor: Actor = { kind: 'visitor' };
const base = '/opinions/statements/bus';
let world: Awaited<ReturnType<typeof openTestConversations>>;
let id: string;

const inTown = <T>(work: (unit: Unit) => Promise<T>) => world.inTown(work);
const there = (): Promise<Consultation> => inTown((unit) => getConsultation(unit, id));

beforeAll(async () => {
  world = await openTestConversations();
  id = await world.open('bus');
});
afterAll(() => world.close());

function browser() {
  const ask = world.browser();
  const vote = (number: number, choice: string, more: Record<string, string> = {}) =>
    ask(`${base}/vote`, { number: String(number), choice, ...more });
  return { ask, vote };
}

const countsOf = async (number: number) => {
  const rows = await inTown((unit) => listStatements(unit, id));
  const { agree, disagree, pass } = rows.find((row) => row.number === number) ?? {};
  return [agree, disagree, pass];
};

const inputOf = async (number: number): Promise<string> => {
  const rows = await inTown((unit) => listStatements(unit, id));
  return rows.find((row) => row.number === number)?.id ?? '';
};

async function crowd(people: number, choiceFor: (number: number, person: number) => Choice) {
  const consultation = await there();
  await inTown(async (unit) => {
    for (let person = 0; person < people; person += 1) {
      for (const number of [1, 2, 3, 4]) {
        const ballot = { person: `p${person}`, number, choice: choiceFor(number, person) };
        await castVote(unit, visitor, consultation, ballot);
      }
    }
  });
}

describe('a conversation', () => {
  it('is not published with too little to vote on, and what it prepares is read by nobody', async () => {
    const draft = await world.draft('draft', ['一つだけです。']);
    expect(await inTown((unit) => readPublic(unit, draft))).toEqual([]);
    await expect(inTown((unit) => publishConsultation(unit, system, draft))).rejects.toMatchObject({
      reason: { code: 'seeds-missing' },
    });
    const { ask } = browser();
    expect((await ask('/opinions/statements/draft')).status).toBe(404);
  });

  it('is an activity, and its seeds are no voices that wait for an answer', async () => {
    const activities = await inTown((unit) => listOpenActivities(unit, '2026-11-20'));
    expect(JSON.stringify(activities)).toContain(base);
    const counts = await inTown((unit) =>
      inputCounts(unit, { kind: 'opinions.seed', subject: id }),
    );
    expect(counts.byState).toMatchObject({ received: 0, closed: 4 });
    await inTown((unit) => saveSeeds(unit, system, id, world.seeds.join('\n')));
    expect(await inTown((unit) => listStatements(unit, id))).toHaveLength(4);
  });
});

describe('the desk', () => {
  it('writes statements, keeps what was typed, and lists what came of them', async () => {
    const ask = await world.desk();
    const here = `/staff/opinions/${id}/statements`;
    const long = 'い'.repeat(141);
    const refused = await ask(here, { seeds: `短い意見です。\n${long}` });
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.text).toContain(long);
    expect((await ask(here, { seeds: world.seeds.join('\n') })).status).toBe(303);
    const { text } = await ask(here);
    for (const words of [...world.seeds, '公開', '意見を追加する']) expect(text).toContain(words);
    expect((await browser().ask(here)).status).not.toBe(200);
  });
});

describe('voting, with scripts off', () => {
  it('goes from statement to statement; a vote can be changed and stays one', async () => {
    const { ask, vote } = browser();
    expect((await ask(base)).text).toContain('意見に答える');
    const first = (await ask(`${base}/vote`)).text;
    expect(first).toContain('0 / 4');
    const number = Number(/name="number" value="(\d+)"/.exec(first)?.[1]);
    const before = await countsOf(number);
    const sent = await vote(number, 'agree');
    expect(sent).toMatchObject({ status: 303, to: `${base}/vote?done=${number}` });
    const next = (await ask(sent.to)).text;
    expect(next).toContain('「賛成」と受け取りました');
    expect(next).toContain('1 / 4');
    expect(next).not.toContain(`name="number" value="${number}"`);
    const changing = (await ask(`${base}/vote?n=${number}&back=mine`)).text;
    expect(changing).toContain('今の答えは「賛成」です');
    expect((await vote(number, 'disagree', { back: 'mine' })).to).toBe(`${base}/mine`);
    await vote(number, 'disagree');
    expect((await ask(`${base}/mine`)).text).toContain('反対');
    expect(await countsOf(number)).toEqual([before[0], (before[1] ?? 0) + 1, before[2]]);
    for (const one of [1, 2, 3, 4]) await vote(one, 'pass');
    expect((await ask(`${base}/vote`)).text).toContain('すべての意見に答えました');
    expect(await countsOf(number)).toEqual([before[0], before[1], (before[2] ?? 0) + 1]);
    expect(world.jobs).toContain('opinions.group');
  });

  it('asks for an answer, and tells a browser that keeps no cookies', async () => {
    const { vote, ask } = browser();
    expect(await vote(1, '')).toMatchObject({ status: 422 });
    expect((await ask(`${base}/vote?done=1`)).text).toContain('続けて答えられません');
    expect((await vote(99, 'agree')).to).toBe(`${base}/vote?gone=1`);
  });

  it('two votes of one person at once are one', async () => {
    const consultation = await there();
    const before = await countsOf(1);
    const ballot = { person: 'hasty', number: 1, choice: 'agree' } as const;
    const cast = () => inTown((unit) => castVote(unit, visitor, consultation, ballot));
    await Promise.all([cast(), cast(), cast()]);
    expect(await countsOf(1)).toEqual([(before[0] ?? 0) + 1, before[1], before[2]]);
  });

  it('keeps the page when it closes meanwhile, and what was typed', async () => {
    const { ask, vote } = browser();
    await vote(1, 'agree');
    const counted = await countsOf(2);
    world.clock.now = new Date('2026-12-02T03:00:00Z');
    const late = await vote(2, 'agree');
    expect(late.status).toBe(422);
    expect(late.text).toContain('いま押した答えは数えていません');
    expect(late.text).toContain(world.seeds[1]);
    expect(await countsOf(2)).toEqual(counted);
    const typed = { text: '終電に合わせてほしい。', key: 'key-of-the-page' };
    const added = await ask(`${base}/add`, typed);
    expect(added.status).toBe(422);
    expect(added.text).toContain(typed.text);
    world.clock.now = new Date('2026-11-20T03:00:00Z');
  });

  it('needs an account where the organiser says so', async () => {
    const own = await world.open('signed', { access: 'account' });
    const consultation = await inTown((unit) => getConsultation(unit, own));
    const ballot = { person: 'x', number: 1, choice: 'agree' } as const;
    await expect(
      inTown((unit) => castVote(unit, visitor, consultation, ballot)),
    ).rejects.toMatchObject({ kind: 'unauthenticated' });
    expect((await browser().ask('/opinions/statements/signed/vote')).text).toContain(
      '/sign-in?next=',
    );
  });
});

describe('a statement of one’s own', () => {
  it('is voted on once somebody has read it; long ones and closed lists are refused', async () => {
    const { ask } = browser();
    const typed = { text: '高校生の定期代を半分にする。', key: 'key-of-one-page' };
    expect((await ask(`${base}/add`, { ...typed, text: 'あ'.repeat(141) })).status).toBe(422);
    expect((await ask(`${base}/add`, typed)).status).toBe(303);
    expect((await ask(`${base}/add`, typed)).status).toBe(303);
    const input = await inputOf(5);
    expect(await inputOf(6)).toBe('');
    expect(await inTown((unit) => readPublic(unit, id))).toHaveLength(4);
    await inTown(async (unit) => {
      await updateText(unit, system, input, { text: typed.text });
      await setModeration(unit, system, input, { moderation: 'shown', reason: 'read' });
    });
    expect((await ask(`${base}/vote?n=5`)).text).toContain(typed.text);
    await world.open('shut', { additions: undefined });
    const refused = await ask('/opinions/statements/shut/add', typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('意見の追加を受け付けていません');
  });
});

/** Every place where a statement or its votes could be met. */
async function met(word: string, number: number) {
  const { ask } = browser();
  const paths = ['', '/vote', `/vote?n=${number}`, '/results', '/results.json', '/statements.csv'];
  const pages = await Promise.all(paths.map(async (path) => (await ask(`${base}${path}`)).text));
  const lines = (await ask(`${base}/votes.csv`)).text.split('\r\n');
  const { read, grouping } = await inTown(async (unit) => ({
    read: await readVotes(unit, id),
    grouping: (await findGrouping(unit, id))?.grouping,
  }));
  return {
    pages: pages.filter((text) => text.includes(word)).length,
    rows: await world.openRows('bus', word),
    votes: lines.filter((line) => line.split(',')[1] === String(number)).length,
    grouped: read.numbers.includes(number),
    kept: grouping?.statements.some((one) => one.number === number),
  };
}

describe('results', () => {
  it('show what unites, what divides and the map, the same at each computing', async () => {
    await crowd(12, (number, person) =>
      number === 3 ? 'agree' : (person % 2 === 0) === (number === 1) ? 'agree' : 'disagree',
    );
    await world.group(id);
    const { text } = await browser().ask(`${base}/results`);
    for (const words of [
      'グループを越えて共通する意見',
      '意見の地図',
      'グループA',
      world.seeds[2],
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('市民全体の意見を表すものではありません');
    const kept = await inTown((unit) => findGrouping(unit, id));
    const again = await computeGrouping(await inTown((unit) => readVotes(unit, id)));
    expect(again).toEqual(kept?.grouping);
  });

  it('are open data as sums, which tell nothing of fewer than five people', async () => {
    const says = async (key: string) =>
      (await world.openRows(key)).map(({ cells }) => cells.slice(5, 8));
    expect((await says('bus 00003'))[0]).toEqual(await countsOf(3));
    expect((await says('bus 00005'))[0]).toEqual([null, null, null]);
    const people = (await says('bus ')).map(([a, b, c]) => Number(a) + Number(b) + Number(c));
    expect(people.filter((n) => n > 0 && n < 5)).toEqual([]);
  });

  it('are exported with numbers of people that no two exports share', async () => {
    const { ask } = browser();
    const read = async () => {
      const [heading, ...lines] = (await ask(`${base}/votes.csv`)).text.trim().split('\r\n');
      expect(heading).toBe('person,statement,vote');
      const people: string[] = [];
      for (const [person = '', ...vote] of lines.map((line) => line.split(','))) {
        people[Number(person)] = [people[Number(person)] ?? '', vote.join()].join(' ');
      }
      return people.slice(1);
    };
    const [one, two] = [await read(), await read()];
    expect(one).not.toEqual(two);
    expect(one.toSorted()).toEqual(two.toSorted());
    const all = await inTown(({ db }) => db.$count(votes));
    expect(one.join('').trim().split(' ')).toHaveLength(all);
  });

  it.each([
    ['hidden', 4, '予約'],
    ['withdrawn', 5, '定期代'],
  ] as const)('leave out what is %s after votes; the votes stay', async (how, target, word) => {
    const consultation = await there();
    for (const person of ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']) {
      const ballot = { person, number: target, choice: 'agree' } as const;
      await inTown((unit) => castVote(unit, visitor, consultation, ballot));
    }
    await world.group(id);
    const before = await met(word, target);
    expect(before.pages).toBeGreaterThan(3);
    expect(before.rows.length).toBeGreaterThan(1);
    expect(before).toMatchObject({ grouped: true, kept: true });
    expect(before.votes).toBeGreaterThan(5);
    const all = await inTown(({ db }) => db.$count(votes));
    const input = await inputOf(target);
    world.jobs.length = 0;
    await inTown((unit) =>
      how === 'hidden'
        ? setModeration(unit, system, input, { moderation: 'hidden', reason: 'abuse' })
        : withdrawInput(unit, { kind: 'author', inputIds: [input] }, input),
    );
    expect(await met(word, target)).toMatchObject({ pages: 0, rows: [], votes: 0, grouped: false });
    expect(world.jobs).toContain('opinions.group');
    await world.group(id);
    expect(await met(word, target)).toMatchObject({ pages: 0, kept: false });
    expect(await inTown(({ db }) => db.$count(votes))).toBe(all);
    const ballot = { person: 'late', number: target, choice: 'agree' } as const;
    await expect(
      inTown((unit) => castVote(unit, visitor, consultation, ballot)),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});
