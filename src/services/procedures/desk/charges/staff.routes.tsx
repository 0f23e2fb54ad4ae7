import { Hono } from 'hono';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { staffPage } from '#ui/page.tsx';
import { findCharge } from '../../applications/status.ts';
import { visibleCase } from '../case/queries.ts';
import { deskStyles } from '../case/styles.ts';
import { recordCharge } from './commands.ts';
import { ChargeForm } from './inputs.ts';
import { listChargeEvents } from './queries.ts';
import { chargeRefusals, chargeWords as words } from './text.ts';
import { ChargeView } from './views/charge.tsx';

async function chargePage(
  c: HttpContext,
  again?: { readonly values: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const { record, charge, events } = await inTown(c, async (unit) => {
    const record = await visibleCase(unit, c.var.actor, c.req.param('id') ?? '');
    const charge = await findCharge(unit, record.id);
    if (!charge) throw new AppError('not-found', chargeRefusals.none);
    return { record, charge, events: await listChargeEvents(unit, charge.id) };
  });
  const href = `/staff/procedures/cases/${record.id}`;
  return staffPage(
    c,
    {
      ...{ title: words.title, status: again ? 422 : 200, styles: deskStyles },
      breadcrumbs: [{ label: { ja: record.receipt, en: record.receipt }, href }],
    },
    <ChargeView
      {...{ caseId: record.id, charge, events, formKey: newId(), ...again }}
      done={c.req.query('done') === '1'}
    />,
  );
}

async function record(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(ChargeForm, values);
  if (!input.ok) return chargePage(c, { values, errors: input.errors });
  const id = c.req.param('id') ?? '';
  await inTown(c, (unit) => recordCharge(unit, c.var.actor, id, input.value));
  return c.redirect(`/staff/procedures/cases/${id}/charge?done=1`, 303);
}

const address = '/procedures/cases/:id{[0-9a-f-]{36}}/charge';

export const chargeRoutes = new Hono<HttpEnv>()
  .get(address, permit('procedures.charges'), (c) => chargePage(c))
  .post(address, permit('procedures.charges'), record);
