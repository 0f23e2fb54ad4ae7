import { and, eq } from 'drizzle-orm';
import { findDepartmentByCode } from '#engines/organisation/contract.ts';
import { addHop, linkInputs, recordSamples, startThread } from '#engines/threads/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import { fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { type DemoProposal, type DemoRound, readDemoRounds } from './demo-file.ts';
import { drawOrder } from './examination/order.ts';
import { commentKind, milestoneKinds, proposalKind } from './model.ts';
import { milestoneTexts } from './progress/text.ts';
import { composeText } from './proposals/said.ts';
import { wonHop } from './results/text.ts';
import { editWords } from './rounds/desk-text.ts';
import { bringOut, bringOutResult } from './rounds/follow.ts';
import { getRound, type Round } from './rounds/queries.ts';
import { drawWinners } from './rules.ts';
import { events, milestones, proposals, results, rounds } from './schema.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

type Sections = ReadonlyMap<string, string>;

const daysBefore = (unit: Unit, days: number): Unit => ({
  ...unit,
  now: new Date(unit.now.getTime() - days * 86_400_000),
});

async function sectionsOf(unit: Unit, codes: readonly string[]): Promise<Sections> {
  const found = new Map<string, string>();
  for (const code of new Set(codes)) {
    const section = await findDepartmentByCode(unit, code);
    if (!section) throw new Error(`the demo town has no section ${code}`);
    found.set(code, section.id);
  }
  return found;
}

const isRound = ({ town }: Unit, { id }: Round) => and(eq(rounds.town, town), eq(rounds.id, id));

const idOf = (sections: Sections, code: string): string => sections.get(code) ?? '';

const everybody = {
  ...{ propose: editWords.who.propose.ja, vote: editWords.who.vote.ja, age: 15 },
};

/** @returns the round as it was announced. */
async function loadRound(unit: Unit, one: DemoRound, sections: Sections): Promise<Round> {
  const { town, db, now } = unit;
  const today = dayInTokyo(now);
  const days = Object.fromEntries(
    Object.entries(one.days).map(([name, offset]) => [name, addDays(today, offset)]),
  ) as Record<keyof DemoRound['days'], string>;
  const id = newId();
  const { title, description, slug, sum, maxChoices, method: voteMethod } = one;
  const { propose, vote, age } = one.who ?? everybody;
  const drawn = days.votesFrom <= today;
  await db.insert(rounds).values({
    ...{ town, id, slug, sum, maxChoices, ...days, departmentId: idOf(sections, 'seisaku') },
    ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy, voteMethod },
    ...{ description: description.ja, descriptionEn: description.en },
    ...{ descriptionEasy: description.easy, fiscalYear: fiscalYearOf(today) + one.fiscalYear },
    ...{ mayPropose: propose, proposeMinimumAge: one.who?.age ?? 0 },
    ...{ mayVote: vote, voteMinimumAge: age, status: 'published' },
    ...(drawn && { ballotSeed: `demo-${slug}`, ballotDrawnAt: now }),
    ...{ sample: true, revision: 1 },
    ...{ publishedOn: addDays(days.proposalsFrom, -14), createdAt: now },
  });
  const round = await getRound(unit, id);
  await bringOut(daysBefore(unit, 14 - one.days.proposalsFrom), loader, round);
  return round;
}

/** A proposal with its ids and its place on the ballot. */
interface Placed {
  readonly one: DemoProposal;
  readonly id: string;
  readonly inputId: string;
  readonly number: number | null;
  readonly votes: number;
  readonly won: boolean;
}

const isAble = ({ status }: DemoProposal) => status === 'feasible' || status === 'changed';
const isWaiting = ({ status }: DemoProposal) => status === 'received' || status === 'examining';

/** Where the voices of a round stand, which go with its days. */
function stateOf({ now }: Unit, { proposalsUntil, resultOn }: Round) {
  const today = dayInTokyo(now);
  if (resultOn < today) return 'closed';
  return proposalsUntil < today ? 'examining' : undefined;
}

/** The day on which the departments said what they found. */
function examinedOn({ now }: Unit, round: Round) {
  return round.ballotSeed === null ? addDays(dayInTokyo(now), -4) : addDays(round.votesFrom, -20);
}

