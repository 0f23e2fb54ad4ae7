import { Hono } from 'hono';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { styles } from '../model.ts';
import { names } from '../text.ts';
import { takeRequest } from './commands.ts';
import { RequestForm } from './inputs.ts';
import { requesting } from './limit.ts';
import { listRequests, requestsTopic } from './queries.ts';
import { requestWords as words } from './text.ts';
import { RequestsView } from './views/requests.tsx';

export const requestRoutes = new Hono<HttpEnv>();

const why = 'Anybody may say which data they miss; nothing is shown before staff looked at it.';

async function page(c: HttpContext, state: FormState = {}) {
  const number = pageOf(c);
  const found = await inTown(c, (unit) => listRequests(unit, { page: number, onlyShown: true }));
  const sent = c.req.query('sent') !== undefined;
  if (!state.values && !sent) cachePage(c, requestsTopic);
  return publicPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
      breadcrumbs: [
        { label: names.home, href: '/' },
        { label: names.module, href: '/open-data' },
      ],
    },
    <RequestsView {...found} {...{ state, sent, page: number }} />,
  );
}

requestRoutes.get('/open-data/requests', (c) => page(c));

requestRoutes.post(
  '/open-data/requests',
  openToEveryone(why),
  rateLimit({ ...requesting, by: 'address' }),
  async (c) => {
    const values = await readForm(c);
    const checked = checkInput(RequestForm, values);
    if (!checked.ok) return page(c, { values, errors: checked.errors });
    await inTown(c, (unit) => takeRequest(unit, checked.value));
    return c.redirect('/open-data/requests?sent', 303);
  },
);
