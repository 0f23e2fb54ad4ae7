import { Hono } from 'hono';
import { writeCsv } from '#platform/delimited.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { publicPage } from '#ui/page.tsx';
import { RunPage, ThemePage, views } from '../views/run-page.tsx';
import { titleOf, words } from '../views/text.ts';
import { voiceLines, wholeResult } from './exports.ts';
import { type Run, runHref } from './model.ts';
import { getSignedRun } from './queries.ts';
import { readResult, readTheme, voicesPerPage } from './read.ts';

export const runRoutes = new Hono<HttpEnv>();

const styles = ['engines/analysis/views/themes.css'];
const one = '/analysis/:id{[0-9a-f-]{36}}';
const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

const homeOf = ({ title }: Run, sourceHref: string | undefined) => [
  { label: words.home, href: '/' },
  ...(sourceHref ? [{ label: title, href: sourceHref }] : []),
];

runRoutes.get(one, async (c) => {
  const view = views.find((known) => known === c.req.query('view')) ?? 'list';
  const { run, ...found } = await inTown(c, async (unit) => {
    const signed = await getSignedRun(unit, idOf(c));
    return { run: signed, ...(await readResult(unit, signed, 'public')) };
  });
  // Not for the cache: a voice that was hidden a moment ago is quoted no more.
  return publicPage(
    c,
    {
      ...{ title: titleOf(run.title), styles, deskHref: `/staff/analysis/${run.id}` },
      breadcrumbs: homeOf(run, found.sourceHref),
    },
    <RunPage run={run} view={view} {...found} />,
  );
});

runRoutes.get(`${one}/themes/:group`, async (c) => {
  const page = pageOf(c);
  const group = c.req.param('group');
  const { run, theme, voices, hidden } = await inTown(c, async (unit) => {
    const signed = await getSignedRun(unit, idOf(c));
    return { run: signed, ...(await readTheme(unit, signed, 'public', { group, page })) };
  });
  return publicPage(
    c,
    {
      title: { ja: theme.name, en: theme.name },
      ...{
        styles,
        breadcrumbs: [
          ...homeOf(run, undefined),
          { label: titleOf(run.title), href: runHref(run.id) },
        ],
      },
    },
    <ThemePage
      {...{ theme, voices, hidden, page }}
      pageSize={voicesPerPage}
      href={(to) => `${theme.href}?page=${to}`}
    />,
  );
});

runRoutes.get(`${one}/themes.csv`, async (c) => {
  const { themes } = await inTown(c, async (unit) =>
    readResult(unit, await getSignedRun(unit, idOf(c)), 'public'),
  );
  const rows = themes.flatMap((theme) => [theme, ...theme.parts]);
  const heading = ['theme', 'voices', 'share', 'stability', 'terms', 'drafted_by'];
  const lines = rows.map(({ name, size, share, stability, terms, model }) => [
    ...[name, size, Math.round(share * 10_000) / 10_000, stability ?? '', terms.join(' ')],
    model ?? '',
  ]);
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="themes.csv"');
  return c.body(writeCsv([heading, ...lines]));
});

runRoutes.get('/analysis/:file{[0-9a-f-]{36}\\.csv}', async (c) => {
  const id = c.req.param('file').slice(0, 36);
  const { origin } = new URL(c.var.platform.settings.publicUrl);
  const lines = await inTown(c, (unit) => voiceLines(unit, id, origin));
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="${id}.csv"`);
  return c.body(writeCsv(lines));
});

runRoutes.get('/analysis/:file{[0-9a-f-]{36}\\.json}', async (c) => {
  const id = c.req.param('file').slice(0, 36);
  const result = await inTown(c, (unit) => wholeResult(unit, id));
  return c.json({ note: words.ofVoices(result.manifest.count).ja, ...result });
});
