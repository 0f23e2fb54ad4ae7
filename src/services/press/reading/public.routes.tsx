import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import {
  ItemList,
  itemsPerPage,
  listItems,
  pageTopics,
  publishingStyles,
} from '#engines/publishing/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { Button } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import { publicPage } from '#ui/page.tsx';
import { leaveList } from '../contacts/commands.ts';
import { pageTopic, refOf } from '../model.ts';
import { names } from '../text.ts';
import { findPublic } from './queries.ts';
import { readingWords as words } from './text.ts';
import { ReleasePage } from './views/release.tsx';

const crumbs = [{ label: words.home, href: '/' }];

async function listPage(c: HttpContext): Promise<Response> {
  const page = Math.min(1000, Math.max(1, Number.parseInt(c.req.query('page') ?? '', 10) || 1));
  const { found, departments } = await inTown(c, async (unit) => {
    const items = await listItems(unit, { kinds: ['press'], page });
    const ids = items.items.map(({ departmentId }) => departmentId);
    return { found: items, departments: await findDepartments(unit, ids) };
  });
  cachePage(c, pageTopics.all, 'organisation');
  const shown = { page, pageSize: itemsPerPage, total: found.total };
  const empty = <EmptyState title={words.none} hint={words.noneHint} />;
  return publicPage(
    c,
    {
      ...{ title: words.press, lead: words.lead, description: words.lead },
      ...{ breadcrumbs: crumbs, styles: [publishingStyles] },
    },
    <>
      {found.total > 0 && <ListCount {...shown} />}
      <ItemList items={found.items} level={2} departments={departments} empty={empty} />
      <Pager {...shown} href={(number) => `/press?page=${number}`} list={words.press} />
    </>,
  );
}

async function releasePage(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const read = await inTown(c, (unit) => findPublic(unit, id));
  if (!read) throw notFound(names.release);
  cachePage(c, pageTopic, pageTopics.item(refOf(id)), 'organisation');
  const { title, titleEn, summary } = read.release;
  return publicPage(
    c,
    {
      title: { ja: title, en: titleEn || title },
      description: { ja: summary, en: summary },
      breadcrumbs: [...crumbs, { label: words.press, href: '/press' }],
      styles: ['engines/content/render/views/content-body.css'],
    },
    <ReleasePage {...read} />,
  );
}

function StopForm() {
  const t = useText();
  return (
    <form method="post">
      <p>
        <Button>{t(words.stop)}</Button>
      </p>
    </form>
  );
}

/** Looking changes nothing: mail programs open links before their readers do. */
function stopPage(c: HttpContext): Response {
  const meta = { title: words.stopTitle, lead: words.stopLead, breadcrumbs: crumbs };
  return publicPage(c, meta, <StopForm />);
}

/** One step, also for the button of mail programs (RFC 8058); the answer is the same for every link. */
async function stop(c: HttpContext): Promise<Response> {
  await inTown(c, (unit) => leaveList(unit, c.req.param('token') ?? ''));
  const meta = { title: words.stopped, lead: words.stoppedBody, breadcrumbs: crumbs };
  return publicPage(c, meta, null);
}

const why = 'whoever holds the link of a mail may end these mails, without an account';

export const readingRoutes = new Hono<HttpEnv>()
  .get('/press', listPage)
  .get('/press/list/stop/:token', stopPage)
  .post('/press/list/stop/:token', openToEveryone(why), stop)
  .get('/press/:id', releasePage);
