import { Hono } from 'hono';
import { listAreas } from '#engines/publishing/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { writeCsv } from '#platform/delimited.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { say } from '#platform/i18n/text.ts';
import { NotOn } from '../orders/views/orders.tsx';
import { findOpenSituation } from '../situation/queries.ts';
import { deskPage } from '../views/frame.tsx';
import { handleSafety, readSafety, tellSafety } from './commands.ts';
import { words } from './desk-text.ts';
import { HandledInput, SafetyInput } from './inputs.ts';
import type { SafetyFilter } from './queries.ts';
import { safetyTable, safetyWorkbook } from './table.ts';
import { words as publicWords } from './text.ts';
import { AddForm, Filter, SafetyList } from './views/desk.tsx';

const list = '/emergency/safety';
const done = `/staff${list}?done=1`;

function filterOf(c: HttpContext): SafetyFilter {
  const area = c.req.query('area');
  return { open: c.req.query('open') === '1', ...(area ? { area } : {}) };
}

async function find(unit: Unit, c: HttpContext, as: 'list' | 'csv' | 'xlsx') {
  const situation = await findOpenSituation(unit);
  if (!situation) return undefined;
  const areas = new Map((await listAreas(unit)).map(({ slug, name }) => [slug, name]));
  const reports = await readSafety(unit, c.var.actor, situation.id, filterOf(c), as);
  return { situation, areas, reports };
}

async function page(c: HttpContext, form: FormState = {}): Promise<Response> {
  const found = await inTown(c, (unit) => find(unit, c, 'list'));
  if (!found) return deskPage(c, 'safety', form, <NotOn />);
  const filter = filterOf(c);
  return deskPage(
    c,
    'safety',
    form,
    <>
      <Filter filter={filter} areas={found.areas} />
      <SafetyList {...found} />
      <AddForm {...form} areas={found.areas} drill={found.situation.mode === 'drill'} />
    </>,
  );
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

function download(as: keyof typeof types) {
  return async (c: HttpContext): Promise<Response> => {
    const found = await inTown(c, (unit) => find(unit, c, as));
    if (!found) throw notFound(publicWords.notFound);
    const { language } = c.var;
    const table = safetyTable(found.reports, (text) => say(text, language), found.areas);
    const content =
      as === 'csv' ? writeCsv(table) : await safetyWorkbook(say(words.title, language), table);
    return c.body(content, 200, {
      'Content-Type': types[as],
      'Content-Disposition': `attachment; filename="safety.${as}"`,
      'Cache-Control': 'no-store',
    });
  };
}

export const safetyDeskRoutes = new Hono<HttpEnv>()
  .get(list, permit('emergency.report'), (c) => page(c))
  .post(list, permit('emergency.report'), async (c) => {
    const values = await readForm(c);
    const checked = checkInput(SafetyInput, values);
    if (!checked.ok) return page(c, { values, errors: checked.errors });
    const errors = await tryWrite(() =>
      inTown(c, (unit) => tellSafety(unit, c.var.actor, checked.value)),
    );
    return errors ? page(c, { values, errors }) : c.redirect(done, 303);
  })
  .get(`${list}.csv`, permit('emergency.report'), download('csv'))
  .get(`${list}.xlsx`, permit('emergency.report'), download('xlsx'))
  .post(`${list}/:id{[0-9a-f-]{36}}/handled`, permit('emergency.report'), async (c) => {
    const checked = checkInput(HandledInput, await readForm(c));
    if (!checked.ok) return page(c, { errors: { form: checked.errors.note ?? words.handledNote } });
    await inTown(c, (unit) =>
      handleSafety(unit, c.var.actor, c.req.param('id'), checked.value.note),
    );
    return c.redirect(done, 303);
  });
