import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { getRound } from '../../rounds/queries.ts';
import { idOf } from '../../rounds/staff.routes.tsx';
import { deskPage, deskPath } from '../desk.routes.tsx';
import { phaseNow } from '../rules.ts';
import { tabHref } from '../views/frame.tsx';
import { takeBackEnvelope, takeEnvelopes } from './commands.ts';
import { EnvelopesInput, TakeBackInput } from './inputs.ts';
import { listEnvelopes } from './queries.ts';
import { envelopeWords as words } from './text.ts';
import { EnvelopesPage } from './views/envelopes.tsx';

export const envelopeRoutes = new Hono<HttpEnv>();

const poll = permit('participatory-budgets.poll');
const path = deskPath('envelopes');
const shown = 100;

const numberIn = (text: string | undefined): number =>
  /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;

async function envelopesPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { round, envelopes, over } = await inTown(c, async (unit) => {
    const found = await getRound(unit, idOf(c));
    const all = await listEnvelopes(unit, found.id, shown);
    return { round: found, envelopes: all, over: phaseNow(found, unit.now) === 'counting' };
  });
  const accepted = c.req.query('accepted');
  const done =
    accepted === undefined
      ? undefined
      : { accepted: numberIn(accepted), refused: numberIn(c.req.query('refused')) };
  return deskPage(
    c,
    round,
    { tab: 'envelopes', title: words.title, lead: words.lead, ...state },
    <EnvelopesPage
      {...{ ...state, envelopes, done, over, action: tabHref(round.id, 'envelopes') }}
      takenBack={c.req.query('done') === 'taken-back'}
    />,
  );
}

envelopeRoutes.get(path, poll, (c) => envelopesPage(c));

envelopeRoutes.post(path, poll, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(EnvelopesInput, values);
  if (!checked.ok) return envelopesPage(c, { values, errors: checked.errors });
  const { numbers, arrived } = checked.value;
  const taken = await attempt(() =>
    inTown(c, (unit) => takeEnvelopes(unit, c.var.actor, idOf(c), numbers, arrived)),
  );
  if ('errors' in taken) return envelopesPage(c, { values, errors: taken.errors });
  const accepted = taken.value.filter(({ outcome }) => outcome === 'accepted').length;
  const refused = taken.value.length - accepted;
  return c.redirect(`${c.req.path}?accepted=${accepted}&refused=${refused}`, 303);
});

envelopeRoutes.post(`${path}/take-back`, poll, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(TakeBackInput, values);
  if (!checked.ok) return envelopesPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => takeBackEnvelope(unit, c.var.actor, idOf(c), checked.value.slip)),
  );
  if (errors) return envelopesPage(c, { values, errors });
  return c.redirect(`${tabHref(idOf(c), 'envelopes')}?done=taken-back`, 303);
});
