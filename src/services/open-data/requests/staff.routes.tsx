import { Hono } from 'hono';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { deskWords as openDataDesk } from '../desk/text.ts';
import { styles } from '../model.ts';
import { answerRequest } from './commands.ts';
import { AnswerForm } from './inputs.ts';
import { getRequest, listRequests } from './queries.ts';
import { deskWords as words } from './text.ts';
import { AnswerView, RequestDesk } from './views/desk.tsx';

export const requestDesk = new Hono<HttpEnv>();

const manage = permit('open-data.manage');
const listHref = '/staff/open-data/requests';
const crumb = { label: openDataDesk.menu, href: '/staff/open-data' };

requestDesk.get('/open-data/requests', manage, async (c) => {
  const page = pageOf(c);
  const found = await inTown(c, (unit) => listRequests(unit, { page, onlyShown: false }));
  return staffPage(
    c,
    { title: words.menu, lead: words.lead, breadcrumbs: [crumb], styles },
    <RequestDesk {...found} page={page} />,
  );
});

const one = '/open-data/requests/:request';
const idOf = (c: HttpContext): string => c.req.param('request') ?? '';

async function answerPage(c: HttpContext, state: FormState = {}) {
  const request = await inTown(c, (unit) => getRequest(unit, idOf(c)));
  return staffPage(
    c,
    {
      ...{ title: words.request, status: statusOfForm(state), styles },
      breadcrumbs: [crumb, { label: words.menu, href: listHref }],
    },
    <AnswerView request={request} state={state} />,
  );
}

requestDesk.get(one, manage, (c) => answerPage(c));

requestDesk.post(one, manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(AnswerForm, values);
  if (!checked.ok) return answerPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => answerRequest(unit, c.var.actor, idOf(c), checked.value)),
  );
  return errors ? answerPage(c, { values, errors }) : c.redirect(listHref, 303);
});
