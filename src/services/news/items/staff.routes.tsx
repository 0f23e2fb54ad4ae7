import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { can } from '#platform/actor.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { askOwner, confirmItem, namesOf } from '../handover/commands.ts';
import { overridePermission } from '../publication/commands.ts';
import { navigationTexts } from '../text.ts';
import { copyItem } from './commands.ts';
import { readDesk } from './desk-queries.ts';
import { listWords } from './desk-text.ts';
import { deskCrumb, deskStyles } from './edit.routes.tsx';
import { ListFilter } from './inputs.ts';
import { pageWords as words } from './page-text.ts';
import { listForDesk } from './queries.ts';
import { ItemPage } from './views/item.tsx';
import { ListPage } from './views/list.tsx';
import { listLimit, listWorkbook } from './xlsx.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const filterOf = (c: HttpContext): ListFilter => ListFilter.parse(c.req.query());

async function listPage(c: HttpContext): Promise<Response> {
  const filter = filterOf(c);
  const page = await inTown(c, async (unit) => {
    const found = await listForDesk(unit, c.var.actor, filter);
    const choices = await listDepartments(unit);
    return { ...found, ...(await namesOf(unit, found.rows)), choices };
  });
  return staffPage(
    c,
    { title: navigationTexts.desk, lead: listWords.lead, styles: deskStyles },
    <ListPage filter={filter} {...page} />,
  );
}

async function listFile(c: HttpContext): Promise<Response> {
  const filter = filterOf(c);
  const { rows, names } = await inTown(c, async (unit) => {
    const found = await listForDesk(unit, c.var.actor, filter, listLimit);
    return { rows: found.rows, names: await namesOf(unit, found.rows) };
  });
  const content = await listWorkbook(rows, names, c.var.language);
  return c.body(content as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': xlsxType,
    'Content-Disposition': 'attachment; filename="news.xlsx"',
  });
}

const doneTexts = {
  ...{ saved: words.saved, submitted: words.submitted, published: words.published },
  ...{ unscheduled: words.unscheduled, discarded: words.discarded, withdrawn: words.withdrawn },
  ...{ confirmed: words.confirmed, asked: words.asked, unowned: words.unowned },
  ...{ overridden: words.overridden, restored: words.restored, copied: words.copied },
  ...{ scheduled: words.scheduled, same: words.same, mended: words.mended },
} as const;

async function itemPage(c: HttpContext): Promise<Response> {
  const { actor } = c.var;
  const desk = await inTown(c, (unit) => readDesk(unit, actor, c.req.param('id') ?? ''));
  const key = c.req.query('done') ?? '';
  const done = Object.entries(doneTexts).find(([name]) => name === key)?.[1];
  const { title } = desk.item;
  return staffPage(
    c,
    { title: { ja: title, en: title }, breadcrumbs: [deskCrumb], styles: deskStyles },
    <ItemPage
      {...{ desk, done }}
      mayPublish={can(actor, 'news.publish')}
      mayWithdraw={can(actor, 'news.publish') || can(actor, 'news.manage')}
      mayAsk={can(actor, 'news.write')}
      mayOverride={can(actor, overridePermission)}
    />,
  );
}

async function copy(c: HttpContext): Promise<Response> {
  await readForm(c);
  const id = await inTown(c, (unit) => copyItem(unit, c.var.actor, c.req.param('id') ?? ''));
  return c.redirect(`/staff/news/${id}?done=copied`, 303);
}

async function confirm(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  await inTown(c, (unit) => confirmItem(unit, c.var.actor, id));
  return c.redirect(`/staff/news/${id}?done=confirmed`, 303);
}

async function ask(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const name = await inTown(c, (unit) => askOwner(unit, c.var.actor, id));
  return c.redirect(`/staff/news/${id}?done=${name ? 'asked' : 'unowned'}`, 303);
}

/** After the routes with words in the place of an id: `new`, `handover`, `templates`, `links`. */
export const itemRoutes = new Hono<HttpEnv>()
  .get('/news', permit('news.write'), listPage)
  .get('/news/list.xlsx', permit('news.write'), listFile)
  .get('/news/:id', permit('news.write'), itemPage)
  .post('/news/:id/copy', permit('news.write'), copy)
  .post('/news/:id/confirm', permit('news.write'), confirm)
  .post('/news/:id/ask', permit('news.write'), ask);
