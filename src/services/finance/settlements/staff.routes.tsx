import { Hono } from 'hono';
import { addYears, type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { can } from '#platform/actor.ts';
import { notFound } from '#platform/errors.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, parseInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { answerCsv, answerWorkbook } from '../download.ts';
import { deskHref, draftHref, financeStyles, yearHref } from '../model.ts';
import { booksOf } from '../ratios/books.ts';
import { sentCells } from '../sent-cells.ts';
import { settlementText } from '../text.ts';
import {
  changeUnit,
  discardDraft,
  findingsOfDraft,
  importSettlement,
  publishSettlement,
} from './commands.ts';
import { ImportForm, UnitForm } from './inputs.ts';
import { limitsRoutes } from './limits.routes.tsx';
import { findDraft, listPublished, listVersions } from './queries.ts';
import { staffTexts as texts, yearWord } from './staff-text.ts';
import { isSettlement, limits, type ReadTable, readTable, tableOf } from './table.ts';
import { Desk } from './views/desk.tsx';
import { DraftPage } from './views/draft.tsx';

const settle = permit('finance.settle');
const largest = 5 * 1024 * 1024;
const desk = { label: texts.title, href: deskHref };

async function deskPage(c: HttpContext, form: FormState = {}, problems: readonly Text[] = []) {
  const versions = await inTown(c, listVersions);
  const mayImport = can(c.var.actor, 'finance.settle');
  const status = problems.length > 0 ? 422 : statusOfForm(form);
  return staffPage(
    c,
    { title: texts.title, lead: texts.lead, styles: financeStyles, status },
    <Desk versions={versions} problems={problems} mayImport={mayImport} {...form} />,
  );
}

async function importTable(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(ImportForm, values);
  const sent = await sentCells(values, limits, isSettlement);
  const head = checked.ok ? checked.value : undefined;
  const table: ReadTable =
    'problem' in sent
      ? { ok: false, problems: [sent.problem] }
      : readTable(sent.cells, {
          ...{ residents: head?.residents, chosen: head?.unit, year: head?.year },
        });
  const problems = table.ok ? [] : table.problems;
  if (!checked.ok) return deskPage(c, { values, errors: checked.errors }, problems);
  if (!table.ok) return deskPage(c, { values }, problems);
  const { year, residents } = checked.value;
  const encoding = 'encoding' in sent && sent.encoding ? { encoding: sent.encoding } : {};
  const reading = { ...table.reading, ...encoding };
  const settlement = { year, residents, amounts: table.amounts, reading };
  await inTown(c, (unit) => importSettlement(unit, c.var.actor, settlement));
  return c.redirect(draftHref(year), 303);
}

const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));

async function draftPage(c: HttpContext, form: FormState = {}) {
  const year = yearOf(c);
  const found = await inTown(c, async (unit) => {
    const draft = await findDraft(unit, year);
    if (!draft) return undefined;
    const published = await listPublished(unit);
    return { draft, findings: await findingsOfDraft(unit, draft), published };
  });
  if (!found) throw notFound(settlementText);
  const { draft, findings, published } = found;
  const others = published.filter((one) => one.year !== year && one.year >= addYears(year, -2));
  const ordered = [...others, draft].sort((a, b) => a.year - b.year);
  const books = booksOf(ordered).find(({ settlement }) => settlement.id === draft.id);
  return staffPage(
    c,
    {
      title: texts.checkTitle(yearWord(year).ja),
      breadcrumbs: [desk],
      styles: financeStyles,
      status: statusOfForm(form),
    },
    <DraftPage draft={draft} findings={findings} books={books} {...form} />,
  );
}

async function publish(c: HttpContext) {
  const values = await readForm(c);
  const year = yearOf(c);
  const note = typedValue(values, 'note').slice(0, 2000);
  const errors = await tryWrite(() =>
    inTown(c, (unit) => publishSettlement(unit, c.var.actor, { year, note })),
  );
  return errors ? draftPage(c, { values, errors }) : c.redirect(yearHref(year), 303);
}

async function unitChange(c: HttpContext) {
  const values = await readForm(c);
  const { unit: to } = parseInput(UnitForm, values);
  const year = yearOf(c);
  const errors =
    to && (await tryWrite(() => inTown(c, (unit) => changeUnit(unit, c.var.actor, year, to))));
  return errors ? draftPage(c, { values, errors }) : c.redirect(draftHref(year), 303);
}

/** The published amounts in the template, to correct them there. */
async function publishedTable(c: HttpContext) {
  const year = yearOf(c);
  const settlement = (await inTown(c, listPublished)).find((one) => one.year === year);
  if (!settlement) throw notFound(settlementText);
  return answerCsv(c, `${settlementText.ja}${year}`, tableOf(settlement.amounts));
}

const widths = [26, 22, 44, 16];

export const settlementStaffRoutes = new Hono<HttpEnv>()
  .get('/finance', openToAllStaff(), (c) => deskPage(c))
  .post('/finance', settle, takesUploads(largest), importTable)
  .get('/finance/template.csv', openToAllStaff(), (c) => answerCsv(c, texts.fileName.ja, tableOf()))
  .get('/finance/template.xlsx', openToAllStaff(), (c) =>
    answerWorkbook(c, texts.fileName.ja, tableOf(), widths),
  )
  .get('/finance/:year{(?:19|20)\\d{2}}/table.csv', openToAllStaff(), publishedTable)
  .get('/finance/:year{(?:19|20)\\d{2}}', settle, (c) => draftPage(c))
  .post('/finance/:year{(?:19|20)\\d{2}}/publish', settle, publish)
  .post('/finance/:year{(?:19|20)\\d{2}}/unit', settle, unitChange)
  .route('/', limitsRoutes)
  .post('/finance/:year{(?:19|20)\\d{2}}/discard', settle, async (c) => {
    await inTown(c, (unit) => discardDraft(unit, c.var.actor, yearOf(c)));
    return c.redirect(deskHref, 303);
  });
