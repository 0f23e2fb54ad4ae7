import { type Context, Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import { listTopics } from '#engines/publishing/contract.ts';
import { listProjects } from '#engines/threads/contract.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { surveyStates } from '../model.ts';
import { navigationTexts } from '../text.ts';
import { changeSurvey, createSurvey, saveGrace } from './commands.ts';
import { surveyFrom, valuesOf } from './edit-form.ts';
import { SettingsInput, SurveyInput } from './inputs.ts';
import { countResponses, findGraceMinutes, getSurvey, listSurveys } from './queries.ts';
import { deskWords as words } from './staff-text.ts';
import { EditSurvey } from './views/edit.tsx';
import { DeskList } from './views/list.tsx';
import { Settings } from './views/settings.tsx';

export const deskRoutes = new Hono<HttpEnv>();

export const deskCrumb = { label: navigationTexts.desk, href: '/staff/surveys' };
export const idOf = (c: Context): string => c.req.param('id') ?? '';
const manage = permit('surveys.manage');

deskRoutes.get('/surveys', permit('surveys.results'), async (c) => {
  const state = surveyStates.find((one) => one === c.req.query('state'));
  const found = await inTown(c, async (unit) => ({
    surveys: await listSurveys(unit),
    counts: await countResponses(unit),
  }));
  return staffPage(
    c,
    { title: navigationTexts.desk, lead: words.lead },
    <DeskList {...found} state={state} mayManage={can(c.var.actor, 'surveys.manage')} />,
  );
});

async function choices(unit: Unit) {
  return {
    departments: await listDepartments(unit),
    topics: await listTopics(unit),
    projects: await listProjects(unit, { all: true }),
  };
}

async function newPage(c: HttpContext, state: FormState): Promise<Response> {
  const lists = await inTown(c, choices);
  return staffPage(
    c,
    { title: words.add, breadcrumbs: [deskCrumb], status: statusOfForm(state) },
    <EditSurvey {...lists} {...state} action="/staff/surveys/new" />,
  );
}

deskRoutes.get('/surveys/new', manage, (c) => newPage(c, { values: { minutes: '10' } }));

deskRoutes.post('/surveys/new', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SurveyInput, surveyFrom(values));
  if (!checked.ok) return newPage(c, { values, errors: checked.errors });
  const made = await attempt(() =>
    inTown(c, (unit) => createSurvey(unit, c.var.actor, checked.value)),
  );
  if ('errors' in made) return newPage(c, { values, errors: made.errors });
  return c.redirect(`/staff/surveys/${made.value}?done=saved`, 303);
});

async function settingsPage(c: HttpContext, state: FormState): Promise<Response> {
  return staffPage(
    c,
    { title: words.graceTitle, breadcrumbs: [deskCrumb], status: statusOfForm(state) },
    <Settings {...state} />,
  );
}

deskRoutes.get('/surveys/settings', manage, async (c) => {
  const minutes = await inTown(c, findGraceMinutes);
  return settingsPage(c, { values: { graceMinutes: String(minutes) } });
});

deskRoutes.post('/surveys/settings', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SettingsInput, values);
  if (!checked.ok) return settingsPage(c, { values, errors: checked.errors });
  await inTown(c, (unit) => saveGrace(unit, c.var.actor, checked.value.graceMinutes));
  return c.redirect('/staff/surveys', 303);
});

async function editPage(c: HttpContext, again?: FormState): Promise<Response> {
  const id = idOf(c);
  const { survey, lists } = await inTown(c, async (unit) => ({
    survey: await getSurvey(unit, id),
    lists: await choices(unit),
  }));
  const state = again ?? { values: valuesOf(survey) };
  return staffPage(
    c,
    {
      title: words.edit,
      breadcrumbs: [deskCrumb, { label: survey.title, href: `/staff/surveys/${id}` }],
      status: statusOfForm(state),
    },
    <EditSurvey {...lists} {...state} action={`/staff/surveys/${id}/edit`} />,
  );
}

deskRoutes.get('/surveys/:id/edit', manage, (c) => editPage(c));

deskRoutes.post('/surveys/:id/edit', manage, async (c) => {
  const values = await readForm(c);
  const checked = checkInput(SurveyInput, surveyFrom(values));
  if (!checked.ok) return editPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => changeSurvey(unit, c.var.actor, idOf(c), checked.value)),
  );
  if (errors) return editPage(c, { values, errors });
  return c.redirect(`/staff/surveys/${idOf(c)}?done=saved`, 303);
});
