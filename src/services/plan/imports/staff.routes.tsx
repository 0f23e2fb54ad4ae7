import { Hono } from 'hono';
import { InputError } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { listMyIndicators } from '../queries.ts';
import { staffWords } from '../views/evaluation-text.ts';
import { planDesk } from '../views/page.tsx';
import { checkFigures, importFigures } from './commands.ts';
import { decodeTable, type FigureTable, readTable } from './table.ts';
import { tableProblems, words } from './text.ts';
import { ImportForm, ImportPreview } from './views/import-page.tsx';

export const importRoutes = new Hono<HttpEnv>();

const largest = 1024 * 1024;
const head = {
  title: words.title,
  lead: words.lead,
  breadcrumbs: [{ label: staffWords.indicators, href: '/staff/plan' }],
};

function formPage(c: HttpContext, text: string, problems: readonly Text[]): Response {
  const done = /^\d{1,3}$/.test(c.req.query('done') ?? '')
    ? Number(c.req.query('done'))
    : undefined;
  return planDesk(
    c,
    { ...head, status: problems.length > 0 ? 422 : 200 },
    <ImportForm text={text} problems={problems} done={done} />,
  );
}

importRoutes.get('/plan/import', permit('plan.record'), (c) => formPage(c, '', []));

/** The headings with a row for each indicator of one's own: only value, day and source are left to write. */
importRoutes.get('/plan/import/template.csv', permit('plan.record'), async (c) => {
  const { actor } = c.var;
  const all = actor.kind === 'staff' ? await inTown(c, (u) => listMyIndicators(u, actor)) : [];
  const lines = all.filter(({ mine }) => mine).map(({ id }) => `${id},,,`);
  // The byte order mark lets Excel see that this is UTF-8.
  return c.body(`\uFEFFindicator,value,asOf,source\r\n${lines.join('\r\n')}\r\n`, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': 'attachment; filename="figures.csv"',
  });
});

/** The pasted table, or the file where one was chosen; undefined when its letters cannot be read. */
async function textOf({ table, file }: FormValues): Promise<string | undefined> {
  if (file instanceof File && file.size > 0) {
    return decodeTable(new Uint8Array(await file.arrayBuffer()));
  }
  return typeof table === 'string' ? table : '';
}

async function checkAll(c: HttpContext, text: string): Promise<FigureTable> {
  const { rows, problems } = readTable(text);
  const more = await inTown(c, (unit) => checkFigures(unit, c.var.actor, rows));
  return { rows, problems: [...problems, ...more] };
}

importRoutes.post('/plan/import', permit('plan.record'), takesUploads(largest), async (c) => {
  const text = await textOf(await readForm(c));
  if (text === undefined) return formPage(c, '', [tableProblems.encoding]);
  const { rows, problems } = await checkAll(c, text);
  if (problems.length > 0) return formPage(c, text, problems);
  return planDesk(c, head, <ImportPreview rows={rows} text={text} keyOfImport={newId()} />);
});

importRoutes.post('/plan/import/confirm', permit('plan.record'), async (c) => {
  const { table, key } = await readForm(c);
  const text = typeof table === 'string' ? table : '';
  const { rows, problems } = readTable(text);
  if (problems.length > 0) return formPage(c, text, problems);
  const input = { rows, key: typeof key === 'string' && key.length >= 8 ? key : newId() };
  try {
    const count = await inTown(c, (unit) => importFigures(unit, c.var.actor, input));
    return c.redirect(`/staff/plan/import?done=${count}`, 303);
  } catch (error) {
    if (error instanceof InputError) return formPage(c, text, Object.values(error.fields));
    throw error;
  }
});
