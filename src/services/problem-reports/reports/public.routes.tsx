import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listAreas } from '#engines/publishing/contract.ts';
import { voicesTopic } from '#engines/threads/contract.ts';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { following } from '../limits.ts';
import { deskHref, home, listTopic, pageTopic, reportHref } from '../model.ts';
import { personOf } from '../person.ts';
import { firstPhotos, getPhoto, listPhotos } from '../photos/commands.ts';
import { findSetup } from '../settings/queries.ts';
import { reportStyles as styles } from '../styles.ts';
import { moduleTexts, names } from '../text.ts';
import { tilesOf } from '../tiles.ts';
import { addressOf, filterOf } from './filter.ts';
import { followReport } from './follow.ts';
import { findReport, findShown, listMerged, listOnMap, listShown, listUpdates } from './queries.ts';
import { publicWords as words } from './text.ts';
import { shownTitle } from './title.ts';
import { ReportListPage } from './views/list.tsx';
import { ReportPage } from './views/report.tsx';

export const publicRoutes = new Hono<HttpEnv>();

const crumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.participate, href: '/participate' },
];
const one = '/problem-reports/:id{[0-9a-f-]{36}}';
const doneTexts = { followed: words.followed, already: words.already } as const;
const doneOf = (c: HttpContext) =>
  Object.entries(doneTexts).find(([done]) => done === c.req.query('done'))?.[1];

publicRoutes.get('/problem-reports', async (c) => {
  const filter = filterOf(c);
  const page = pageOf(c);
  const view = c.req.query('view') === 'map' ? 'map' : 'list';
  const found = await inTown(c, async (unit) => {
    const { shown, total } =
      view === 'map'
        ? { shown: await listOnMap(unit, filter), total: 0 }
        : await listShown(unit, { ...filter, page });
    const ids = view === 'map' ? [] : shown.map(({ report }) => report.id);
    return {
      ...{ shown, total, photos: await firstPhotos(unit, ids) },
      setup: await findSetup(unit),
      areas: await listAreas(unit),
    };
  });
  cachePage(c, listTopic, voicesTopic);
  const feed = addressOf(filter, { path: `${home}/feed.atom` });
  return publicPage(
    c,
    {
      ...{ title: moduleTexts.title, lead: moduleTexts.lead, description: moduleTexts.lead },
      ...{ breadcrumbs: crumbs, styles, deskHref: '/staff/problem-reports' },
      feeds: [{ href: feed, type: 'application/atom+xml', title: words.feed }],
    },
    <ReportListPage {...{ ...found, filter, page, view, tiles: tilesOf(c), done: doneOf(c) }} />,
  );
});

publicRoutes.get(one, async (c) => {
  const id = c.req.param('id');
  const found = await inTown(c, async (unit) => {
    const shown = await findShown(unit, id);
    if (shown?.report.sight !== 'shown') {
      return { into: (await findReport(unit, id))?.mergedInto ?? undefined };
    }
    const { departmentId } = shown.report;
    return {
      shown,
      ...{ updates: await listUpdates(unit, id), photos: await listPhotos(unit, id) },
      ...{ setup: await findSetup(unit), areas: await listAreas(unit) },
      merged: (await listMerged(unit, id)).length,
      department: (await findDepartments(unit, [departmentId])).get(departmentId)?.name,
    };
  });
  if (!('shown' in found)) {
    if (found.into) return c.redirect(reportHref(found.into), 303);
    throw notFound(names.report);
  }
  cachePage(c, listTopic, pageTopic(id), voicesTopic);
  const title = shownTitle(found.setup, found.shown);
  return publicPage(
    c,
    {
      ...{ title, styles, deskHref: deskHref(id) },
      breadcrumbs: [...crumbs, { label: moduleTexts.title, href: home }],
    },
    <ReportPage {...found} tiles={tilesOf(c)} done={doneOf(c)} />,
  );
});

publicRoutes.post(
  `${one}/follow`,
  openToEveryone('One each by account or browser; the command counts a person once.'),
  rateLimit({ ...following, by: 'address' }),
  async (c) => {
    const id = c.req.param('id');
    const person = personOf(c);
    const { first, shown } = await inTown(c, async (unit) => ({
      first: await followReport(unit, c.var.actor, { id, person }),
      shown: (await findShown(unit, id)) !== undefined,
    }));
    // Who sent it before it is public finds no page of it yet.
    const to = shown ? reportHref(id) : home;
    return c.redirect(`${to}?done=${first ? 'followed' : 'already'}`, 303);
  },
);

publicRoutes.get(`${one}/photos/:photo{[0-9a-f-]{36}}`, async (c) => {
  const { id, photo } = c.req.param();
  const opened = await inTown(c, async (unit) => {
    const shown = await findShown(unit, id);
    const row = await getPhoto(unit, id, photo);
    const open = shown?.report.sight === 'shown' && row.state === 'shown';
    return open ? c.var.platform.files.open(unit, row.fileId) : undefined;
  });
  if (!opened) throw notFound(names.photo);
  return sendFile(c, opened.file, opened.content, { inline: true });
});
