import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import type { Round } from '../rounds/queries.ts';
import { findAtCounter, serveVoter, takeBack } from './counter/commands.ts';
import { publishCount } from './counting/commands.ts';
import { ballotsCsv, digestOf, readBallots } from './counting/published.ts';
import { findCount, findRoundCount } from './counting/queries.ts';
import { takeBackEnvelope, takeEnvelopes } from './envelopes/commands.ts';
import { people, staff } from './made-round.testing.ts';
import { addBatch, mendBatch, removeBatch, typeBatch } from './papers/commands.ts';
import { explainDifference, notePapers, signProtocol } from './protocol/commands.ts';
import { readProtocol } from './protocol/queries.ts';
import { cardCode } from './roll/cards.ts';
import { forgetDueRolls, isRollUsed, reissueCard, takeRoll } from './roll/commands.ts';
import { ballotTown, reasonOf, secret } from './testing.ts';
import { newBooth } from './voting/booth.ts';
import { castBallot, enterBooth } from './voting/commands.ts';

const { inTown, at, open, voterOf, cast, countOf, unlink } = ballotTown();
const [anna, ben] = [staff('安'), staff('伴')];

describe('one person, one ballot', () => {
  it('of two channels at the same moment one is taken, and the other hears of it', async () => {
    const round = await open(3);
    for (const number of [1, 2, 3]) {
      const { id } = await voterOf(round, number);
      const place = { roundId: round.id, voterId: id };
      const outcomes = await Promise.all([
        reasonOf(cast(round, id, [1])),
        reasonOf(inTown((unit) => serveVoter(unit, anna, secret, place, 'counter'))),
        reasonOf(cast(round, id, [2])),
      ]);
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      const refused = outcomes.filter((outcome) => outcome !== 'done');
      expect(refused.every((code) => /^(vote-already|counter-voted)$/.test(code))).toBe(true);
    }
    const { figures } = await inTown((unit) => readProtocol(unit, round));
    expect(figures.marks.online + figures.marks.counter).toBe(3);
    expect(figures.ballots).toBe(figures.marks.online);
  });

  it('is one ballot with one receipt when a browser sends it twice', async () => {
    const round = await open(1);
    const { id } = await voterOf(round, 1);
    const booth = { ...newBooth(round.id, { voter: id, issue: 1 }, new Date()), choices: [2] };
    const send = () => inTown((unit) => castBallot(unit, secret, round, booth));
    const [first, second] = await Promise.all([send(), send()]);
    expect(first).toBe(second);
    expect(await countOf('ballots', round)).toBe(1);
    expect(await countOf('receipts', round)).toBe(1);
  });

  it('is never a ballot against the rule, nor outside of the days', async () => {
    const round = await open(1, { voteMethod: 'within-sum' });
    const { id } = await voterOf(round, 1);
    for (const choices of [[], [3, 4], [1, 6]]) {
      expect(await reasonOf(cast(round, id, choices))).toBe('vote-invalid');
    }
    at('2026-10-01T03:00:00Z');
    expect(await reasonOf(cast(round, id, [1]))).toBe('vote-closed');
    at('2026-09-10T03:00:00Z');
    expect(await countOf('marks', round)).toBe(0);
  });

  it('lies apart from its mark: what one transaction wrote cannot be found together', async () => {
    const round = await open(4);
    for (const number of [1, 2, 3, 4]) {
      await cast(round, (await voterOf(round, number)).id, [number]);
    }
    const linked = (unit: Unit) =>
      unit.db.execute(sql`
        SELECT count(DISTINCT m.xmin::text)::int AS n FROM participatory_budgets_marks m
        JOIN participatory_budgets_ballots b ON b.xmin = m.xmin WHERE m.round_id = ${round.id}`);
    expect((await inTown(linked)).rows).toEqual([{ n: 4 }]);
    expect(await unlink(round)).toBe(1);
    expect((await inTown(linked)).rows).toEqual([{ n: 1 }]);
    expect(await countOf('ballots', round)).toBe(4);
    // Once more, for who was casting meanwhile; then nothing is left to do.
    expect(await unlink(round)).toBe(0);
  });
});

