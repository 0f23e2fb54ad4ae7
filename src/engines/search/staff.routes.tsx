import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { staffPage } from '#ui/page.tsx';
import { listAsked } from './asked/queries.ts';
import { listComments, listLeastHelpful } from './feedback/queries.ts';
import { rebuildName } from './jobs.ts';
import { findRebuild } from './rebuild.ts';
import { staffWords } from './text.ts';
import { SearchDesk } from './views/desk.tsx';

const mayManage = permit('search.manage');

async function deskPage(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    nothingFound: await listAsked(unit, 'nothing-found'),
    frequent: await listAsked(unit, 'all'),
    pages: await listLeastHelpful(unit),
    comments: await listComments(unit),
    rebuild: await findRebuild(unit),
  }));
  const { title, lead } = staffWords;
  return staffPage(c, { title, lead }, <SearchDesk {...found} done={c.req.query('done')} />);
}

export const staffRoutes = new Hono<HttpEnv>()
  .get('/search', mayManage, deskPage)
  .post('/search/rebuild', mayManage, async (c) => {
    await inTown(c, async (unit) => {
      await unit.enqueue(rebuildName, {}, { singletonKey: 'town' });
      await recordAudit(unit, c.var.actor, {
        action: 'search.rebuild-requested',
        subject: { type: 'town', id: unit.town },
      });
    });
    return c.redirect('/staff/search?done=started', 303);
  });
