import { randomUUID } from 'node:crypto';
import { and, desc, eq } from 'drizzle-orm';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { statement } from '#platform/database/statement.ts';
import { newId } from '#platform/ids.ts';
import { checkLetter, randomLetters } from '#platform/typed-code.ts';
import type { Turnout } from '../model.ts';
import { listRounds, type Round } from '../rounds/queries.ts';
import { proposals, results } from '../schema.ts';
import { digestOf } from './counting/published.ts';
import { type CountContent, readPatterns } from './counting/queries.ts';
import { countBallots, judge } from './counting/rules.ts';
import { madeBallots, parts, seeded } from './demo-ballots.ts';
import { ageBands, type BallotPaper, type Channel } from './model.ts';
import { batches, sheets } from './papers/schema.ts';
import { compare, explain, type Figures, digestOf as protocolDigest } from './protocol/rules.ts';
import { readPaper } from './queries.ts';
import { receiptLength } from './roll/cards.ts';
import { takeRoll } from './roll/commands.ts';
import { listVoters } from './roll/queries.ts';
import { readRoll } from './roll/read-roll.ts';
import { phaseNow } from './rules.ts';
import { counts, envelopes, marks, rolls } from './schema.ts';

const loader: Actor = { kind: 'system', name: 'demo' };
const nobody = '見本 計子';

const insertBallots = statement(`
  INSERT INTO participatory_budgets_ballots (town, round_id, id, choices)
  SELECT $1, $2::uuid, id, choices::smallint[]
  FROM unnest($3::uuid[], $4::text[]) AS sent (id, choices)`);
const insertReceipts = statement(`
  INSERT INTO participatory_budgets_receipts (town, round_id, code)
  SELECT $1, $2::uuid, code FROM unnest($3::text[]) AS sent (code)`);

/** Puts many ballots into the electronic box at once, each with a receipt. */
export async function fillBox(
  unit: Unit,
  roundId: string,
  choices: readonly number[][],
): Promise<void> {
  const ids = choices.map(() => randomUUID());
  const lists = choices.map((one) => `{${one.join(',')}}`);
  await unit.run(insertBallots, [unit.town, roundId, ids, lists]);
  const codes = choices.map(() => {
    const body = randomLetters(receiptLength - 1);
    return body + checkLetter(body);
  });
  await unit.run(insertReceipts, [unit.town, roundId, codes]);
}

const bundle = 100;

/** Papers as two people typed them, in bundles. */
async function fillPapers(
  { db, town }: Unit,
  roundId: string,
  notations: readonly string[],
): Promise<void> {
  const numbers = Array.from({ length: Math.ceil(notations.length / bundle) }, (_, index) => index);
  const rows = numbers.map((index) => ({
    ...{ town, id: newId(), roundId, number: index + 1, state: 'done' as const },
    sheets: Math.min(bundle, notations.length - index * bundle),
    ...{ firstBy: nobody, secondBy: '見本 照合', mendedBy: '' },
  }));
  await db.insert(batches).values(rows);
  await db.insert(sheets).values(
    notations.map((words, index) => ({
      ...{ town, batchId: rows[Math.floor(index / bundle)]?.id ?? '' },
      ...{ place: (index % bundle) + 1, first: words, second: words, final: words },
    })),
  );
}

const wards = ['須坂', '日滝', '豊洲', '日野', '井上', '高甫', '仁礼', '豊丘', '旭ヶ丘'];
const wardWeights = [30, 14, 12, 13, 10, 8, 7, 5, 6];
const ageWeights = [3, 2, 10, 13, 17, 17, 16, 14, 8];

function figuresOf({ eligible, online, paper, counter }: Turnout): Figures {
  return {
    ...{ voters: eligible, passes: { issued: 0, used: 0 }, ballots: online, receipts: online },
    marks: { online, terminal: 0, counter, post: paper },
    envelopes: { accepted: paper, refused: { online: 9, counter: 2, post: 1 } },
    bundles: { all: Math.ceil((paper + counter) / bundle), open: 0 },
    ...{ typed: paper + counter, inBox: paper + counter },
  };
}

