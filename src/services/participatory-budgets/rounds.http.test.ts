import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, staff, writeRound } from './ballots/made-round.testing.ts';
import { cardCode } from './ballots/roll/cards.ts';
import { takeRoll } from './ballots/roll/commands.ts';
import { findRoll, listVoters } from './ballots/roll/queries.ts';
import { examineProposal } from './examination/commands.ts';
import { deskHref, deskProposalHref, proposalHref, roundHref } from './model.ts';
import type { Round } from './rounds/queries.ts';
import { openRounds, roundTyped, system, visitor, type World } from './testing.ts';

let world: World;
let round: Round;
let bench = '';

beforeAll(async () => {
  world = await openRounds();
  round = await world.announce();
  bench = await world.propose(round.id, '駅前のベンチと木陰');
});
afterAll(() => world.database.close());

const typed = (more: Record<string, string> = {}) => ({
  ...{ key: 'key-of-the-page', title: '図書館の自習室', what: '夜も開けてください。' },
  ...{ where: '市立図書館', whom: '中高生', roughCost: '五十万', eligible: 'yes', ...more },
});
const text = async (answer: Response | Promise<Response>) => (await answer).text();

describe('pages of a round', () => {
  it('say where it stands and what can be done', async () => {
    const page = await text(world.ask(roundHref(round)));
    expect(page).toContain('今、提案できます。');
    expect(page).toContain(`${roundHref(round)}/propose`);
    expect(page).toContain('駅前のベンチと木陰');
    expect(await text(world.ask(`${roundHref(round)}?q=プール`))).toContain('当てはまる提案は');
    expect(await text(world.ask('/participatory-budgets'))).toContain('1,000万円');
    expect((await world.ask(`${roundHref(round)}/result`)).status).toBe(404);
  });

  it('keep what was typed until it is complete, and lead its author to the voice', async () => {
    const here = `${roundHref(round)}/propose`;
    const wrong = await world.send(here, typed({ whom: '', eligible: '' }));
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('夜も開けてください。');
    for (const field of ['whom', 'eligible', 'roughCost']) {
      expect(page).toContain(`href="#field-${field}"`);
    }
    const sent = await world.send(here, typed({ roughCost: '５０万円' }));
    expect(sent.status).toBe(303);
    expect(sent.headers.get('Location')).toMatch(/^\/voices\/[0-9a-f-]+\/mine\?done=sent$/);
    const again = await world.send(here, typed({ roughCost: '５０万円' }));
    expect(again.headers.get('Location')).toBe(sent.headers.get('Location'));
    // Nobody else reads it before it was masked.
    expect(await text(world.ask(roundHref(round)))).not.toContain('図書館の自習室');
  });

  it('show alike proposals first, and take it all the same', async () => {
    const here = `${roundHref(round)}/propose`;
    const form = {
      ...typed({ key: 'key-of-another', title: '木陰のある駅前', roughCost: '' }),
      what: '駅前に座れるベンチや木陰がほしいです。',
    };
    const shown = await world.send(here, form);
    expect(shown.status).toBe(200);
    const page = await shown.text();
    expect(page).toContain(proposalHref(round, bench));
    expect(page).toContain('name="seenAlike"');
    expect((await world.send(here, { ...form, seenAlike: 'yes' })).status).toBe(303);
  });

  it('give back what came a day late, with where to turn', async () => {
    world.at('2026-06-01');
    const here = `${roundHref(round)}/propose`;
    expect(await text(world.ask(here))).toContain('今は提案を受け付けていません');
    const late = await world.send(here, typed({ key: 'key-of-the-late', roughCost: '' }));
    expect(late.status).toBe(422);
    const page = await late.text();
    expect(page).toContain('夜も開けてください。');
    expect(page).toContain('市長への手紙');
    world.at('2026-05-10');
  });

  it('take opinions on a proposal, and keep an empty one', async () => {
    const here = proposalHref(round, bench);
    const empty = await world.send(`${here}/comments`, { text: ' ' });
    expect(empty.status).toBe(422);
    const sent = await world.send(`${here}/comments`, { text: '日陰がうれしいです。' });
    expect(sent.status).toBe(303);
  });
});

