import { Hono } from 'hono';
import { listAreas } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { findOpenSituation } from '../situation/queries.ts';
import { deskWords } from '../text.ts';
import { deskPage } from '../views/frame.tsx';
import { areaNames, issueOrder, liftOrders } from './commands.ts';
import { LiftInput, OrderInput, OrderWithTexts } from './inputs.ts';
import { listOrders, ordersInForce } from './queries.ts';
import { orderTexts } from './rules.ts';
import { type AreaOption, NotOn, OrderForm, OrdersInForce } from './views/orders.tsx';

const list = '/emergency/orders';
const done = `/staff${list}?done=1`;

/** Districts to choose from, the whole city first. */
export async function areaOptions(unit: Unit): Promise<readonly AreaOption[]> {
  const districts = await listAreas(unit);
  const whole = { value: '*', label: deskWords.wholeTown };
  return [whole, ...districts.map(({ slug, name }) => ({ value: slug, label: name }))];
}

async function page(c: HttpContext, form: FormState = {}, confirming = false): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const situation = await findOpenSituation(unit);
    if (!situation) return undefined;
    const orders = ordersInForce(await listOrders(unit, situation.id));
    return { orders, areas: await areaOptions(unit) };
  });
  if (!found) return deskPage(c, 'orders', form, <NotOn />);
  return deskPage(
    c,
    'orders',
    form,
    <>
      <OrdersInForce {...found} />
      <OrderForm {...form} areas={found.areas} confirming={confirming} />
    </>,
  );
}

/** The prepared words, put into the form for a last look. */
async function withTexts(c: HttpContext, values: FormValues, asked: OrderInput) {
  const texts = await inTown(c, async (unit) =>
    orderTexts(asked.level, await areaNames(unit, asked.areas), asked.reason),
  );
  return { ...values, textJa: texts.ja, textEasy: texts.easy, textEn: texts.en };
}

async function check(c: HttpContext, values: FormValues): Promise<Response> {
  const checked = checkInput(OrderInput, values);
  if (!checked.ok) return page(c, { values, errors: checked.errors });
  return page(c, { values: await withTexts(c, values, checked.value) }, true);
}

async function issue(c: HttpContext, values: FormValues): Promise<Response> {
  const checked = checkInput(OrderWithTexts, values);
  if (!checked.ok) return page(c, { values, errors: checked.errors }, true);
  const { households, persons, ...asked } = checked.value;
  const known = {
    ...(households === undefined ? {} : { households }),
    ...(persons === undefined ? {} : { persons }),
  };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => issueOrder(unit, c.var.actor, { ...asked, ...known })),
  );
  return errors ? page(c, { values, errors }, true) : c.redirect(done, 303);
}

export const orderRoutes = new Hono<HttpEnv>()
  .get(list, permit('emergency.switch'), (c) => page(c))
  .post(list, permit('emergency.switch'), async (c) => {
    const values = await readForm(c);
    return typedValue(values, 'step') === 'issue' ? issue(c, values) : check(c, values);
  })
  .post(`${list}/lift`, permit('emergency.switch'), async (c) => {
    const checked = checkInput(LiftInput, await readForm(c));
    if (!checked.ok) return page(c, { errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => liftOrders(unit, c.var.actor, checked.value)),
    );
    return errors ? page(c, { errors }) : c.redirect(done, 303);
  });
