import { Hono } from 'hono';
import { notFound } from '#platform/errors.ts';
import { contentDisposition } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { booksOf } from '../ratios/books.ts';
import { listPublished } from '../settlements/queries.ts';
import { discardOutlook, publishOutlook } from './commands.ts';
import { computeOne } from './compute.ts';
import { DriversForm, WhatIfQuery } from './inputs.ts';
import { driverIds } from './model/drivers.ts';
import { numberHref, outlookDeskHref, outlookDraftHref, outlookStyles } from './model.ts';
import { keepPrepared, prepared } from './preparing.ts';
import { findDraft, type OutlookDraft } from './queries.ts';
import {
  confirmedPopulation,
  largestWorkbook,
  sentProjection,
  sentWorkbook,
} from './sent-workbook.ts';
import { draftText, outlookStaffTexts as texts } from './staff-text.ts';
import { DraftResult, shownOf } from './views/draft.tsx';
import { DraftAssumptions, DraftPublish, DraftWhatIf } from './views/draft-forms.tsx';
import { ProjectionCheck } from './views/projection-check.tsx';
import type { SheetProblem } from './views/sheet-problems.tsx';
import { WhatIfResult } from './views/what-if-result.tsx';
import { shiftedAssumptions } from './what-if.ts';
import { workbookType, writeAssumptions } from './workbook/write.ts';

const work = permit('finance.outlook');
const path = '/finance/outlook/drafts/:id{[0-9a-f-]{36}}';
const idOf = (c: HttpContext): string => c.req.param('id') ?? '';

/** The draft, and the settlements it is drawn beside. */
async function wanted(c: HttpContext) {
  return inTown(c, async (unit) => {
    const draft = await findDraft(unit, idOf(c));
    if (!draft) throw notFound(draftText);
    const published = await listPublished(unit);
    const years = new Set(draft.assumptions.books.map(({ year }) => year));
    const sample = published.some((one) => one.sample && years.has(one.year));
    return { draft, sample, books: booksOf(published) };
  });
}

const headOf = ({ assumptions }: OutlookDraft, status = 200) => ({
  title: { ja: assumptions.title, en: assumptions.title },
  breadcrumbs: [{ label: texts.title, href: outlookDeskHref }],
  ...{ styles: outlookStyles, status },
});

async function resultPage(c: HttpContext) {
  const { draft, sample, books } = await wanted(c);
  const body = <DraftResult draft={draft} shown={shownOf(draft, sample)} books={books} />;
  return staffPage(c, headOf(draft), body);
}

async function assumptionsPage(
  c: HttpContext,
  form: FormState = {},
  problems: readonly SheetProblem[] = [],
) {
  const { draft } = await wanted(c);
  const status = problems.length > 0 ? 422 : statusOfForm(form);
  const body = <DraftAssumptions draft={draft} problems={problems} {...form} />;
  return staffPage(c, headOf(draft, status), body);
}

async function changeDrivers(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(DriversForm, values);
  if (!checked.ok) return assumptionsPage(c, { values, errors: checked.errors });
  const { assumptions } = (await wanted(c)).draft;
  const { title, horizon, note } = checked.value;
  const drivers = { ...assumptions.drivers };
  for (const id of driverIds) drivers[id] = { ...drivers[id], value: checked.value[id] };
  const ready = prepared({ ...assumptions, title, horizon, note, drivers });
  await inTown(c, (unit) => keepPrepared(unit, c.var.actor, ready, idOf(c)));
  return c.redirect(outlookDraftHref(idOf(c)), 303);
}

async function uploadWorkbook(c: HttpContext) {
  const sent = await sentWorkbook(await readForm(c));
  if (!sent) return assumptionsPage(c, { errors: { file: texts.fileError } });
  if (!sent.ok) return assumptionsPage(c, {}, sent.problems);
  const ready = prepared(sent.assumptions);
  await inTown(c, (unit) => keepPrepared(unit, c.var.actor, ready, idOf(c)));
  return c.redirect(outlookDraftHref(idOf(c)), 303);
}

async function uploadProjection(c: HttpContext) {
  const sent = await sentProjection(await readForm(c), c.var.town.code);
  if (!sent) return assumptionsPage(c, { errors: { projection: texts.projectionError } });
  if (!sent.ok) return assumptionsPage(c, {}, sent.problems);
  const { draft } = await wanted(c);
  // Nothing is kept yet: the page holds what was read until somebody has looked at it.
  return staffPage(c, headOf(draft), <ProjectionCheck draft={draft} {...sent} />);
}