describe('the desk', () => {
  it('is for staff, makes rounds and gives verdicts, and keeps what was typed', async () => {
    world.who.actor = visitor;
    expect((await world.ask(deskHref(round.id))).status).toBe(303);
    world.who.actor = world.clerk;
    expect((await world.ask('/staff/participatory-budgets/new')).status).toBe(403);
    const queue = await text(world.ask(`${deskHref(round.id)}/proposals?status=received`));
    expect(queue).toContain('駅前のベンチと木陰');
    const here = `${deskProposalHref(bench)}/examine`;
    const verdict = { verdict: 'changed', reason: '3か所なら置けます。', title: 'ベンチ' };
    const words = { summary: 'ベンチを3か所に置きます。', cost: '', runningCost: '', note: '' };
    const wrong = await world.send(here, { ...verdict, ...words });
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('3か所なら置けます。');
    expect(page).toContain('href="#field-cost"');
    expect(page).toContain('href="#field-note"');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const mended = { ...verdict, ...words, cost: '1,500,000', note: '電話で了解' };
    expect((await world.send(here, mended)).status).toBe(303);
    world.who.actor = visitor;
    const shown = await text(world.ask(proposalHref(round, bench)));
    for (const said of ['150万円', '3か所なら置けます。', '提案されたときの言葉']) {
      expect(shown).toContain(said);
    }
    expect(shown).not.toContain('電話で了解');
  });

  it('takes what came at the counter as what came online, with a slip to hand over', async () => {
    const here = `${deskHref(round.id)}/enter`;
    const form = typed({ key: 'key-of-the-desk', title: '駅の時計', roughCost: '' });
    world.who.actor = world.clerk;
    expect(await text(world.ask(here))).toContain('受け付けた提案を入力する');
    const wrong = await world.send(here, { ...form, receivedOn: '2026-04-30' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('href="#field-channel"');
    const came = { ...form, channel: 'counter', receivedOn: '2026-04-30' };
    const before = await world.send(here, came);
    expect(await before.text()).toContain('2026年5月10日（日）までの日を入力してください');
    // A letter of the last days is typed while the departments examine already.
    world.at('2026-06-01');
    const letter = { ...came, channel: 'paper', receivedOn: '2026-05-09' };
    const slip = await text(world.send(here, letter));
    const [receipt = '', secret = ''] = [...slip.matchAll(/(?:[0-9A-Z]{4}-)+[0-9A-Z]{4}/g)].map(
      ([one]) => one,
    );
    expect(slip).toContain('駅の時計');
    expect(secret).not.toBe('');
    expect(await text(world.send(here, letter))).toContain(receipt);
    const { rows } = await world.inTown(({ db }) =>
      db.execute(sql`
        SELECT e.staff_id, e.note, i.channel, i.received_on::text AS received
        FROM participatory_budgets_events e
        JOIN participatory_budgets_proposals p ON p.id = e.proposal_id
        JOIN threads_inputs i ON i.id = p.input_id WHERE i.title = '駅の時計'`),
    );
    expect(rows).toEqual([
      {
        ...{ staff_id: world.clerk.staffId, channel: 'paper', received: '2026-05-09' },
        note: '手紙・FAXで受け付け、職員が入力しました。',
      },
    ]);
    world.at('2026-09-02');
    expect(await text(world.ask(here))).toContain('提案を受け付ける時期ではありません');
    world.at('2026-05-10');
  });

  it('names the day that is out of order', async () => {
    world.who.actor = world.planner;
    const form = roundTyped(world.sections.shimin, { slug: 'wrong', votesFrom: '2026-05-31' });
    const wrong = await world.send('/staff/participatory-budgets/new', form);
    expect(wrong.status).toBe(422);
    const page = await wrong.text();
    expect(page).toContain('href="#field-votesFrom"');
    expect(page).toContain('身近な場所を。');
    await world.inTown((unit) =>
      examineProposal(unit, system, bench, { verdict: 'infeasible', reason: 'x', note: '' }),
    );
    world.who.actor = visitor;
  });
});

describe('the vote', () => {
  it('leaves nothing of a choice in the browser, and takes nothing after the last day', async () => {
    const clerk = staff('名簿係');
    const [first, second] = await world.inTown(async (unit) => {
      const id = await writeRound({ ...unit, now: new Date('2026-09-10') }, { slug: 'vote' }, 3);
      const roll = { source: '見本', digest: '', keepDays: 30, ...people(2) };
      await takeRoll(unit, clerk, world.platform.secret, id, roll);
      const salt = (await findRoll(unit, id))?.salt ?? '';
      const rows = await listVoters(unit, id, { after: 0, limit: 2 });
      return rows.map((row) => cardCode(world.platform.secret, salt, row.id, row.issue));
    });
    world.at('2026-09-10');
    const vote = '/participatory-budgets/vote/vote';
    let cookie = '';
    const step = async (path: string, form: Record<string, string>) => {
      const answer = await world.send(`${vote}${path}`, form, cookie);
      cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? cookie;
      return [answer.status, answer.headers.get('Location')] as const;
    };
    const birthless = await world.send(vote, { code: first ?? '' });
    expect(await birthless.text()).toContain('href="#field-birth"');
    const in1960 = { code: first ?? '', birth: '昭和35年4月1日' };
    expect(await step('', in1960)).toEqual([303, `${vote}/paper`]);
    const booth = cookie;
    expect(await step('/paper', { choices: '2' })).toEqual([303, `${vote}/review`]);
    expect(await step('/review', {})).toEqual([303, `${vote}/done`]);
    // Whoever takes the telephone next: neither the choice nor the way to it.
    for (const path of ['/paper', '/review']) {
      expect(await step(path, { choices: '1' })).toEqual([303, `${vote}/done`]);
    }
    // Another browser of the same voter, an hour later.
    world.clock.now = new Date('2026-09-10T04:00:00Z');
    const after = await world.send(`${vote}/paper`, { choices: '1' }, booth);
    expect(after.headers.get('Location')).toBe(`${vote}?again`);
    world.clock.now = new Date('2026-09-30T14:55:00Z');
    const in1961 = { code: second ?? '', birth: '1961/4/1' };
    expect(await step('', in1961)).toEqual([303, `${vote}/paper`]);
    await step('/paper', { choices: '1' });
    world.clock.now = new Date('2026-09-30T15:00:00Z');
    const late = await world.send(`${vote}/review`, {}, cookie);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('この投票は受け付けませんでした');
    world.at('2026-05-10');
  });
});
