import { Hono } from 'hono';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import {
  attempt,
  type FormState,
  pageOf,
  statusOfForm,
  tryWrite,
} from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { namesOf } from '../inputs/queries.ts';
import { refusals } from '../text.ts';
import { decideAppeal } from './appeals/commands.ts';
import { countOpenAppeals, listOpenAppeals } from './appeals/queries.ts';
import { deskWords as appealWords } from './appeals/text.ts';
import { Appeals, type AppealsForm } from './appeals/views/appeals.tsx';
import { describeCampaigns, findCampaigns } from './campaigns/queries.ts';
import { campaignDesk } from './campaigns/staff.routes.tsx';
import { decideEach, eachLimit } from './each.ts';
import { filterDesk } from './filters/staff.routes.tsx';
import { decisionOf } from './inputs.ts';
import { heldViews, listHeld, listHeldIds, newestDecisions } from './queries.ts';
import { deskWords as words } from './text.ts';
import { ModerationDesk } from './views/desk.tsx';
import { DecisionReport } from './views/report.tsx';

export const moderationDesk = new Hono<HttpEnv>().route('/', filterDesk).route('/', campaignDesk);

const styles = ['engines/threads/inputs/views/voices.css'];
const moderate = permit('threads.moderate');
const viewOf = (c: HttpContext) => heldViews.find((one) => one === c.req.query('view')) ?? 'all';

async function deskPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const [page, view] = [pageOf(c), viewOf(c)];
  const found = await inTown(c, async (unit) => {
    const groups = await findCampaigns(unit);
    const filter = { view, without: groups.flat(), page };
    const waiting = await listHeld(unit, c.var.actor, filter);
    const ids = waiting.inputs.map(({ id }) => id);
    const newest = await newestDecisions(unit, ids);
    return {
      waiting,
      rules: new Map([...newest].map(([id, { rules }]) => [id, rules])),
      campaigns: await describeCampaigns(unit, groups),
      appeals: await countOpenAppeals(unit),
    };
  });
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
    <ModerationDesk {...found} {...{ page, view }} {...state} />,
  );
}

moderationDesk.get('/moderation', moderate, (c) => deskPage(c));

function chosenIds(c: HttpContext, values: FormState['values']): Promise<string[]> | string[] {
  if (typedValue(values, 'whole') !== 'yes') return typedValues(values, 'inputs');
  return inTown(c, async (unit) => {
    const without = (await findCampaigns(unit)).flat();
    return listHeldIds(unit, c.var.actor, { view: viewOf(c), without }, eachLimit);
  });
}

moderationDesk.post('/moderation', moderate, async (c) => {
  const values = await readForm(c);
  const { actor } = c.var;
  const ids = await chosenIds(c, values);
  if (ids.length === 0) return deskPage(c, { values, errors: { inputs: words.chooseSome } });
  const decided = await attempt(() =>
    decideEach((work) => inTown(c, work), actor, ids, decisionOf(values)),
  );
  if ('errors' in decided) return deskPage(c, { values, errors: decided.errors });
  const named = await inTown(c, (unit) => namesOf(unit, ids));
  const rows = decided.value.map((row) => ({ ...row, name: named.get(row.id) ?? row.id }));
  return staffPage(
    c,
    {
      ...{ title: words.report, styles },
      breadcrumbs: [{ label: words.title, href: '/staff/moderation' }],
    },
    <DecisionReport rows={rows} back={`/staff/moderation?view=${viewOf(c)}`} />,
  );
});

async function appealsPage(c: HttpContext, form: AppealsForm = {}): Promise<Response> {
  const { actor } = c.var;
  if (actor.kind !== 'staff') throw new AppError('forbidden', refusals.notPermitted);
  const items = await inTown(c, listOpenAppeals);
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      ...{ title: appealWords.title, lead: appealWords.lead, styles, status: statusOfForm(form) },
      breadcrumbs: [{ label: words.title, href: '/staff/moderation' }],
    },
    <Appeals
      items={items}
      staffId={actor.staffId}
      form={form}
      done={c.req.query('done') !== undefined}
    />,
  );
}

moderationDesk.get('/moderation/appeals', moderate, (c) => appealsPage(c));

moderationDesk.post('/moderation/appeals/:id{[0-9a-f-]{36}}', moderate, async (c) => {
  const id = c.req.param('id');
  const values = await readForm(c);
  const outcome = typedValue(values, 'outcome');
  const errors = await tryWrite(() =>
    inTown(c, (unit) =>
      decideAppeal(unit, c.var.actor, id, { outcome, answer: typedValue(values, 'answer') }),
    ),
  );
  return errors
    ? appealsPage(c, { id, values, errors })
    : c.redirect('/staff/moderation/appeals?done', 303);
});
