import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { indexBudget } from '../../projects/search-entries.ts';
import { storeAct } from '../commands.ts';
import { addFinancing, amountOf, noFinancing } from '../financing.ts';
import { budgetTopic, type Round } from '../model.ts';
import { planNotices } from '../notices/commands.ts';
import { authoriseBudget } from '../policy.ts';
import { refusals, roundText, unbalanced, undecided } from '../refusals.ts';
import { readDecided, readEstimates } from '../requests/queries.ts';
import { estimates, rounds } from '../schema.ts';
import { staffTexts as texts } from '../staff-text.ts';
import { thousandsText } from '../thousands.ts';
import type { RoundForm } from './inputs.ts';

/**
 * The round of a year, held until the unit of work ends: what is sent, decided and adopted at the same
 * moment waits for each other.
 *
 * @throws AppError not-found
 */
export async function lockRound({ db, town }: Unit, year: FiscalYear): Promise<Round> {
  const [row] = await db
    .select()
    .from(rounds)
    .where(and(eq(rounds.town, town), eq(rounds.year, year)))
    .for('update');
  if (!row) throw notFound(roundText);
  const { town: _town, createdAt: _createdAt, ...round } = row;
  return round;
}

async function tellPlanned(unit: Unit, actor: Actor, { year, ...days }: RoundForm): Promise<void> {
  await recordAudit(unit, actor, {
    action: 'finance.budget-planned',
    subject: { type: 'finance-budget', id: String(year) },
    details: { ...days, transferClause: days.transferClause !== '' },
  });
  unit.drop(budgetTopic);
}

/** Begins the making of a year's budget. @throws InputError when that year has begun. */
export async function beginRound(unit: Unit, actor: Actor, form: RoundForm): Promise<void> {
  authoriseBudget(actor, 'finance.budget');
  const { db, town, now } = unit;
  const begun = await db
    .insert(rounds)
    .values({ town, ...form, adoptedOn: null, sample: false, createdAt: now })
    .onConflictDoNothing()
    .returning({ year: rounds.year });
  if (begun.length === 0) throw new InputError({ year: texts.begun });
  await planNotices(unit, form);
  await tellPlanned(unit, actor, form);
}

/**
 * Changes the days of a budget in the making.
 *
 * @throws AppError not-found, or `rule-violation` once it is adopted.
 */
export async function changeDays(unit: Unit, actor: Actor, form: RoundForm): Promise<void> {
  authoriseBudget(actor, 'finance.budget');
  const { db, town } = unit;
  const { year, ...days } = form;
  const round = await lockRound(unit, year);
  if (round.adoptedOn) throw new AppError('rule-violation', refusals.adopted);
  await db
    .update(rounds)
    .set(days)
    .where(and(eq(rounds.town, town), eq(rounds.year, year)));
  await planNotices(unit, form, round);
  await tellPlanned(unit, actor, form);
}

/** Keeps the expected revenue of a budget in the making, whole. Amounts in yen by item of settlements. */
export async function saveEstimates(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  amounts: ReadonlyMap<string, bigint>,
): Promise<void> {
  authoriseBudget(actor, 'finance.budget');
  const { db, town } = unit;
  const round = await lockRound(unit, year);
  if (round.adoptedOn) throw new AppError('rule-violation', refusals.adopted);
  await db.delete(estimates).where(and(eq(estimates.town, town), eq(estimates.year, year)));
  const rows = [...amounts].map(([item, amount]) => ({ town, year, item, amount }));
  if (rows.length > 0) await db.insert(estimates).values(rows);
  await recordAudit(unit, actor, {
    action: 'finance.budget-estimated',
    subject: { type: 'finance-budget', id: String(year) },
    details: { total: String([...amounts.values()].reduce((sum, one) => sum + one, 0n)) },
  });
}

function assertVoteDay(round: Round, day: IsoDate, today: IsoDate): void {
  if (round.adoptedOn) throw new AppError('rule-violation', refusals.adopted);
  if (day <= round.deadline || day > today) {
    throw new AppError('rule-violation', refusals.voteDay);
  }
}

/**
 * The council has adopted the budget: everything that the mayor decided, at once.
 *
 * @param facts day of the vote, and what everybody reads about it.
 * @throws AppError `rule-violation` while requests are undecided, or revenue is not expenditure.
 */
export async function adoptBudget(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  { day, note }: { readonly day: IsoDate; readonly note: string },
): Promise<void> {
  authoriseBudget(actor, 'finance.budget');
  const { db, town, now } = unit;
  const round = await lockRound(unit, year);
  assertVoteDay(round, day, dayInTokyo(now));
  const { decided, waiting } = await readDecided(unit, year);
  if (waiting > 0) throw new AppError('rule-violation', undecided(waiting));
  const movements = decided.filter(({ financing }) => amountOf(financing) !== 0n);
  if (movements.length === 0) throw new AppError('rule-violation', refusals.nothingDecided);
  const total = amountOf(
    movements.reduce((sum, { financing }) => addFinancing(sum, financing), noFinancing),
  );
  const revenue = await readEstimates(unit, year);
  const expected = [...revenue.values()].reduce((sum, amount) => sum + amount, 0n);
  if (expected !== total) {
    throw new AppError('rule-violation', unbalanced(thousandsText(expected), thousandsText(total)));
  }
  const id = await storeAct(unit, {
    ...{ year, kind: 'initial', number: null, day, note, sample: round.sample, revenue },
    movements: movements.map(({ projectId, financing }) => ({ projectId, year, financing })),
  });
  await db
    .update(rounds)
    .set({ adoptedOn: day })
    .where(and(eq(rounds.town, town), eq(rounds.year, year)));
  await recordAudit(unit, actor, {
    action: 'finance.budget-adopted',
    subject: { type: 'finance-budget-act', id },
    details: { year, projects: movements.length, total: String(total) },
  });
  await indexBudget(unit, year);
  unit.drop(budgetTopic);
}