function groupsOf(
  names: readonly string[],
  weights: readonly number[],
  turnout: Turnout,
  lean: number,
) {
  const { eligible, online, paper, counter } = turnout;
  const [all, voted] = [
    parts(eligible, weights),
    parts(
      online + paper + counter,
      weights.map((weight, place) => weight * (10 + lean * place)),
    ),
  ];
  return names.map((group, place) => {
    return { group, eligible: all[place] ?? 0, voted: voted[place] ?? 0 };
  });
}

/** Ballots that do not count are papers: blank ones and others. */
function spoilt(count: number, { maxChoices = 0, lines }: BallotPaper): string[] {
  const [blank = 0, tooMany = 0, unreadable = 0, remarks = 0] = parts(count, [6, 2, 1, 1]);
  const all = lines.slice(0, maxChoices + 1).map(({ number }) => number);
  const pairs = [
    ['blank', blank],
    [all.join(' '), tooMany],
    ['unreadable', unreadable],
    ['remarks', remarks],
  ] as const;
  return pairs.flatMap(([words, times]) => Array.from({ length: times }, () => words));
}

interface Past {
  readonly countId: string;
  readonly turnout: Turnout;
}

async function findPast({ db, town }: Unit, roundId: string): Promise<Past | undefined> {
  const [row] = await db
    .select({ countId: results.countId, turnout: results.turnout })
    .from(results)
    .where(and(eq(results.town, town), eq(results.roundId, roundId)))
    .orderBy(desc(results.id))
    .limit(1);
  return row;
}

async function votesOf({ db, town }: Unit, roundId: string): Promise<Map<number, number>> {
  const rows = await db
    .select({ number: proposals.number, votes: proposals.votes })
    .from(proposals)
    .where(and(eq(proposals.town, town), eq(proposals.roundId, roundId)));
  return new Map(
    rows.flatMap(({ number, votes }) => (number === null ? [] : [[number, votes ?? 0]])),
  );
}

const signedOn = ({ resultOn }: Round): CountContent['signed']['signatures'] =>
  [nobody, '見本 照合'].map((name) => {
    return { staffId: newId(), name, at: `${resultOn}T00:30:00Z` };
  });

/** A vote that is over: its ballots come to the votes that the result tells. */
async function loadPast(unit: Unit, round: Round, { countId, turnout }: Past): Promise<void> {
  const { online, paper: post, counter, invalid, eligible } = turnout;
  const paper = await readPaper(unit, round);
  const valid = online + post + counter - invalid;
  const made = madeBallots(paper, await votesOf(unit, round.id), valid);
  await fillBox(unit, round.id, made.slice(0, online));
  const papers = made.slice(online).map((choices) => choices.join(' '));
  await fillPapers(unit, round.id, [...papers, ...spoilt(invalid, paper)]);
  const patterns = await readPatterns(unit, round.id, paper);
  const figures = figuresOf(turnout);
  const lines = explain(compare(figures), []);
  const content: CountContent = {
    ...{
      paper,
      figures,
      tally: countBallots(paper, patterns),
      lines,
    },
    signed: { digest: protocolDigest(round.id, figures, lines), signatures: signedOn(round) },
    turnout: {
      ...{ eligible, voted: online + post + counter, channels: figures.marks },
      byWard: groupsOf(wards, wardWeights, turnout, 0.3),
      byAge: groupsOf(ageBands, ageWeights, turnout, 1),
    },
  };
  const at = new Date(`${round.resultOn}T01:00:00Z`);
  const { town, db } = unit;
  const digest = digestOf(paper, patterns);
  await db
    .insert(counts)
    .values({ town, id: countId, roundId: round.id, content, digest, publishedBy: nobody, at });
  await db.insert(rolls).values({
    ...{ town, roundId: round.id, source: '見本', digest: '', voters: eligible, tooYoung: 0 },
    ...{ salt: null, keepDays: 60, addedBy: nobody, addedAt: at },
    deletedOn: addDays(round.resultOn, 61),
  });
}