async function place(unit: Unit, round: Round, demo: DemoRound, sections: Sections) {
  const samples = demo.proposals.map((one, index) => ({
    ...{ kind: proposalKind, subject: round.id, title: one.title, text: composeText(one) },
    ...({ channel: 'web', wish: 'public', author: { wantsNotices: false } } as const),
    ...{ key: `demo-${demo.slug}-${one.key}`, departmentId: idOf(sections, one.department) },
    ...{ area: one.area || undefined, receivedOn: addDays(round.proposalsFrom, index * 3) },
  }));
  const inputIds = await recordSamples(unit, loader, samples, { state: stateOf(unit, round) });
  const known = demo.proposals.map((one, index) => ({
    ...{ one, id: newId(), inputId: inputIds[index] ?? '' },
  }));
  const onBallot = round.ballotSeed === null ? [] : known.filter(({ one }) => isAble(one));
  const order = drawOrder(
    `demo-${demo.slug}`,
    onBallot.map(({ id }) => id),
  );
  const candidates = onBallot.map(({ one, id }) => ({
    ...{ id, number: order.indexOf(id) + 1, cost: one.cost ?? 0 },
  }));
  const votes = onBallot.map(({ one, id }) => ({ proposalId: id, votes: one.votes }));
  const drawn = drawWinners(demo.sum, candidates, votes);
  const byId = new Map(drawn.ranked.map((ranked) => [ranked.id, ranked]));
  const placed = known.map((entry): Placed => {
    const ranked = byId.get(entry.id);
    const { number = null, won = false } = ranked ?? {};
    return { ...entry, number, won, votes: ranked?.votes ?? 0 };
  });
  return { placed, committed: drawn.committed };
}

function rowsOf(unit: Unit, round: Round, demo: DemoRound, placed: readonly Placed[]) {
  const isOver = demo.turnout !== undefined;
  const ids = new Map(placed.map(({ one, id }) => [one.key, id]));
  return placed.map(({ one, id, inputId, number, votes, won }) => {
    const said = isAble(one) ? undefined : { title: '', summary: '', titleEn: '' };
    const isExamined = one.status !== 'merged' && !isWaiting(one);
    return {
      ...{ town: unit.town, id, roundId: round.id, inputId, number, status: one.status },
      ...(said ?? { title: one.title, summary: one.what, titleEn: one.titleEn }),
      ...{ area: one.area || null, roughCost: one.rough, sight: 'shown' as const },
      ...{ reason: one.reason, cost: one.cost, runningCost: one.running, spent: one.spent },
      examinedOn: isExamined ? examinedOn(unit, round) : null,
      mergedInto: one.into === undefined ? null : (ids.get(one.into) ?? null),
      ...(isOver && number !== null ? { votes, won } : {}),
      ...{ sample: true, createdAt: new Date(`${round.proposalsFrom}T03:00:00Z`) },
    };
  });
}

function eventsOf(unit: Unit, round: Round, demo: DemoRound, placed: readonly Placed[]) {
  const row = (proposalId: string, kind: (typeof events.$inferInsert)['kind'], on: string) => ({
    ...{ town: unit.town, id: newId(), proposalId, kind, text: '', note: '', at: unit.now },
    happenedOn: on,
  });
  return placed.flatMap(({ one, id, number, won }, index) => [
    row(id, 'received', addDays(round.proposalsFrom, index * 3)),
    ...(isWaiting(one)
      ? []
      : [row(id, one.status === 'merged' ? 'merged' : 'examined', examinedOn(unit, round))]),
    ...(number === null
      ? []
      : [{ ...row(id, 'ballot', addDays(round.votesFrom, -14)), text: String(number) }]),
    ...(demo.turnout && number !== null ? [row(id, won ? 'won' : 'lost', round.resultOn)] : []),
  ]);
}

function milestonesOf(unit: Unit, placed: readonly Placed[]) {
  const today = dayInTokyo(unit.now);
  return placed.flatMap(({ one, id, won }) =>
    milestoneKinds.flatMap((kind, index) => {
      const offset = one.milestones[index];
      if (!won || offset === undefined) return [];
      const isReached = index < (one.reached ?? milestoneKinds.length);
      const plannedOn = addDays(today, offset);
      return {
        ...{ town: unit.town, proposalId: id, kind, plannedOn, text: one.texts[index] ?? '' },
        ...{ reachedOn: isReached ? plannedOn : null, changedAt: unit.now },
      };
    }),
  );
}

