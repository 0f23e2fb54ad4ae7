import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { staffPage } from '#ui/page.tsx';
import { answerCsv, answerWorkbook } from '../download.ts';
import { deskHref, financeStyles, similarDeskHref } from '../model.ts';
import { sentCells } from '../sent-cells.ts';
import { staffTexts } from '../settlements/staff-text.ts';
import { fields, guessMapping, headingsOf, type Mapping } from './columns.ts';
import { bringFile, mendCells, publishSimilar, removeSimilar } from './commands.ts';
import { columnName, columnsOf, MappingForm, mendingsOf, SimilarForm } from './inputs.ts';
import { findImport, listImports } from './queries.ts';
import { limits, readTowns } from './read.ts';
import { similarTexts as texts } from './staff-text.ts';
import { tableOfTowns } from './template.ts';
import { SimilarDesk } from './views/desk.tsx';
import { MappingPage } from './views/mapping.tsx';

const settle = permit('finance.settle');
const largest = 20 * 1024 * 1024;
const desk = { label: staffTexts.title, href: deskHref };
const similarDesk = { label: texts.title, href: similarDeskHref };

async function deskPage(c: HttpContext, form: FormState = {}, problems: readonly Text[] = []) {
  const imports = await inTown(c, listImports);
  const mayBring = can(c.var.actor, 'finance.settle');
  const status = problems.length > 0 ? 422 : statusOfForm(form);
  return staffPage(
    c,
    {
      ...{ title: texts.title, lead: texts.lead, styles: financeStyles, status },
      breadcrumbs: [desk],
    },
    <SimilarDesk imports={imports} problems={problems} mayBring={mayBring} {...form} />,
  );
}

async function bring(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(SimilarForm, values);
  const sent = await sentCells(values, limits);
  const problems = 'problem' in sent ? [sent.problem] : [];
  if (!checked.ok) return deskPage(c, { values, errors: checked.errors }, problems);
  if ('problem' in sent) return deskPage(c, { values }, problems);
  const { cells } = sent;
  const id = await inTown(c, (unit) =>
    bringFile(unit, c.var.actor, { ...checked.value, cells: cells.map((row) => [...row]) }),
  );
  return c.redirect(`${similarDeskHref}/${id}`, 303);
}

/** A mapping as the fields of its page. */
function valuesOf({ first, unit, columns }: Mapping): FormValues {
  const places = Object.entries(columns).map(([id, place]) => [columnName(id), String(place)]);
  return { first: String(first + 1), unit: String(unit), ...Object.fromEntries(places) };
}

function mappingOf(values: FormValues) {
  const checked = checkInput(MappingForm, values);
  if (!checked.ok) return checked;
  const { first, unit } = checked.value;
  const mapping: Mapping = { first: first - 1, unit, columns: columnsOf(values) };
  return { ok: true as const, value: mapping };
}

const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

async function mappingPage(c: HttpContext, form?: FormState) {
  const draft = await inTown(c, (unit) => findImport(unit, idOf(c)));
  if (!draft?.cells) throw notFound(texts.file);
  const asked = form?.values ?? c.req.query();
  const chosen = mappingOf(asked);
  const mapping = chosen.ok ? chosen.value : guessMapping(draft.cells);
  const read = readTowns(draft.cells, mapping);
  const status = form && !read.ok ? 422 : statusOfForm(form ?? {});
  return staffPage(
    c,
    {
      title: texts.checkTitle(String(draft.year)),
      lead: texts.checkLead,
      breadcrumbs: [desk, similarDesk],
      ...{ styles: financeStyles, status },
    },
    <MappingPage
      headings={headingsOf(draft.cells, mapping.first)}
      read={read}
      values={form?.values ?? valuesOf(mapping)}
      {...(form?.errors && read.ok && { errors: form.errors })}
    />,
  );
}

/** The columns as they were chosen, in the address: the page shows what they read. */
async function look(c: HttpContext, values: FormValues) {
  await inTown(c, (unit) => mendCells(unit, c.var.actor, idOf(c), mendingsOf(values)));
  const wanted = ['first', 'unit', ...fields.map(columnName)];
  const pairs = wanted.flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? [[name, value]] : [];
  });
  return c.redirect(`${similarDeskHref}/${idOf(c)}?${new URLSearchParams(pairs)}`, 303);
}

async function publish(c: HttpContext) {
  const values = await readForm(c);
  if (values.act === 'look') return look(c, values);
  const chosen = mappingOf(values);
  if (!chosen.ok) return mappingPage(c, { values, errors: chosen.errors });
  const ownName = c.var.town.name.ja;
  const input = { id: idOf(c), mapping: chosen.value, ownName };
  const errors = await tryWrite(() =>
    inTown(c, async (unit) => {
      await mendCells(unit, c.var.actor, input.id, mendingsOf(values));
      await publishSimilar(unit, c.var.actor, input);
    }),
  );
  return errors ? mappingPage(c, { values, errors }) : c.redirect(similarDeskHref, 303);
}

const widths = [20, 10, 12, 16];
const uuid = '/finance/similar/:id{[0-9a-f-]{36}}';

export const similarStaffRoutes = new Hono<HttpEnv>()
  .get('/finance/similar', openToAllStaff(), (c) => deskPage(c))
  .post('/finance/similar', settle, takesUploads(largest), bring)
  .get('/finance/similar/template.csv', openToAllStaff(), (c) =>
    answerCsv(c, texts.fileName.ja, tableOfTowns()),
  )
  .get('/finance/similar/template.xlsx', openToAllStaff(), (c) =>
    answerWorkbook(c, texts.fileName.ja, tableOfTowns(), widths),
  )
  .get(uuid, settle, (c) => mappingPage(c))
  .post(uuid, settle, publish)
  .post(`${uuid}/remove`, settle, async (c) => {
    await inTown(c, (unit) => removeSimilar(unit, c.var.actor, idOf(c)));
    return c.redirect(similarDeskHref, 303);
  });