describe('the way to the ballot paper', () => {
  const enter = (round: Round, code: string, birth?: string) =>
    inTown((unit) => enterBooth(unit, secret, round, { code, birth }));

  it('says the same of an unknown card, a void one and another day of birth, and ends after ten', async () => {
    const round = await open(2);
    const voter = await voterOf(round, 1);
    const strange = cardCode(secret, 'another salt', voter.id, 1);
    const unknown = { kind: 'unknown' };
    expect(await enter(round, strange, voter.birth)).toEqual(unknown);
    expect(await enter(round, voter.code)).toEqual({ kind: 'birthless' });
    expect(await enter(round, strange)).toEqual({ kind: 'birthless' });
    expect(await enter(round, voter.code.slice(1), voter.birth)).toEqual({ kind: 'slip' });
    for (let time = 0; time < 8; time += 1) {
      expect(await enter(round, voter.code, '1950-01-01')).toEqual(unknown);
    }
    expect(await enter(round, voter.code, voter.birth)).toMatchObject({ kind: 'open' });
    expect(await enter(round, voter.code, voter.birth)).toMatchObject({ kind: 'often' });
    for (let time = 0; time < 8; time += 1) await enter(round, strange, '1950-01-01');
    expect(await enter(round, strange, '1950-01-01')).toMatchObject({ kind: 'often' });
  });

  it('takes a new card in place of a lost one, and no card from who has voted', async () => {
    const round = await open(1);
    const lost = await voterOf(round, 1);
    const place = { roundId: round.id, voterId: lost.id };
    await inTown((unit) => reissueCard(unit, anna, secret, place));
    const found = await voterOf(round, 1);
    expect(await enter(round, lost.code, lost.birth)).toEqual({ kind: 'unknown' });
    expect(await enter(round, found.code, found.birth)).toMatchObject({ kind: 'open' });
    // Whoever found the lost card and stands at the ballot paper already is too late as well.
    expect(await reasonOf(cast(round, found.id, [1]))).toBe('vote-card-void');
    await cast(round, found.id, [1], found.issue);
    const voted = { kind: 'voted', mark: { channel: 'online', day: '2026-09-10' } };
    expect(await enter(round, found.code, found.birth)).toEqual(voted);
    expect(await reasonOf(inTown((unit) => reissueCard(unit, anna, secret, place)))).toBe(
      'roll-voted',
    );
  });

  it('takes the one-time code of the counter once, and staff cannot take it back afterwards', async () => {
    const round = await open(1);
    const found = await inTown((unit) =>
      findAtCounter(unit, anna, secret, round.id, { name: 'やまだたろう0', birth: '1960-04-01' }),
    );
    expect(found).toMatchObject([{ name: '山田 太郎0', mark: undefined }]);
    const place = { roundId: round.id, voterId: found[0]?.id ?? '' };
    const serve = () => inTown((unit) => serveVoter(unit, anna, secret, place, 'terminal'));
    const first = (await serve()) ?? '';
    await inTown((unit) => takeBack(unit, anna, secret, place, first));
    expect(await enter(round, first)).toEqual({ kind: 'birthless' });
    const code = (await serve()) ?? '';
    const entered = await enter(round, code);
    if (entered.kind !== 'open') throw new Error('the code is not taken');
    const booth = { ...newBooth(round.id, entered.by, new Date()), choices: [1] };
    await inTown((unit) => castBallot(unit, secret, round, booth));
    expect(await enter(round, code)).toEqual({ kind: 'birthless' });
    const undo = reasonOf(inTown((unit) => takeBack(unit, anna, secret, place, code)));
    expect(await undo).toBe('counter-code-used');
  });
});

