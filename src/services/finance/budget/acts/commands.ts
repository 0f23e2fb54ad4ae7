import { and, asc, eq, inArray } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import { addYears, type FiscalYear } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, type Reason } from '#platform/errors.ts';
import { once } from '#platform/http/once.ts';
import { readAmounts } from '../amount-queries.ts';
import { type NewAct, storeAct } from '../commands.ts';
import {
  addFinancing,
  amountOf,
  type Financing,
  generalFunds,
  negated,
  noFinancing,
} from '../financing.ts';
import { type ActKind, budgetTopic, type Project, type Round, reservePurpose } from '../model.ts';
import { moneyTableTexts } from '../money-text.ts';
import { authoriseBudget } from '../policy.ts';
import { listProjects } from '../queries.ts';
import { refusals } from '../refusals.ts';
import { lockRound } from '../rounds/commands.ts';
import { revenueOf } from '../rules.ts';
import { acts, projects } from '../schema.ts';
import type { AppropriationForm, CarryOverForm, SupplementForm, TransferForm } from './inputs.ts';
import {
  actRefusals,
  type Giving,
  refuseAppropriation,
  refuseCarryOver,
  refuseTransfer,
} from './rules.ts';

const refuse = (refusal: Reason | undefined): void => {
  if (refusal) throw new AppError('rule-violation', refusal);
};

/** The adopted round of a year, held; @throws AppError where it is not adopted or the day is outside. */
async function openBooks(unit: Unit, year: FiscalYear, day: IsoDate): Promise<Round> {
  const round = await lockRound(unit, year);
  if (!round.adoptedOn) throw new AppError('rule-violation', refusals.notAdopted);
  const outside = day < round.adoptedOn || day > dayInTokyo(unit.now);
  refuse(outside ? actRefusals.dayOutside : undefined);
  return round;
}

/** Projects by code; @throws InputError at the field whose code nobody has. */
async function findByCodes(
  unit: Unit,
  fields: Readonly<Record<string, string>>,
): Promise<(field: string) => Project> {
  const rows = await unit.db
    .select()
    .from(projects)
    .where(and(eq(projects.town, unit.town), inArray(projects.code, Object.values(fields))))
    .orderBy(asc(projects.code));
  const byCode = new Map(rows.map((row) => [row.code, { ...row, links: [] }]));
  return (field) => {
    const project = byCode.get(fields[field] ?? '');
    if (!project) throw new InputError({ [field]: moneyTableTexts.unknown });
    return project;
  };
}

async function giving(unit: Unit, year: FiscalYear, project: Project): Promise<Giving> {
  const amounts = await readAmounts(unit, [year], [project.id]);
  return { project, amounts: amounts(project.id, year) };
}

async function record(unit: Unit, actor: Actor, act: NewAct): Promise<string> {
  const id = await storeAct(unit, act);
  const { kind, year, number } = act;
  await recordAudit(unit, actor, {
    action: `finance.budget-${kind}`,
    subject: { type: 'finance-budget-act', id },
    details: { year, number, projects: act.movements.length },
  });
  unit.drop(budgetTopic);
  return id;
}

const head = (round: Round, kind: ActKind, form: { day: IsoDate; note: string }) => ({
  ...{ kind, year: round.year, number: null, day: form.day, note: form.note },
  sample: round.sample,
});

/** The same form sent twice is one act. */
function actOnce<T extends { readonly key: string }>(
  unit: Unit,
  actor: Actor,
  kind: ActKind,
  { key, ...form }: T,
  work: () => Promise<string>,
): Promise<string> {
  authoriseBudget(actor, 'finance.budget');
  const request = JSON.parse(
    JSON.stringify(form, (_name, value) => (typeof value === 'bigint' ? String(value) : value)),
  );
  return once(unit, { act: `finance.${kind}`, actor, key, request }, work);
}

/**
 * 流用: general funds go from one project to another of the same purpose.
 *
 * @returns the id of the act.
 * @throws AppError `rule-violation` across 款, across 項 without a clause, or past what is left.
 */
export async function transfer(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  form: TransferForm,
): Promise<string> {
  return actOnce(unit, actor, 'transfer', { ...form, year }, async () => {
    const round = await openBooks(unit, year, form.day);
    const find = await findByCodes(unit, { from: form.from, to: form.to });
    const [from, to] = [find('from'), find('to')];
    refuse(refuseTransfer(await giving(unit, year, from), to, form.amount, round.transferClause));
    const financing = generalFunds(form.amount);
    const movements = [
      { projectId: from.id, year, financing: negated(financing) },
      { projectId: to.id, year, financing },
    ];
    return record(unit, actor, { ...head(round, 'transfer', form), movements });
  });
}

/** 予備費の充用. @returns the id of the act. */
export async function appropriateReserve(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  form: AppropriationForm,
): Promise<string> {
  return actOnce(unit, actor, 'reserve', { ...form, year }, async () => {
    const round = await openBooks(unit, year, form.day);
    const to = (await findByCodes(unit, { to: form.to }))('to');
    const [from] = await listProjects(unit, { year, purpose: reservePurpose });
    if (!from) throw new AppError('rule-violation', actRefusals.noReserve);
    refuse(refuseAppropriation(await giving(unit, year, from), to, form.amount));
    const financing = generalFunds(form.amount);
    const movements = [
      { projectId: from.id, year, financing: negated(financing) },
      { projectId: to.id, year, financing },
    ];
    return record(unit, actor, { ...head(round, 'reserve', form), movements });
  });
}

/** 繰越明許: into the next year, whether or not its budget is adopted yet. @returns the id of the act. */
export async function carryOver(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  form: CarryOverForm,
): Promise<string> {
  return actOnce(unit, actor, 'carry-over', { ...form, year }, async () => {
    const round = await openBooks(unit, year, form.day);
    const { id: projectId, ...project } = (await findByCodes(unit, { project: form.project }))(
      'project',
    );
    const { amounts } = await giving(unit, year, { id: projectId, ...project });
    const { financing } = form;
    refuse(refuseCarryOver(amounts, amountOf(financing)));
    const movements = [
      { projectId, year, financing: negated(financing) },
      { projectId, year: addYears(year, 1), financing },
    ];
    return record(unit, actor, { ...head(round, 'carry-over', form), movements });
  });
}

export interface SupplementRow {
  readonly projectId: string;
  readonly financing: Financing;
}

/**
 * 補正予算: what the council voted, project by project; its revenue follows from the funds, so that
 * both sides stay equal. @returns the id of the act.
 */
export async function supplement(
  unit: Unit,
  actor: Actor,
  year: FiscalYear,
  { rows, ...form }: SupplementForm & { readonly rows: readonly SupplementRow[] },
): Promise<string> {
  return actOnce(unit, actor, 'supplement', { ...form, year, rows }, async () => {
    const round = await openBooks(unit, year, form.day);
    const { number } = form;
    const [known] = await unit.db
      .select({ id: acts.id })
      .from(acts)
      .where(
        and(
          eq(acts.town, unit.town),
          eq(acts.year, year),
          eq(acts.kind, 'supplement'),
          eq(acts.number, number),
        ),
      );
    refuse(known ? actRefusals.taken : undefined);
    const total = rows.reduce((sum, { financing }) => addFinancing(sum, financing), noFinancing);
    const revenue = revenueOf(total, form);
    const movements = rows.map((row) => ({ ...row, year }));
    return record(unit, actor, { ...head(round, 'supplement', form), number, movements, revenue });
  });
}
