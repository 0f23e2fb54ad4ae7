import { Hono } from 'hono';
import type { z } from 'zod';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { addFromBank } from './bank/commands.ts';
import { listSeries } from './bank/queries.ts';
import { closeSurvey, extendSurvey, openSurvey } from './commands.ts';
import { AddQuestionInput, CloseInput, ExtendInput, OpenInput } from './inputs.ts';
import { readOverview } from './overview.ts';
import { deskCrumb, idOf } from './staff.routes.tsx';
import { deskWords as words } from './staff-text.ts';
import { OverviewPage } from './views/overview.tsx';

export const overviewRoutes = new Hono<HttpEnv>();

async function overviewPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { overview, bank } = await inTown(c, async (unit) => ({
    overview: await readOverview(unit, idOf(c)),
    bank: await listSeries(unit),
  }));
  const newest = bank.filter((one, place) => one.slug !== bank[place - 1]?.slug);
  const key = c.req.query('done') ?? '';
  const done = Object.entries(words.done).find(([name]) => name === key)?.[1];
  const { actor } = c.var;
  return staffPage(
    c,
    {
      ...{ title: overview.survey.title, breadcrumbs: [deskCrumb] },
      status: statusOfForm(state),
    },
    <OverviewPage
      {...{ overview, done, ...state }}
      bank={newest}
      may={{
        manage: can(actor, 'surveys.manage'),
        enter: can(actor, 'surveys.enter'),
        sample: can(actor, 'surveys.sample'),
      }}
    />,
  );
}

overviewRoutes.get('/surveys/:id', permit('surveys.results'), (c) => overviewPage(c));

/** A form of the overview: checked, done, and back with a word; or the page again with what was typed. */
async function act<S extends z.ZodType>(
  c: HttpContext,
  schema: S,
  done: keyof typeof words.done,
  work: (unit: Unit, input: z.output<S>) => Promise<void>,
): Promise<Response> {
  const values: FormValues = await readForm(c);
  const checked = checkInput(schema, values);
  if (!checked.ok) return overviewPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() => inTown(c, (unit) => work(unit, checked.value)));
  if (errors) return overviewPage(c, { values, errors });
  return c.redirect(`/staff/surveys/${idOf(c)}?done=${done}`, 303);
}

const manage = permit('surveys.manage');

overviewRoutes.post('/surveys/:id/open', manage, (c) =>
  act(c, OpenInput, 'opened', (unit, input) => openSurvey(unit, c.var.actor, idOf(c), input)),
);

overviewRoutes.post('/surveys/:id/extend', manage, (c) =>
  act(c, ExtendInput, 'extended', (unit, { closesOn }) =>
    extendSurvey(unit, c.var.actor, idOf(c), closesOn),
  ),
);

overviewRoutes.post('/surveys/:id/close', manage, (c) =>
  act(c, CloseInput, 'closed', (unit, { why }) => closeSurvey(unit, c.var.actor, idOf(c), why)),
);

overviewRoutes.post('/surveys/:id/questions', manage, (c) =>
  act(c, AddQuestionInput, 'added', (unit, { series }) =>
    addFromBank(unit, c.var.actor, idOf(c), series),
  ),
);
