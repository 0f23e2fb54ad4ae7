import { type Context, Hono } from 'hono';
import type { ComponentChild } from 'preact';
import {
  askRows,
  boxAround,
  boxOf,
  listPublishedVersions,
  type OpenDataset,
  type RowQuestion,
} from '#engines/datasets/contract.ts';
import { AppError } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '#ui/language.tsx';
import { publicPage } from '#ui/page.tsx';
import { datasetHref, styles } from '../model.ts';
import { showcasesTopic } from '../showcases/model.ts';
import { listShowcasesOf } from '../showcases/queries.ts';
import { names, setWords } from '../text.ts';
import { type UseCounts, usesOf } from '../uses.ts';
import { ChartView } from '../views/chart.tsx';
import { ColumnsView } from '../views/columns.tsx';
import { DatasetView } from '../views/dataset.tsx';
import { MapView } from '../views/map.tsx';
import { chartGroups, chartQuestionOf } from './chart.ts';
import { mostPoints, pointColumns, pointsOf } from './map.ts';
import { getDataset, topicsOf } from './open.ts';
import { viewQuestionOf } from './view-question.ts';

export const datasetRoutes = new Hono<HttpEnv>();

const pageSize = 20;
const mostGrouped = 50_000;
/** Rows by which a chart that nobody has asked for finds a column to begin with. */
const sampled = 1000;

/** Addresses have small letters, digits and hyphens; what ends like a file is none of these. */
const slugged = '/open-data/:slug{[a-z0-9][a-z0-9-]*}';

const addressOf = (c: HttpContext) => new URL(c.req.url).searchParams;
const slugOf = (c: Context): string => c.req.param('slug') ?? '';

const crumbs = [
  { label: names.home, href: '/' },
  { label: names.module, href: '/open-data' },
];

function ToCatalogue() {
  const t = useText();
  return (
    <p>
      <a href="/open-data">{t(setWords.others)}</a>
    </p>
  );
}

/** Seconds after which a program may ask again. */
const retryAfter = 30;

/** A set that its service cannot read now says so on a page of the site, which leads to the others. */
datasetRoutes.onError((error, c) => {
  if (!(error instanceof AppError) || error.kind !== 'unavailable') throw error;
  c.header('Retry-After', String(retryAfter));
  return publicPage(
    c,
    { title: setWords.unreadable, lead: error.reason.text, breadcrumbs: crumbs, status: 503 },
    <ToCatalogue />,
  );
});

/** A view of a set; without a question of its own it is kept for everybody. */
function answer(c: HttpContext, set: OpenDataset, body: ComponentChild, view?: Text) {
  const { title, description, slug } = set.entry;
  if (addressOf(c).size === 0) cachePage(c, showcasesTopic, ...topicsOf(set));
  return publicPage(
    c,
    {
      ...{ title: view ? setWords.viewOf(title, view) : title, description, styles },
      ...(!view && { lead: description }),
      breadcrumbs: view ? [...crumbs, { label: title, href: datasetHref(slug) }] : crumbs,
    },
    body,
  );
}

datasetRoutes.get(slugged, async (c) => {
  const page = pageOf(c);
  const found = await inTown(c, async (unit) => {
    const set = await getDataset(unit, slugOf(c));
    const question = viewQuestionOf(addressOf(c), set.entry.columns);
    const asked: RowQuestion = {
      ...{ limit: pageSize, offset: (page - 1) * pageSize },
      ...(question.asked && { filters: [question.asked] }),
      ...(question.sort && { sort: question.sort }),
    };
    const uses: UseCounts = await usesOf(unit, set.entry.slug);
    const { uploaded } = set.entry;
    const versions = uploaded ? await listPublishedVersions(unit, uploaded.id) : [];
    const showcases = await listShowcasesOf(unit, set.entry.slug);
    return { set, question, uses, versions, showcases, rows: await askRows(unit, set, asked) };
  });
  return answer(
    c,
    found.set,
    <DatasetView {...found} entry={found.set.entry} town={c.var.town} {...{ page, pageSize }} />,
  );
});

datasetRoutes.get(`${slugged}/columns`, async (c) => {
  const set = await inTown(c, (unit) => getDataset(unit, slugOf(c)));
  return answer(c, set, <ColumnsView entry={set.entry} />, setWords.columns);
});

datasetRoutes.get(`${slugged}/map`, async (c) => {
  const found = await inTown(c, async (unit) => {
    const set = await getDataset(unit, slugOf(c));
    const only = pointColumns(set);
    return { set, rows: await askRows(unit, set, { limit: mostPoints, only }) };
  });
  const points = pointsOf(found.set, found.rows.rows);
  const asked = boxOf(addressOf(c).get('box'));
  const box = asked ?? boxAround(points);
  return answer(
    c,
    found.set,
    <MapView entry={found.set.entry} {...{ points, box, zoomed: asked !== undefined }} />,
    setWords.map,
  );
});

datasetRoutes.get(`${slugged}/chart`, async (c) => {
  const found = await inTown(c, async (unit) => {
    const set = await getDataset(unit, slugOf(c));
    const address = addressOf(c);
    const sample = address.has('by') ? [] : (await askRows(unit, set, { limit: sampled })).rows;
    const question = chartQuestionOf(address, set.entry.columns, sample);
    const only = question ? [question.by.name, question.of?.name ?? ''] : [];
    const { rows, total } = await askRows(unit, set, { limit: mostGrouped, only });
    const chart = question && chartGroups(rows, set.entry.columns, question);
    return { set, question, chart, limited: total > rows.length ? rows.length : undefined };
  });
  return answer(c, found.set, <ChartView entry={found.set.entry} {...found} />, setWords.chart);
});
