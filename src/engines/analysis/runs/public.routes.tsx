import { Hono } from 'hono';
import { writeCsv } from '#platform/delimited.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { publicPage } from '#ui/page.tsx';
import { RunPage, ThemePage, views } from '../views/run-page.tsx';
import { titleOf, words } from '../views/text.ts';
import { type Run, runHref } from './model.ts';
import { getSignedRun, readArrangement, readClustering } from './queries.ts';
import { readResult, readTheme, voicesPerPage } from './read.ts';
import { readVoices } from './visibility.ts';

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
  const heading = ['theme', 'voices', 'share', 'stability', 'terms'];
  const lines = rows.map(({ name, size, share, stability, terms }) => [
    ...[name, size, Math.round(share * 10_000) / 10_000, stability ?? '', terms.join(' ')],
  ]);
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="themes.csv"');
  return c.body(writeCsv([heading, ...lines]));
});

/** Columns that 広聴AI asks for: an id and the text of each comment; others come along as attributes. */
runRoutes.get('/analysis/:file{[0-9a-f-]{36}\\.csv}', async (c) => {
  const id = c.req.param('file').slice(0, 36);
  const rows = await inTown(c, async (unit) => {
    const run = await getSignedRun(unit, id);
    const { places, groups } = await readArrangement(unit, run, 'public');
    const voices = await readVoices(
      unit,
      run,
      places.map((place) => place.id),
      'public',
    );
    const names = new Map(groups.map((group) => [group.id, group]));
    const origin = new URL(c.var.platform.settings.publicUrl).origin;
    return places.flatMap((place) => {
      const voice = voices.get(place.id);
      if (!voice) return [];
      const group = names.get(place.group);
      const theme = group?.parent ? names.get(group.parent) : group;
      const url = voice.href ? `${origin}${voice.href}` : '';
      return [[place.id, voice.text, url, voice.at, theme?.terms.slice(0, 3).join('・') ?? '']];
    });
  });
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', `attachment; filename="${id}.csv"`);
  return c.body(
    writeCsv([['comment-id', 'comment-body', 'url', 'attribute_date', 'attribute_theme'], ...rows]),
  );
});

runRoutes.get('/analysis/:file{[0-9a-f-]{36}\\.json}', async (c) => {
  const id = c.req.param('file').slice(0, 36);
  const result = await inTown(c, async (unit) => {
    const run = await getSignedRun(unit, id);
    const { manifest, alike } = await readClustering(unit, run);
    const { groups, places } = await readArrangement(unit, run, 'public');
    const { themes } = await readResult(unit, run, 'public');
    const named = new Map(
      themes.flatMap((theme) => [theme, ...theme.parts]).map((line) => [line.id, line.name]),
    );
    return {
      ...{ manifest, places, alike },
      // Names that quote a voice which is hidden now are told by their terms.
      groups: groups.map((group) => ({ ...group, name: named.get(group.id) ?? '' })),
    };
  });
  return c.json({ note: words.ofVoices(result.places.length).ja, ...result });
});
