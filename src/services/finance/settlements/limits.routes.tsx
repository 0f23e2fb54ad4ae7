import { Hono } from 'hono';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskHref } from '../model.ts';
import { settlementText } from '../text.ts';
import { setLimits } from './commands.ts';
import { LimitsForm } from './inputs.ts';
import { listVersions } from './queries.ts';
import { staffTexts as texts, yearWord } from './staff-text.ts';
import { LimitsPage } from './views/limits.tsx';

const settle = permit('finance.settle');
const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));
const written = (hundredths: number | null): string =>
  hundredths === null ? '' : (hundredths / 100).toFixed(2);

async function limitsPage(c: HttpContext, form?: FormState) {
  const year = yearOf(c);
  const settlement = (await inTown(c, listVersions)).find((one) => one.year === year);
  if (!settlement) throw notFound(settlementText);
  const values = {
    earlyRealDeficit: written(settlement.earlyRealDeficit),
    earlyConsolidatedDeficit: written(settlement.earlyConsolidatedDeficit),
  };
  return staffPage(
    c,
    {
      title: texts.limitsOf(yearWord(year)),
      lead: texts.limitsLead,
      breadcrumbs: [{ label: texts.title, href: deskHref }],
      status: statusOfForm(form ?? {}),
    },
    <LimitsPage values={values} {...form} />,
  );
}

async function saveLimits(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(LimitsForm, values);
  if (!checked.ok) return limitsPage(c, { values, errors: checked.errors });
  await inTown(c, (unit) => setLimits(unit, c.var.actor, yearOf(c), checked.value));
  return c.redirect(deskHref, 303);
}

export const limitsRoutes = new Hono<HttpEnv>()
  .get('/finance/:year{(?:19|20)\\d{2}}/limits', settle, (c) => limitsPage(c))
  .post('/finance/:year{(?:19|20)\\d{2}}/limits', settle, saveLimits);
