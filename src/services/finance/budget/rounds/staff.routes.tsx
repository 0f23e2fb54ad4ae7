import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { addYears, type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { itemsOfGroup } from '../../settlements/items.ts';
import { addFinancing, noFinancing } from '../financing.ts';
import { budgetDeskHref, budgetStyles, revenueHref, roundDeskHref } from '../model.ts';
import { moneyTexts } from '../money-text.ts';
import { findRound, listRounds, readRevenues } from '../queries.ts';
import { roundText } from '../refusals.ts';
import { readDecided, readEstimates } from '../requests/queries.ts';
import { phaseOf } from '../rules.ts';
import { budgetTitle } from '../text.ts';
import { readThousands, typedThousands } from '../thousands.ts';
import { adoptBudget, beginRound, changeDays, saveEstimates } from './commands.ts';
import { AdoptForm, RoundForm } from './inputs.ts';
import { roundTexts as texts } from './text.ts';
import { BudgetDesk, RoundFormPage } from './views/desk.tsx';
import { RevenuePage } from './views/revenue.tsx';

const plan = permit('finance.budget');
const desk = { label: budgetTitle, href: budgetDeskHref };
const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));

async function deskPage(c: HttpContext) {
  const rounds = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    return (await listRounds(unit)).map((round) => ({ ...round, phase: phaseOf(round, today) }));
  });
  return staffPage(
    c,
    { title: budgetTitle, lead: texts.lead, styles: budgetStyles },
    <BudgetDesk rounds={rounds} mayPlan={can(c.var.actor, 'finance.budget')} />,
  );
}

function formPage(c: HttpContext, known: boolean, form: FormState) {
  return staffPage(
    c,
    { title: texts.newTitle, breadcrumbs: [desk], status: statusOfForm(form) },
    <RoundFormPage known={known} {...form} />,
  );
}

/** The days of the newest round, a year later. */
async function newPage(c: HttpContext) {
  const newest = await inTown(c, async (unit) => (await listRounds(unit)).at(0));
  const later = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  const values: FormValues = newest
    ? {
        year: String(addYears(newest.year, 1)),
        ...{ opensOn: later(newest.opensOn), deadline: later(newest.deadline) },
        ...{ reviewOn: later(newest.reviewOn), voteOn: later(newest.voteOn) },
        transferClause: newest.transferClause,
      }
    : {};
  return formPage(c, false, { values });
}

async function daysPage(c: HttpContext) {
  const round = await inTown(c, (unit) => findRound(unit, yearOf(c)));
  if (!round) throw notFound(roundText);
  const { opensOn, deadline, reviewOn, voteOn, transferClause } = round;
  const days = { opensOn, deadline, reviewOn, voteOn, transferClause };
  return formPage(c, true, { values: { year: String(round.year), ...days } });
}

async function save(c: HttpContext) {
  const known = c.req.param('year');
  const values = { ...(await readForm(c)), ...(known && { year: known }) };
  const checked = checkInput(RoundForm, values);
  if (!checked.ok) return formPage(c, known !== undefined, { values, errors: checked.errors });
  const command = known === undefined ? beginRound : changeDays;
  const errors = await tryWrite(() =>
    inTown(c, (unit) => command(unit, c.var.actor, checked.value)),
  );
  if (errors) return formPage(c, known !== undefined, { values, errors });
  const done = known === undefined ? 'planned' : 'changed';
  return c.redirect(`${roundDeskHref(checked.value.year)}?done=${done}`, 303);
}

const revenueItems = itemsOfGroup('revenue').map(({ code }) => ({
  code,
  name: `amount-${code.replace('revenue.', '')}`,
}));

async function revenuePage(c: HttpContext, form: FormState = {}) {
  const year = yearOf(c);
  const found = await inTown(c, async (unit) => {
    const round = await findRound(unit, year);
    if (!round) throw notFound(roundText);
    const { decided, waiting } = await readDecided(unit, year);
    return {
      ...{ round, waiting },
      decided: decided.reduce((sum, one) => addFinancing(sum, one.financing), noFinancing),
      revenue: round.adoptedOn ? await readRevenues(unit, year) : await readEstimates(unit, year),
      before: await readRevenues(unit, addYears(year, -1)),
    };
  });
  const typed = Object.fromEntries(
    revenueItems.flatMap(({ code, name }) => {
      const yen = found.revenue.get(code);
      return yen === undefined ? [] : [[name, typedThousands(yen)]];
    }),
  );
  return staffPage(
    c,
    {
      ...{ title: texts.revenueTitle(year), lead: texts.revenueLead, styles: budgetStyles },
      ...{ breadcrumbs: [desk], status: statusOfForm(form) },
    },
    <RevenuePage
      {...found}
      {...{ values: { ...typed, ...form.values }, errors: form.errors }}
      mayEdit={can(c.var.actor, 'finance.budget')}
      estimatesSaved={c.req.query('done') === 'saved'}
    />,
  );
}

function readEstimateFields(values: FormValues) {
  const amounts = new Map<string, bigint>();
  const errors: Record<string, FieldErrors[string]> = {};
  for (const { code, name } of revenueItems) {
    const typed = typedValue(values, name);
    if (typed.trim() === '') continue;
    const yen = readThousands(typed);
    if (yen === undefined) errors[name] = moneyTexts.number;
    else if (yen < 0n) errors[name] = moneyTexts.negative;
    else amounts.set(code, yen);
  }
  return { amounts, errors };
}

async function keepEstimates(c: HttpContext) {
  const values = await readForm(c);
  const year = yearOf(c);
  const { amounts, errors: faults } = readEstimateFields(values);
  if (Object.keys(faults).length > 0) return revenuePage(c, { values, errors: faults });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => saveEstimates(unit, c.var.actor, year, amounts)),
  );
  if (errors) return revenuePage(c, { values, errors });
  return c.redirect(`${revenueHref(year)}?done=saved`, 303);
}

async function adopt(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(AdoptForm, values);
  if (!checked.ok) return revenuePage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => adoptBudget(unit, c.var.actor, yearOf(c), checked.value)),
  );
  if (errors) return revenuePage(c, { values, errors });
  return c.redirect(revenueHref(yearOf(c)), 303);
}

const year = '/finance/budget/:year{(?:19|20)\\d{2}}';

/** Whoever opens the address of a form that came back finds the page where it stands. */
const toRevenue = (c: HttpContext) => c.redirect(revenueHref(yearOf(c)), 303);

export const roundRoutes = new Hono<HttpEnv>()
  .get('/finance/budget', openToAllStaff(), deskPage)
  .get('/finance/budget/new', plan, newPage)
  .post('/finance/budget/new', plan, save)
  .get(`${year}/days`, plan, daysPage)
  .post(`${year}/days`, plan, save)
  .get(`${year}/revenue`, openToAllStaff(), (c) => revenuePage(c))
  .get(`${year}/revenue/estimates`, openToAllStaff(), toRevenue)
  .get(`${year}/revenue/adopt`, openToAllStaff(), toRevenue)
  .post(`${year}/revenue/estimates`, plan, keepEstimates)
  .post(`${year}/revenue/adopt`, plan, adopt);
