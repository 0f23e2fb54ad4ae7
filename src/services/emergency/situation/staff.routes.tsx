import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { readEmergency } from '../page/now.ts';
import { renderEmergencyPage } from '../page/views/page.tsx';
import { deskPage } from '../views/frame.tsx';
import { confirmAct, endSituation, setUpHeadquarters, startSituation } from './commands.ts';
import { SwitchInput } from './inputs.ts';
import { findOpenSituation, findSituation, listActs, listSituations } from './queries.ts';
import { words } from './text.ts';
import { Acts, Past, StateBox, SwitchForm } from './views/command.tsx';

const list = '/emergency';
const done = `/staff${list}?done=1`;

function staffIdOf({ var: { actor } }: HttpContext): string {
  return actor.kind === 'staff' ? actor.staffId : '';
}

async function commandPage(c: HttpContext, form: FormState = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const situation = await findOpenSituation(unit);
    const situations = await listSituations(unit);
    return { situation, situations, acts: situation ? await listActs(unit, situation.id) : [] };
  });
  const { situation, acts, situations } = found;
  return deskPage(
    c,
    'now',
    form,
    <>
      <StateBox situation={situation} />
      {situation && <Acts acts={acts} staffId={staffIdOf(c)} drill={situation.mode === 'drill'} />}
      {situation?.mode !== 'real' && <SwitchForm {...form} />}
      <Past situations={situations} />
    </>,
  );
}

/** What an alarm suggests (jma/alarm.ts); whoever reads it still chooses and presses. */
function suggested(c: HttpContext): FormState {
  const names = ['hazard', 'titleJa', 'titleEasy', 'titleEn'];
  return { values: Object.fromEntries(names.map((name) => [name, c.req.query(name) ?? ''])) };
}

/** Runs a command of the desk and shows the desk again. */
function act(command: (c: HttpContext) => Promise<unknown>) {
  return async (c: HttpContext): Promise<Response> => {
    const errors = await tryWrite(() => command(c));
    return errors ? commandPage(c, { errors }) : c.redirect(done, 303);
  };
}

export const situationRoutes = new Hono<HttpEnv>()
  .get(list, permit('emergency.report'), (c) => commandPage(c, suggested(c)))
  .post(list, permit('emergency.switch'), async (c) => {
    const values = await readForm(c);
    const checked = checkInput(SwitchInput, values);
    if (!checked.ok) return commandPage(c, { values, errors: checked.errors });
    const { value } = checked;
    const errors = await tryWrite(() =>
      inTown(c, (unit) => startSituation(unit, c.var.actor, value)),
    );
    return errors ? commandPage(c, { values, errors }) : c.redirect(done, 303);
  })
  .post(
    `${list}/end`,
    permit('emergency.switch'),
    act((c) => inTown(c, (unit) => endSituation(unit, c.var.actor))),
  )
  .post(
    `${list}/headquarters`,
    permit('emergency.switch'),
    act((c) => inTown(c, (unit) => setUpHeadquarters(unit, c.var.actor))),
  )
  .post(
    `${list}/acts/:id{[0-9a-f-]{36}}/confirm`,
    permit('emergency.switch'),
    act((c) => inTown(c, (unit) => confirmAct(unit, c.var.actor, c.req.param('id') ?? ''))),
  )
  .get(`${list}/preview`, permit('emergency.report'), async (c) => {
    const now = await inTown(c, async (unit) => {
      const open = await findOpenSituation(unit);
      return readEmergency(unit, open?.mode ?? 'real');
    });
    const { town, language } = c.var;
    const addresses = { ja: '?lang=ja', easy: '?lang=easy', en: '?lang=en' };
    return c.html(renderEmergencyPage({ town, language, now, addresses }));
  })
  .get(`${list}/situations/:id{[0-9a-f-]{36}}`, permit('emergency.report'), async (c) => {
    const found = await inTown(c, async (unit) => {
      const situation = await findSituation(unit, c.req.param('id'));
      return situation && { situation, acts: await listActs(unit, situation.id) };
    });
    if (!found) throw notFound(words.actNotFound);
    const drill = found.situation.mode === 'drill';
    return deskPage(c, 'now', {}, <Acts acts={found.acts} staffId={staffIdOf(c)} drill={drill} />);
  });
