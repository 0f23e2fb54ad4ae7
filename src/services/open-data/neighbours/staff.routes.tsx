import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskWords as openDataDesk } from '../desk/text.ts';
import { styles } from '../model.ts';
import { addSource, harvest, removeSource } from './commands.ts';
import { fetchText } from './fetch.ts';
import { SourceForm } from './inputs.ts';
import { countSets, getSource, listSources } from './queries.ts';
import { deskWords as words } from './text.ts';
import { SourcesDesk } from './views/desk.tsx';

export const neighbourDesk = new Hono<HttpEnv>();

const manage = permit('open-data.manage');
const href = '/staff/open-data/neighbours';

async function page(c: HttpContext, state: FormState = {}) {
  const found = await inTown(c, async (unit) => ({
    sources: await listSources(unit),
    counts: await countSets(unit),
  }));
  return staffPage(
    c,
    {
      ...{ title: words.menu, lead: words.lead, status: statusOfForm(state), styles },
      breadcrumbs: [{ label: openDataDesk.menu, href: '/staff/open-data' }],
    },
    <SourcesDesk {...found} state={state} />,
  );
}

neighbourDesk.get('/open-data/neighbours', manage, (c) => page(c));

neighbourDesk.post('/open-data/neighbours', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SourceForm, values);
  if (!checked.ok) return page(c, { values, errors: checked.errors });
  await inTown(c, (unit) => addSource(unit, c.var.actor, checked.value));
  return c.redirect(href, 303);
});

neighbourDesk.post('/open-data/neighbours/:source/read', manage, async (c) => {
  const source = await inTown(c, (unit) => getSource(unit, c.req.param('source')));
  const { platform, town } = c.var;
  await harvest(platform.database, town.code, source, (address) => fetchText(address));
  return c.redirect(href, 303);
});

neighbourDesk.post('/open-data/neighbours/:source/remove', manage, async (c) => {
  await inTown(c, (unit) => removeSource(unit, c.var.actor, c.req.param('source')));
  return c.redirect(href, 303);
});