describe('from the envelopes to the published count', () => {
  const typed = ['1 2', '2', 'blank', '1 2 3 4'];

  async function typeAll(round: Round): Promise<void> {
    const id = await inTown((unit) => addBatch(unit, anna, round.id, typed.length));
    const place = { roundId: round.id, id };
    const other = ['1 2', '3', 'blank', '1 2 3 4'];
    await inTown((unit) => typeBatch(unit, anna, place, 'first', typed));
    // A bundle that was counted wrongly does not stop the count for ever.
    const miscounted = await inTown((unit) => addBatch(unit, anna, round.id, 1));
    const wrong = { roundId: round.id, id: miscounted };
    await inTown((unit) => typeBatch(unit, anna, wrong, 'first', typed.slice(0, 1)));
    await inTown((unit) => removeBatch(unit, ben, wrong));
    const same = inTown((unit) => typeBatch(unit, anna, place, 'second', other));
    expect(await reasonOf(same)).toBe('bundle-same-hand');
    await inTown((unit) => typeBatch(unit, ben, place, 'second', other));
    const { figures } = await inTown((unit) => readProtocol(unit, round));
    expect(figures).toMatchObject({ typed: 0, bundles: { all: 1, open: 1 } });
    await inTown((unit) => mendBatch(unit, ben, place, new Map([[2, '2']])));
    expect(await reasonOf(inTown((unit) => removeBatch(unit, anna, place)))).toBe('bundle-moved');
  }

  it('refuses paper after online with the reason, balances, and is checked from its own file', async () => {
    const round = await open(40);
    for (let number = 1; number <= 20; number += 1) {
      await cast(round, (await voterOf(round, number)).id, [1, 5]);
    }
    const strange = inTown((unit) => takeEnvelopes(unit, anna, round.id, [21, 4711], 'in-time'));
    await expect(strange).rejects.toThrow(InputError);
    expect(await countOf('envelopes', round)).toBe(0);
    const taken = await inTown((unit) =>
      takeEnvelopes(unit, anna, round.id, [20, 21, 22, 21, 23, 24, 25], 'late'),
    );
    expect(taken.map(({ outcome }) => outcome)).toEqual([
      ...['online', 'accepted', 'accepted', 'post', 'accepted', 'accepted', 'accepted'],
    ]);
    // A slip in a number takes nobody's vote: number 26 was meant, and number 25 votes another day.
    const slip = (number: number) =>
      inTown((unit) => takeBackEnvelope(unit, anna, round.id, number));
    await expect(slip(1)).rejects.toThrow(InputError);
    await slip(25);
    expect(await inTown((unit) => takeEnvelopes(unit, anna, round.id, [26], 'in-time'))).toEqual([
      { number: 26, outcome: 'accepted' },
    ]);
    const { lines } = await inTown((unit) => readProtocol(unit, round));
    expect(lines.find(({ key }) => key === 'envelopes')).toMatchObject({ expected: 5, found: 5 });
    const early = inTown((unit) => addBatch(unit, anna, round.id, 1));
    expect(await reasonOf(early)).toBe('ballots-other-phase');
    at('2026-10-02T03:00:00Z');
    // What comes after the last day stays closed, and marks nobody.
    const late = inTown((unit) => takeEnvelopes(unit, anna, round.id, [30], 'late'));
    expect(await late).toEqual([{ number: 30, outcome: 'late' }]);
    await typeAll(round);
    await inTown((unit) => notePapers(unit, anna, round.id, 4));
    const before = await inTown((unit) => readProtocol(unit, round));
    expect(before.hindrances).toEqual(['differences']);
    const differing = before.lines.filter(({ difference }) => difference !== 0);
    // Five envelopes were taken, one of them had nothing inside.
    expect(differing).toMatchObject([{ key: 'box', expected: 5, found: 4, difference: -1 }]);
    const why = { line: 'box', words: '1通は中が空であった。' } as const;
    await inTown((unit) => explainDifference(unit, anna, round.id, why));
    const { digest } = await inTown((unit) => readProtocol(unit, round));
    const sign = (who: typeof anna) =>
      reasonOf(inTown((unit) => signProtocol(unit, who, round.id, digest)));
    const publish = () => reasonOf(inTown((unit) => publishCount(unit, ben, round.id)));
    expect(await sign(anna)).toBe('done');
    expect(await sign(anna)).toBe('protocol-signed');
    expect(await publish()).toBe('protocol-unsigned');
    // What changes after a signature makes it void.
    await inTown((unit) => explainDifference(unit, ben, round.id, { ...why, words: '空の封筒' }));
    expect(await sign(ben)).toBe('protocol-changed');
    const again = await inTown((unit) => readProtocol(unit, round));
    expect(again).toMatchObject({ signatures: [], outdated: 1 });
    for (const who of [anna, ben]) {
      await inTown((unit) => signProtocol(unit, who, round.id, again.digest));
    }
    expect(await publish()).toBe('done');
    expect(await publish()).toBe('ballots-counted');
    const count = await inTown((unit) => findCount(unit, round.id));
    if (!count) throw new Error('no count');
    expect(count.tally).toMatchObject({ ballots: 24, valid: 22, blank: 1, invalid: 1 });
    expect(count.tally.votes.map(({ votes }) => votes)).toEqual([21, 2, 0, 0, 20]);
    expect(count.turnout).toMatchObject({ eligible: 40, voted: 25 });
    expect(count.signed.signatures.map(({ name }) => name)).toEqual(['安', '伴']);
    const patterns = [
      { choices: [1, 5], standing: 'valid', count: 20 },
      { choices: [1, 2], standing: 'valid', count: 1 },
      { choices: [2], standing: 'valid', count: 1 },
      { choices: [], standing: 'blank', count: 1 },
      { choices: [1, 2, 3, 4], standing: 'too-many', count: 1 },
    ] as const;
    expect(count.digest).toBe(digestOf(count.paper, patterns));
    const file = [...ballotsCsv(count.paper, patterns)].join('');
    expect(readBallots(file).patterns.toSorted()).toHaveLength(5);
    const result = await inTown((unit) => findRoundCount(unit, round.id));
    expect(result?.turnout).toEqual({ eligible: 40, online: 20, paper: 5, counter: 0, invalid: 2 });
    await inTown(forgetDueRolls);
    expect(await countOf('voters', round)).toBe(40);
    at('2026-11-02T03:00:00Z');
    await inTown(forgetDueRolls);
    expect(await countOf('voters', round)).toBe(0);
    expect(await countOf('marks', round)).toBe(0);
    expect(await countOf('ballots', round)).toBe(20);
    at('2026-09-10T03:00:00Z');
  });
});

it('keeps no name of the roll in clear, and replaces it only before somebody voted', async () => {
  const round = await open(2);
  const { rows } = await inTown(({ db }) =>
    db.execute(sql`
      SELECT count(*)::int AS n FROM participatory_budgets_voters v
      WHERE round_id = ${round.id} AND v::text ~ '山田|ヤマダ|須市|1960'`),
  );
  expect(rows).toEqual([{ n: 0 }]);
  const roll = { ...people(1), source: '見本', digest: '', keepDays: 30 };
  const { voters, tooYoung } = roll;
  const next = { voters, tooYoung, source: '見本', digest: '', keepDays: 30 };
  await inTown((unit) => takeRoll(unit, anna, secret, round.id, next));
  expect(await countOf('voters', round)).toBe(1);
  expect(await inTown((unit) => isRollUsed(unit, round.id))).toBe(false);
  await cast(round, (await voterOf(round, 1)).id, [1]);
  expect(await inTown((unit) => isRollUsed(unit, round.id))).toBe(true);
  expect(await reasonOf(inTown((unit) => takeRoll(unit, anna, secret, round.id, next)))).toBe(
    'roll-used',
  );
});
