import { Hono } from 'hono';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import { writeCsv } from '#platform/delimited.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { say } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { getAccount, listAccounts } from '../accounts/queries.ts';
import { assertOwn } from '../policy.ts';
import { type NewMetric, recordMetrics } from './commands.ts';
import { byAccount } from './compare.ts';
import { MetricForm, readRows } from './inputs.ts';
import { measureTexts } from './measure-text.ts';
import { figureNames } from './model.ts';
import { listMetrics, listPostMetrics } from './queries.ts';
import { largestTable, readTable } from './table-file.ts';
import { words } from './text.ts';
import { EnterForm, ImportForm } from './views/enter.tsx';
import { MetricsFrame } from './views/frame.tsx';
import { Metrics, metricsHref } from './views/metrics.tsx';

const shownDays = 760;
const year = 365;

async function metricsPage(c: HttpContext): Promise<Response> {
  const found = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    const rows = await listMetrics(unit, [], addDays(today, -shownDays), today);
    const since = new Date(unit.now.getTime() - year * 24 * 60 * 60_000);
    const accounts = byAccount(rows, addDays(today, -year));
    return { rows, accounts, posts: await listPostMetrics(unit, since) };
  });
  const saved = Number(c.req.query('saved') ?? 0);
  return staffPage(
    c,
    { title: words.title, lead: words.lead },
    <MetricsFrame saved={saved}>
      <Metrics {...found} />
    </MetricsFrame>,
  );
}

async function metricsCsv(c: HttpContext): Promise<Response> {
  const rows = await inTown(c, (unit) => listMetrics(unit, [], undefined, dayInTokyo(unit.now)));
  const { language } = c.var;
  const head = [
    words.when,
    words.account,
    ...figureNames.map((name) => words.figures[name]),
    words.source,
  ];
  const body = rows.map((row) => [
    row.span === 'month' ? row.day.slice(0, 7) : row.day,
    row.account,
    ...figureNames.map((name) => row[name] ?? ''),
    say(measureTexts.sourceOf(row.source, row.sample), language),
  ]);
  c.header('Content-Type', 'text/csv; charset=utf-8');
  c.header('Content-Disposition', 'attachment; filename="channels-metrics.csv"');
  return c.body(writeCsv([head.map((text) => say(text, language)), ...body]));
}

interface Again {
  readonly values: FormValues;
  readonly errors: FieldErrors;
}

async function formPage(c: HttpContext, kind: 'enter' | 'import', again?: Again) {
  const accounts = await inTown(c, listAccounts);
  const Form = kind === 'enter' ? EnterForm : ImportForm;
  return staffPage(
    c,
    {
      ...{ title: kind === 'enter' ? words.typed : words.file, status: again ? 422 : 200 },
      breadcrumbs: [{ label: words.title, href: metricsHref }],
    },
    <Form accounts={accounts} {...again} />,
  );
}

async function keep(c: HttpContext, accountId: string, list: readonly NewMetric[]) {
  await inTown(c, async (unit) => {
    assertOwn(c.var.actor, await getAccount(unit, accountId));
    await recordMetrics(unit, c.var.actor, list);
  });
  return c.redirect(`${metricsHref}?saved=${list.length}`, 303);
}

async function enter(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const checked = checkInput(MetricForm, values);
  if (!checked.ok) return formPage(c, 'enter', { values, errors: checked.errors });
  const { accountId, month: day, ...figures } = checked.value;
  if (Object.values(figures).every((value) => value === null)) {
    return formPage(c, 'enter', { values, errors: { followers: words.errors.none } });
  }
  return keep(c, accountId, [{ ...figures, accountId, day, span: 'month', source: 'typed' }]);
}

async function importFile(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const accountId = typedValue(values, 'accountId');
  const { file } = values;
  const again = (errors: FieldErrors) => formPage(c, 'import', { values: { accountId }, errors });
  const known = (await inTown(c, listAccounts)).some(({ id }) => id === accountId);
  if (!known) return again({ accountId: words.errors.account });
  if (!(file instanceof File) || file.size === 0 || file.size > largestTable) {
    return again({ file: words.errors.file });
  }
  const table = await readTable(new Uint8Array(await file.arrayBuffer()));
  if (!table) return again({ file: words.errors.file });
  const read = readRows(accountId, table);
  return read.ok ? keep(c, accountId, read.metrics) : again(read.errors);
}

export const metricsRoutes = new Hono<HttpEnv>()
  .get('/channels/metrics', permit('channels.write'), metricsPage)
  .get('/channels/metrics.csv', permit('channels.write'), metricsCsv)
  .get('/channels/metrics/enter', permit('channels.write'), (c) => formPage(c, 'enter'))
  .post('/channels/metrics/enter', permit('channels.write'), enter)
  .get('/channels/metrics/import', permit('channels.write'), (c) => formPage(c, 'import'))
  .post('/channels/metrics/import', permit('channels.write'), importFile);