const [families, given, readings] = [
  ['見本', '試験', '仮名', '例示'],
  ['花子', '太郎', '一郎', '幸子', '健'],
  ['ハナコ', 'タロウ', 'イチロウ', 'サチコ', 'ケン'],
] as const;
const familyReadings = ['ミホン', 'シケン', 'カメイ', 'レイジ'];
/** Enough to try; each costs the first start some digests. */
const rollSize = 100;

/** Made-up people, one in each row, as a file of the residents register would have them. */
function sampleRows(): string[][] {
  return Array.from({ length: rollSize }, (_, index) => {
    const [family, first] = [index % families.length, Math.floor(index / 4) % given.length];
    const ward = wards[index % wards.length] ?? '';
    return [
      `${families[family]} ${given[first]}`,
      `${familyReadings[family]} ${readings[first]}`,
      `${1940 + (index % 70)}-${String(1 + (index % 12)).padStart(2, '0')}-15`,
      ...[ward, `須坂市大字${ward}${index + 1}番地`, '3820000'],
    ];
  });
}

/** A few proposals that the rule of the ballot allows, by a throw of the dice. */
function someChoices(paper: BallotPaper, random: () => number): number[] {
  const chosen: number[] = [];
  for (const { number } of paper.lines) {
    const more = [...chosen, number];
    if (random() < 0.3 && judge(paper, more) === 'valid') chosen.push(number);
  }
  return chosen.length > 0 ? chosen : paper.lines.slice(0, 1).map(({ number }) => number);
}

/** Who of the sample roll has voted: a few by each way, the first rows stay free for visitors who try. */
async function loadVotes(unit: Unit, round: Round): Promise<void> {
  const voters = await listVoters(unit, round.id, { after: 20, limit: 60 });
  const channelOf = (place: number): Channel => {
    if (place < 46) return 'online';
    return place < 53 ? 'counter' : 'post';
  };
  const { town, db, now } = unit;
  const today = dayInTokyo(now);
  const rows = voters.map(({ id, number }, place) => ({
    ...{ town, roundId: round.id, voterId: id, number, channel: channelOf(place) },
    day: addDays(today, -(place % 6) - 1),
  }));
  await db.insert(marks).values(rows.map(({ number: _, ...mark }) => mark));
  const posted = rows.filter(({ channel }) => channel === 'post');
  await db.insert(envelopes).values(
    posted.map(({ number, day }) => ({
      ...{ town, id: newId(), roundId: round.id, number, outcome: 'accepted' as const },
      ...{ day, takenBy: nobody },
    })),
  );
  const paper = await readPaper(unit, round);
  const random = seeded(3);
  const online = rows.filter(({ channel }) => channel === 'online');
  const choices = online.map(() => someChoices(paper, random));
  await fillBox(unit, round.id, choices);
}

async function loadCurrent(unit: Unit, secret: string, round: Round): Promise<void> {
  const columns = { name: 0, kana: 1, birth: 2, ward: 3, address: 4, postcode: 5 };
  const rules = { columns, width: 6, on: round.votesFrom, minimumAge: round.voteMinimumAge };
  const { voters, tooYoung } = readRoll(sampleRows(), rules);
  await takeRoll(unit, loader, secret, round.id, {
    ...{ voters, tooYoung, source: '見本（架空の人）', digest: '', keepDays: 60 },
  });
  await loadVotes(unit, round);
}

/**
 * The votes of the demo town's rounds (見本): one that is counted; one that goes on, with a roll of made-up
 * people, some of whom have voted; and one that is over, whose papers wait to be typed.
 * @param secret `platform.secret`
 */
export async function loadBallotsDemo(unit: Unit, secret: string): Promise<void> {
  for (const round of await listRounds(unit)) {
    const past = await findPast(unit, round.id);
    if (past) await loadPast(unit, round, past);
    else if (phaseNow(round, unit.now) === 'voting') await loadCurrent(unit, secret, round);
    else if (phaseNow(round, unit.now) === 'counting') {
      const lastDay = new Date(`${round.votesUntil}T03:00:00Z`);
      await loadCurrent({ ...unit, now: lastDay }, secret, round);
    }
  }
}