/** The lifeline of a winner: that it won, and the last step that was reached. @returns its id */
async function loadLine(
  unit: Unit,
  round: Round,
  { one, inputId, votes }: Placed,
  departmentId: string,
): Promise<string> {
  const words = { title: one.title, summary: one.what, departmentId, sample: true };
  const threadId = await startThread(unit, loader, words);
  await linkInputs(unit, loader, threadId, [inputId]);
  const told = { departmentId, sample: true };
  const won = { kind: 'threads.decision', text: wonHop(round.title, votes), on: round.resultOn };
  await addHop(unit, loader, threadId, { ...won, ...told });
  const last = (one.reached ?? milestoneKinds.length) - 1;
  const [kind, offset] = [milestoneKinds[last], one.milestones[last]];
  if (kind === undefined || offset === undefined) return threadId;
  await addHop(unit, loader, threadId, {
    ...{ kind: kind === 'finished' ? 'threads.result' : 'threads.decision', ...told },
    ...{ text: `${milestoneTexts[kind].ja}：${one.texts[last] ?? ''}` },
    on: addDays(dayInTokyo(unit.now), offset),
  });
  return threadId;
}

async function loadComments(unit: Unit, placed: readonly Placed[], sections: Sections) {
  const samples = placed.flatMap(({ one, id }) =>
    one.comments.map((text, index) => ({
      ...{ kind: commentKind, subject: id, text, key: `demo-${one.key}-${index}` },
      ...({ channel: 'web', wish: 'public', author: { wantsNotices: false } } as const),
      departmentId: idOf(sections, one.department),
    })),
  );
  await recordSamples(unit, loader, samples);
}

/** Lifelines of winners. Each hop costs the first start some time: those that say so show how it goes. */
async function loadLines(unit: Unit, round: Round, placed: readonly Placed[], sections: Sections) {
  const threads = new Map<string, string>();
  for (const entry of placed.filter(({ won, one }) => won && one.followed)) {
    const departmentId = idOf(sections, entry.one.department);
    threads.set(entry.id, await loadLine(unit, round, entry, departmentId));
  }
  return threads;
}

interface Loaded {
  readonly round: Round;
  readonly demo: DemoRound;
  readonly placed: readonly Placed[];
}

async function loadProposals(unit: Unit, { round, demo, placed }: Loaded, sections: Sections) {
  const threads = demo.turnout
    ? await loadLines(unit, round, placed, sections)
    : new Map<string, string>();
  const rows = rowsOf(unit, round, demo, placed).map((row, index) => ({
    ...row,
    departmentId: idOf(sections, placed[index]?.one.department ?? ''),
    threadId: threads.get(row.id) ?? null,
  }));
  // Those that others go on in come first: the database checks each row as it comes.
  const ordered = rows.sort(
    (a, b) => Number(a.mergedInto !== null) - Number(b.mergedInto !== null),
  );
  await unit.db.insert(proposals).values(ordered);
  await unit.db.insert(events).values(eventsOf(unit, round, demo, placed));
  await loadComments(unit, placed, sections);
}

async function loadOne(unit: Unit, demo: DemoRound, sections: Sections): Promise<void> {
  const { db, town } = unit;
  const round = await loadRound(unit, demo, sections);
  const { placed, committed } = await place(unit, round, demo, sections);
  await loadProposals(unit, { round, demo, placed }, sections);
  const { turnout, resultAgo = 0 } = demo;
  if (!turnout) return;
  const then = daysBefore(unit, resultAgo);
  await db.insert(milestones).values(milestonesOf(unit, placed));
  const published = { publishedBy: '見本 計子', publishedOn: round.resultOn, at: then.now };
  const result = { town, id: newId(), roundId: round.id, countId: newId(), turnout, committed };
  await db.insert(results).values({ ...result, ...published });
  await db.update(rounds).set({ resultPublishedOn: round.resultOn }).where(isRound(unit, round));
  await bringOutResult(then, loader, round);
}

/**
 * Rounds of the demo town (見本), one in each phase: proposals, examination, vote, count, winners on their way.
 * @param folder the project's `demo` folder.
 */
export async function loadRoundsDemo(unit: Unit, folder: string): Promise<void> {
  const demos = readDemoRounds(folder);
  const codes = demos.flatMap((one) => one.proposals.map(({ department }) => department));
  const sections = await sectionsOf(unit, ['seisaku', ...codes]);
  for (const demo of demos) await loadOne(unit, demo, sections);
}
