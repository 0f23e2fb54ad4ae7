import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskWords as openDataDesk } from '../desk/text.ts';
import { styles } from '../model.ts';
import { decideShowcase } from './commands.ts';
import { DecisionForm } from './inputs.ts';
import { deskHref } from './model.ts';
import { sendPicture, titlesOf } from './public.routes.tsx';
import { getShowcase, listReports, listShowcases } from './queries.ts';
import { deskWords as words } from './text.ts';
import { DecidePage, ShowcaseDesk } from './views/desk.tsx';

export const showcaseDesk = new Hono<HttpEnv>();

const manage = permit('open-data.manage');
const crumb = { label: openDataDesk.menu, href: '/staff/open-data' };
const one = '/open-data/showcases/:id{[0-9a-f-]{36}}';
const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

showcaseDesk.get('/open-data/showcases', manage, async (c) => {
  const page = pageOf(c);
  const found = await inTown(c, async (unit) => {
    const listed = await listShowcases(unit, { page, onlyShown: false });
    const ids = listed.rows.map(({ id }) => id);
    return { ...listed, reports: await listReports(unit, ids) };
  });
  return staffPage(
    c,
    { title: words.menu, lead: words.lead, breadcrumbs: [crumb], styles },
    <ShowcaseDesk {...found} page={page} />,
  );
});

async function decidePage(c: HttpContext, state: FormState = {}) {
  const found = await inTown(c, async (unit) => ({
    showcase: await getShowcase(unit, idOf(c)),
    reports: await listReports(unit, [idOf(c)]),
    titles: await titlesOf(unit),
  }));
  const { name } = found.showcase;
  return staffPage(
    c,
    {
      ...{ title: { ja: name, en: name }, status: statusOfForm(state), styles },
      breadcrumbs: [crumb, { label: words.menu, href: deskHref }],
    },
    <DecidePage {...found} state={state} />,
  );
}

showcaseDesk.get(one, manage, (c) => decidePage(c));

showcaseDesk.get(`${one}/picture`, manage, (c) =>
  sendPicture(c, (unit) => getShowcase(unit, idOf(c))),
);

showcaseDesk.post(one, manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(DecisionForm, values);
  if (!checked.ok) return decidePage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => decideShowcase(unit, c.var.actor, idOf(c), checked.value)),
  );
  return errors ? decidePage(c, { values, errors }) : c.redirect(deskHref, 303);
});
