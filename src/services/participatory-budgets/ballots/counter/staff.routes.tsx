import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { inGroups } from '#platform/typed-code.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { idOf } from '../../rounds/staff.routes.tsx';
import { deskPage, deskPath, readRound } from '../desk.routes.tsx';
import { cardCode } from '../roll/cards.ts';
import { reissueCard } from '../roll/commands.ts';
import { findVoter, getRollSalt } from '../roll/queries.ts';
import { type FoundVoter, findAtCounter, serveVoter, takeBack } from './commands.ts';
import { FindVoterInput } from './inputs.ts';
import { counterWords as words } from './text.ts';
import { CounterPage, type Served } from './views/counter.tsx';

export const counterRoutes = new Hono<HttpEnv>();

const poll = permit('participatory-budgets.poll');
const path = deskPath('counter');

interface Shown extends FormState {
  readonly found?: readonly FoundVoter[];
  readonly served?: Served;
}

async function counterPage(c: HttpContext, shown: Shown = {}): Promise<Response> {
  const round = await readRound(c);
  const action = `/staff/participatory-budgets/${round.id}/vote/counter`;
  return deskPage(
    c,
    round,
    { tab: 'counter', title: words.title, lead: words.lead, ...shown },
    <CounterPage {...shown} action={action} actor={c.var.actor} />,
  );
}

counterRoutes.get(path, poll, (c) => counterPage(c));

/** A name must not stand in an address, so the list of who was found answers the form itself. */
counterRoutes.post(path, poll, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(FindVoterInput, values);
  if (!checked.ok) return counterPage(c, { values, errors: checked.errors });
  const { actor, platform } = c.var;
  const found = await attempt(() =>
    inTown(c, (unit) => findAtCounter(unit, actor, platform.secret, idOf(c), checked.value)),
  );
  if ('errors' in found) return counterPage(c, { values, errors: found.errors });
  return counterPage(c, { values, found: found.value });
});

const placeOf = (c: HttpContext, values: FormValues) => ({
  roundId: idOf(c),
  voterId: typedValue(values, 'voter'),
});

/** What is shown once must not be made again by a reload: codes answer the form that asked for them. */
async function act(c: HttpContext, values: FormValues): Promise<Served> {
  const { actor, platform } = c.var;
  const { secret } = platform;
  const place = placeOf(c, values);
  return inTown(c, async (unit): Promise<Served> => {
    switch (typedValue(values, 'act')) {
      case 'terminal':
        return { act: 'terminal', code: await serveVoter(unit, actor, secret, place, 'terminal') };
      case 'take-back':
        await takeBack(unit, actor, secret, place, typedValue(values, 'pass'));
        return { act: 'take-back' };
      case 'reissue': {
        await reissueCard(unit, actor, secret, place);
        const voter = await findVoter(unit, place.roundId, place.voterId);
        const salt = await getRollSalt(unit, place.roundId);
        const code = cardCode(secret, salt, place.voterId, voter?.issue ?? 1);
        return { act: 'reissue', code: inGroups(code) };
      }
      default:
        await serveVoter(unit, actor, secret, place, 'counter');
        return { act: 'counter' };
    }
  });
}

counterRoutes.post(`${path}/serve`, poll, async (c) => {
  const values = await readForm(c);
  const served = await attempt(() => act(c, values));
  if ('errors' in served) return counterPage(c, { errors: served.errors });
  return counterPage(c, { served: served.value });
});