async function keepProjection(c: HttpContext) {
  const population = confirmedPopulation(await readForm(c));
  if (!population) return assumptionsPage(c, { errors: { projection: texts.projectionError } });
  const { assumptions } = (await wanted(c)).draft;
  const ready = prepared({ ...assumptions, population });
  await inTown(c, (unit) => keepPrepared(unit, c.var.actor, ready, idOf(c)));
  return c.redirect(outlookDraftHref(idOf(c)), 303);
}

/** The language of the page that checks a projection was changed, or its address was kept. */
const backToAssumptions = (c: HttpContext) =>
  c.redirect(`${outlookDraftHref(idOf(c))}/assumptions`, 303);

async function compute(c: HttpContext) {
  const ready = prepared((await wanted(c)).draft.assumptions);
  await inTown(c, (unit) => keepPrepared(unit, c.var.actor, ready, idOf(c)));
  return c.redirect(outlookDraftHref(idOf(c)), 303);
}

/** The base with one driver at another value; without paths it takes milliseconds. */
function answered({ assumptions }: OutlookDraft, { driver, value }: WhatIfQuery) {
  const by = Math.round((value - assumptions.drivers[driver].value) * 1e6) / 1e6;
  const shifts = new Map([[driver, by]]);
  const before = computeOne(assumptions, 'base');
  const after = computeOne(shiftedAssumptions(assumptions, shifts), 'base');
  return before && after && { before, after, shifts };
}

async function whatIfPage(c: HttpContext) {
  const { draft, books } = await wanted(c);
  const values = c.req.query();
  const asked = 'driver' in values;
  const checked = asked ? checkInput(WhatIfQuery, values) : undefined;
  const form: FormState = { values, ...(checked && !checked.ok && { errors: checked.errors }) };
  const pair = checked?.ok ? answered(draft, checked.value) : undefined;
  return staffPage(
    c,
    headOf(draft, statusOfForm(form)),
    <DraftWhatIf draft={draft} {...form}>
      {pair && <WhatIfResult {...pair} books={books} />}
    </DraftWhatIf>,
  );
}

async function publishPage(c: HttpContext, form: FormState = {}) {
  const { draft } = await wanted(c);
  return staffPage(c, headOf(draft, statusOfForm(form)), <DraftPublish draft={draft} {...form} />);
}

async function publish(c: HttpContext) {
  const values = await readForm(c);
  const note = typedValue(values, 'note').slice(0, 4000);
  const { sample } = await wanted(c);
  const outcome = await attempt(() =>
    inTown(c, (unit) => publishOutlook(unit, c.var.actor, { id: idOf(c), note, sample })),
  );
  if ('errors' in outcome) return publishPage(c, { values, errors: outcome.errors });
  return c.redirect(numberHref(outcome.value), 303);
}

async function workbook(c: HttpContext) {
  const { draft } = await wanted(c);
  const { title } = draft.assumptions;
  return c.body(await writeAssumptions(draft.assumptions, draft.result?.outlooks), 200, {
    'Content-Type': workbookType,
    'Content-Disposition': contentDisposition('attachment', `${title}.xlsx`),
  });
}

export const draftRoutes = new Hono<HttpEnv>()
  .get(path, work, resultPage)
  .get(`${path}/assumptions`, work, (c) => assumptionsPage(c))
  .post(`${path}/assumptions`, work, changeDrivers)
  .get(`${path}/assumptions.xlsx`, work, workbook)
  .post(`${path}/workbook`, work, takesUploads(largestWorkbook), uploadWorkbook)
  .post(`${path}/projection`, work, takesUploads(largestWorkbook), uploadProjection)
  .get(`${path}/projection`, work, backToAssumptions)
  .post(`${path}/projection/keep`, work, keepProjection)
  .get(`${path}/projection/keep`, work, backToAssumptions)
  .post(`${path}/compute`, work, compute)
  .get(`${path}/what-if`, work, whatIfPage)
  .get(`${path}/publish`, work, (c) => publishPage(c))
  .post(`${path}/publish`, work, publish)
  .post(`${path}/discard`, work, async (c) => {
    await inTown(c, (unit) => discardOutlook(unit, c.var.actor, idOf(c)));
    return c.redirect(outlookDeskHref, 303);
  });
