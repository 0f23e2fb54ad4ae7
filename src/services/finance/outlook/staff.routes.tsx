import { Hono } from 'hono';
import { can } from '#platform/actor.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { listPublished } from '../settlements/queries.ts';
import { draftRoutes } from './draft.routes.tsx';
import { StartForm } from './inputs.ts';
import { outlookDraftHref, outlookStyles } from './model.ts';
import { keepPrepared, prepared } from './preparing.ts';
import { findOutlook, listDrafts, listOutlooks } from './queries.ts';
import { largestWorkbook, sentWorkbook } from './sent-workbook.ts';
import { outlookRefusals, outlookStaffTexts as texts } from './staff-text.ts';
import { startingAssumptions } from './starting.ts';
import { OutlookDesk } from './views/outlook-desk.tsx';
import type { SheetProblem } from './views/sheet-problems.tsx';

const work = permit('finance.outlook');

async function deskPage(
  c: HttpContext,
  form: FormState = {},
  problems: readonly SheetProblem[] = [],
) {
  const found = await inTown(c, async (unit) => ({
    drafts: await listDrafts(unit),
    entries: await listOutlooks(unit),
    baseYear: (await listPublished(unit)).at(-1)?.year,
  }));
  const status = problems.length > 0 ? 422 : statusOfForm(form);
  return staffPage(
    c,
    { title: texts.title, lead: texts.lead, styles: outlookStyles, status },
    <OutlookDesk
      {...{ ...found, problems, ...form }}
      mayWork={can(c.var.actor, 'finance.outlook')}
    />,
  );
}

/** The settlements as they are published, and the assumptions of the outlook before. */
async function startFrom(c: HttpContext, values: FormValues, head: StartForm) {
  const sent = await sentWorkbook(values);
  if (sent && !sent.ok) return sent;
  const found = await inTown(c, async (unit) => ({
    published: await listPublished(unit),
    before: head.carry ? await findOutlook(unit) : undefined,
  }));
  const { title, horizon } = head;
  if (sent) return { ok: true as const, assumptions: { ...sent.assumptions, title, horizon } };
  const assumptions = startingAssumptions(
    found.published,
    { title, horizon },
    found.before?.assumptions,
  );
  return assumptions && { ok: true as const, assumptions };
}

async function start(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(StartForm, values);
  if (!checked.ok) return deskPage(c, { values, errors: checked.errors });
  const begun = await startFrom(c, values, checked.value);
  if (!begun) return deskPage(c, { values, errors: { form: outlookRefusals.noSettlement.text } });
  if (!begun.ok) return deskPage(c, { values }, begun.problems);
  const ready = prepared(begun.assumptions);
  const id = await inTown(c, (unit) => keepPrepared(unit, c.var.actor, ready));
  return c.redirect(outlookDraftHref(id), 303);
}

export const staffRoutes = new Hono<HttpEnv>()
  .get('/finance/outlook', openToAllStaff(), (c) => deskPage(c))
  .post('/finance/outlook', work, takesUploads(largestWorkbook), start)
  .route('/', draftRoutes);
