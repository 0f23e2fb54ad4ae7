import { Hono } from 'hono';
import { findDepartments } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { type FiscalYear, fiscalYear } from '#japan/fiscal-year.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { budgetDeskHref, budgetStyles, requestHref, roundDeskHref } from '../model.ts';
import { mayRequest, visibleDepartments } from '../policy.ts';
import { nameLinks } from '../projects/plan.ts';
import { findProject, findRound } from '../queries.ts';
import { projectText, roundText } from '../refusals.ts';
import { phaseOf } from '../rules.ts';
import { budgetTitle } from '../text.ts';
import {
  appealReview,
  decideRequest,
  returnRequest,
  reviewRequest,
  saveDraft,
  sendRequest,
} from './commands.ts';
import { type FormName, formsFor, isFormName, valuesOf } from './forms.ts';
import { OpinionForm, RequestForm, ReturnForm } from './inputs.ts';
import { findNext, readRequest } from './queries.ts';
import type { RequestState } from './rules.ts';
import { requestTexts as texts } from './text.ts';
import { Done } from './views/done.tsx';
import { RequestPage } from './views/request.tsx';

const desk = { label: budgetTitle, href: budgetDeskHref };
const askers = permit('finance.budgetRequest');

const yearOf = (c: HttpContext): FiscalYear => fiscalYear(Number(c.req.param('year')));
const listTitle = (year: FiscalYear): Text => texts.title(year);

async function readOne(c: HttpContext) {
  return inTown(c, async (unit) => {
    const round = await findRound(unit, yearOf(c));
    if (!round) throw notFound(roundText);
    const project = await findProject(unit, c.req.param('code') ?? '');
    const visible = visibleDepartments(c.var.actor);
    if (!project || (visible && !visible.includes(project.departmentId))) {
      throw notFound(projectText);
    }
    const named = await findDepartments(unit, [project.departmentId]);
    return {
      ...{ round, project, phase: phaseOf(round, dayInTokyo(unit.now)) },
      row: await readRequest(unit, round.year, project),
      links: await nameLinks(unit, project.links),
      department: named.get(project.departmentId)?.name ?? { ja: '', en: '' },
    };
  });
}

/** What was just done, told once by the address, and what waits for the same. */
const doneTexts: Readonly<Record<string, { text: Text; next?: readonly RequestState[] }>> = {
  saved: { text: texts.saved },
  sent: { text: texts.done, next: ['none', 'draft', 'returned'] },
  appeal: { text: texts.done },
  review: { text: texts.reviewRecorded, next: ['sent'] },
  return: { text: texts.returned, next: ['sent'] },
  decide: { text: texts.reviewRecorded, next: ['reviewed', 'appealed'] },
};

async function readDone(c: HttpContext) {
  const done = doneTexts[c.req.query('done') ?? ''];
  const { next: states } = done ?? {};
  if (!done || !states) return done && { text: done.text };
  const departmentIds = visibleDepartments(c.var.actor);
  const code = c.req.param('code') ?? '';
  const next = await inTown(c, (unit) =>
    findNext(unit, yearOf(c), { departmentIds, states }, code),
  );
  return { text: done.text, next: next ?? ('none' as const) };
}

async function requestPage(c: HttpContext, form: FormState = {}, name?: FormName) {
  const { project, phase, ...found } = await readOne(c);
  const { actor } = c.var;
  const forms = formsFor(actor, phase, found.row);
  const asked = name ?? c.req.query('form') ?? '';
  const shown = isFormName(asked) && forms.includes(asked) ? asked : forms[0];
  const values = form.values ?? (shown ? valuesOf(shown, found.row) : {});
  const { round } = found;
  const done = form.errors ? undefined : await readDone(c);
  return staffPage(
    c,
    {
      title: { ja: `${project.code} ${project.name.ja}`, en: `${project.code} ${project.name.en}` },
      styles: budgetStyles,
      breadcrumbs: [desk, { label: listTitle(round.year), href: roundDeskHref(round.year) }],
      status: statusOfForm(form),
    },
    <>
      {done && <Done {...done} year={round.year} />}
      <RequestPage
        {...found}
        {...{ forms, shown, values, errors: form.errors }}
        mayDescribe={mayRequest(actor, project.departmentId)}
      />
    </>,
  );
}

async function ask(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(RequestForm, values);
  if (!checked.ok) return requestPage(c, { values, errors: checked.errors }, 'request');
  const ref = { year: yearOf(c), code: c.req.param('code') ?? '' };
  const sending = typedValue(values, 'act') === 'send';
  const command = sending ? sendRequest : saveDraft;
  const errors = await tryWrite(() =>
    inTown(c, (unit) => command(unit, c.var.actor, ref, checked.value)),
  );
  if (errors) return requestPage(c, { values, errors }, 'request');
  const done = sending ? 'sent' : 'saved';
  return c.redirect(`${requestHref(ref.year, ref.code)}?done=${done}&form=request`, 303);
}

const sayings = { review: reviewRequest, appeal: appealReview, decide: decideRequest } as const;

const say = (name: keyof typeof sayings) => async (c: HttpContext) => {
  const values = await readForm(c);
  const checked = checkInput(OpinionForm, values);
  if (!checked.ok) return requestPage(c, { values, errors: checked.errors }, name);
  const ref = { year: yearOf(c), code: c.req.param('code') ?? '' };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => sayings[name](unit, c.var.actor, ref, checked.value)),
  );
  if (errors) return requestPage(c, { values, errors }, name);
  return c.redirect(`${requestHref(ref.year, ref.code)}?done=${name}`, 303);
};

async function sendBack(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(ReturnForm, values);
  if (!checked.ok) return requestPage(c, { values, errors: checked.errors }, 'return');
  const ref = { year: yearOf(c), code: c.req.param('code') ?? '' };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => returnRequest(unit, c.var.actor, ref, checked.value)),
  );
  if (errors) return requestPage(c, { values, errors }, 'return');
  return c.redirect(`${requestHref(ref.year, ref.code)}?done=return`, 303);
}

/** Whoever opens the address of a form that came back finds the page where it stands. */
const toForm = (name: FormName) => (c: HttpContext) =>
  c.redirect(`${requestHref(yearOf(c), c.req.param('code') ?? '')}?form=${name}`, 303);

const one = '/finance/budget/:year{(?:19|20)\\d{2}}/requests/:code';

export const requestRoutes = new Hono<HttpEnv>()
  .get(one, openToAllStaff(), (c) => requestPage(c))
  .post(one, askers, ask)
  .get(`${one}/review`, openToAllStaff(), toForm('review'))
  .get(`${one}/return`, openToAllStaff(), toForm('return'))
  .get(`${one}/appeal`, openToAllStaff(), toForm('appeal'))
  .get(`${one}/decide`, openToAllStaff(), toForm('decide'))
  .post(`${one}/review`, permit('finance.budget'), say('review'))
  .post(`${one}/return`, permit('finance.budget'), sendBack)
  .post(`${one}/appeal`, askers, say('appeal'))
  .post(`${one}/decide`, permit('finance.budgetDecide'), say('decide'));
