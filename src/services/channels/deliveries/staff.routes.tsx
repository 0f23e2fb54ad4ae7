import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { staffPage } from '#ui/page.tsx';
import { listOpenAccounts } from '../accounts/queries.ts';
import { getClient } from '../clients/registry.ts';
import { markDelivery, resendDelivery } from './commands.ts';
import { DeliveryFilter, MarkForm } from './inputs.ts';
import { getLedgerRow, listEvents, listLedger } from './queries.ts';
import { words } from './text.ts';
import { DeliveryPage } from './views/delivery.tsx';
import { Ledger } from './views/ledger.tsx';

const list = '/staff/channels/deliveries';
export const postStyles = ['services/channels/views/channels.css'];

async function ledgerPage(c: HttpContext): Promise<Response> {
  const filter = DeliveryFilter.parse(c.req.query());
  const { platform } = c.var;
  const found = await inTown(c, async (unit) => {
    const kinds = new Set((await listOpenAccounts(unit)).map(({ kind }) => kind));
    const missing = [...kinds].flatMap((kind) => getClient(kind).missing(platform) ?? []);
    return {
      ...(await listLedger(unit, filter)),
      departments: await listDepartments(unit),
      missing,
    };
  });
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles: postStyles },
    <Ledger filter={filter} {...found} />,
  );
}

async function deliveryPage(
  c: HttpContext,
  again?: { readonly values: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { actor, platform, town } = c.var;
  const { delivery, events } = await inTown(c, async (unit) => ({
    delivery: await getLedgerRow(unit, id),
    events: await listEvents(unit, id),
  }));
  return staffPage(
    c,
    {
      ...{ title: delivery.title, styles: postStyles, status: again ? 422 : 200 },
      breadcrumbs: [{ label: words.title, href: list }],
    },
    <DeliveryPage
      delivery={delivery}
      events={events}
      origin={originOf(platform, town)}
      mayDecide={can(actor, 'channels.approve')}
      done={c.req.query('done') === '1'}
      {...again}
    />,
  );
}

async function resend(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  await inTown(c, (unit) => resendDelivery(unit, c.var.actor, id));
  return c.redirect(`${list}/${id}?done=1`, 303);
}

async function mark(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const values = await readForm(c);
  const checked = checkInput(MarkForm, values);
  if (!checked.ok) return deliveryPage(c, { values, errors: checked.errors });
  await inTown(c, (unit) => markDelivery(unit, c.var.actor, id, checked.value));
  return c.redirect(`${list}/${id}?done=1`, 303);
}

export const deliveryRoutes = new Hono<HttpEnv>()
  .get('/channels/deliveries', permit('channels.write'), ledgerPage)
  .get('/channels/deliveries/:id', permit('channels.write'), (c) => deliveryPage(c))
  .post('/channels/deliveries/:id/resend', permit('channels.approve'), resend)
  .post('/channels/deliveries/:id/mark', permit('channels.approve'), mark);
