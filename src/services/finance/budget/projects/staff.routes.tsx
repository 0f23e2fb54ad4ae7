import { Hono } from 'hono';
import { findDepartments, listDepartments } from '#engines/organisation/contract.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, pageOf, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { staffPage } from '#ui/page.tsx';
import {
  budgetDeskHref,
  budgetStyles,
  type Project,
  pageSize,
  projectDeskHref,
  projectsDeskHref,
} from '../model.ts';
import { mayRequest } from '../policy.ts';
import { countProjects, findProject, historyOf, listProjects } from '../queries.ts';
import { projectText } from '../refusals.ts';
import { budgetTitle } from '../text.ts';
import { addProject, changeProject, setPlanLink } from './commands.ts';
import { ProjectForm } from './inputs.ts';
import { findPlanTargets, nameLinks } from './plan.ts';
import { projectTexts as texts } from './text.ts';
import { ProjectPage } from './views/project.tsx';
import { NewProjectPage, ProjectList } from './views/projects.tsx';

const desk = { label: budgetTitle, href: budgetDeskHref };
const list = { label: texts.listTitle, href: projectsDeskHref };
const askers = permit('finance.budgetRequest');

async function listPage(c: HttpContext) {
  const page = pageOf(c);
  const filter = {
    department: c.req.query('department') ?? '',
    purpose: c.req.query('purpose') ?? '',
    words: (c.req.query('words') ?? '').slice(0, 100),
  };
  const found = await inTown(c, async (unit) => {
    const departments = await listDepartments(unit);
    const chosen = departments.find(({ id }) => id === filter.department);
    const asked = {
      ...{ words: filter.words, purpose: filter.purpose },
      ...(chosen && { departmentIds: [chosen.id] }),
    };
    const slice = { offset: (page - 1) * pageSize, limit: pageSize };
    const rows = await listProjects(unit, asked, slice);
    return { departments, rows, total: await countProjects(unit, asked) };
  });
  return staffPage(
    c,
    { title: texts.listTitle, lead: texts.listLead, breadcrumbs: [desk], styles: budgetStyles },
    <ProjectList
      {...found}
      {...{ page, filter, mayAdd: can(c.var.actor, 'finance.budgetRequest') }}
    />,
  );
}

/** Departments for which somebody may write, with the one that a project has now. */
async function departmentsFor(c: HttpContext, unit: Unit, project?: Project) {
  const all = await listDepartments(unit);
  return all.filter(({ id }) => mayRequest(c.var.actor, id) || id === project?.departmentId);
}

async function newPage(c: HttpContext, form: FormState = {}) {
  const departments = await inTown(c, (unit) => departmentsFor(c, unit));
  return staffPage(
    c,
    { title: texts.add, breadcrumbs: [desk, list], status: statusOfForm(form) },
    <NewProjectPage departments={departments} {...form} />,
  );
}

async function add(c: HttpContext) {
  const values = await readForm(c);
  const checked = checkInput(ProjectForm, values);
  if (!checked.ok) return newPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => addProject(unit, c.var.actor, checked.value)),
  );
  if (errors) return newPage(c, { values, errors });
  return c.redirect(`${projectDeskHref(checked.value.code)}?done=saved`, 303);
}

const valuesOf = (project: Project): FormValues => ({
  ...{ name: project.name.ja, nameEn: project.name.en },
  ...{ description: project.description.ja, descriptionEn: project.description.en },
  descriptionEasy: project.description.easy ?? '',
  ...{ department: project.departmentId, purpose: project.purpose },
  ...{ section: project.section, item: project.item },
  endsIn: project.endsIn === null ? '' : String(project.endsIn),
});

async function projectPage(c: HttpContext, form: FormState = {}) {
  const words = (c.req.query('plan') ?? '').trim().slice(0, 100);
  const found = await inTown(c, async (unit) => {
    const project = await findProject(unit, c.req.param('code') ?? '');
    if (!project) throw notFound(projectText);
    const named = await findDepartments(unit, [project.departmentId]);
    return {
      project,
      department: named.get(project.departmentId)?.name ?? { ja: '', en: '' },
      departments: await departmentsFor(c, unit, project),
      history: await historyOf(unit, project),
      links: await nameLinks(unit, project.links),
      found: words === '' ? [] : await findPlanTargets(unit, words),
    };
  });
  const { code, name, departmentId } = found.project;
  return staffPage(
    c,
    {
      title: { ja: `${code} ${name.ja}`, en: `${code} ${name.en}` },
      ...{ breadcrumbs: [desk, list], styles: budgetStyles, status: statusOfForm(form) },
    },
    <>
      {c.req.query('done') === 'saved' && <Notice kind="success" title={texts.saved} />}
      <ProjectPage
        {...found}
        {...{ words, errors: form.errors }}
        values={form.values ?? valuesOf(found.project)}
        mayChange={mayRequest(c.var.actor, departmentId)}
      />
    </>,
  );
}

async function change(c: HttpContext) {
  const code = c.req.param('code') ?? '';
  const values = await readForm(c);
  const checked = checkInput(ProjectForm, { ...values, code });
  if (!checked.ok) return projectPage(c, { values, errors: checked.errors });
  const errors = await tryWrite(() =>
    inTown(c, (unit) => changeProject(unit, c.var.actor, code, checked.value)),
  );
  if (errors) return projectPage(c, { values, errors });
  return c.redirect(`${projectDeskHref(code)}?done=saved`, 303);
}

async function changeLink(c: HttpContext) {
  const code = c.req.param('code') ?? '';
  const values = await readForm(c);
  const [kind, ref] = [typedValue(values, 'kind'), typedValue(values, 'ref')];
  const link = { kind, ref, serves: typedValue(values, 'serves') === '1' };
  const errors = await tryWrite(() =>
    inTown(c, (unit) => setPlanLink(unit, c.var.actor, code, link)),
  );
  if (errors) return projectPage(c, { errors });
  return c.redirect(`${projectDeskHref(code)}?done=saved`, 303);
}

const projects = '/finance/budget/projects';

export const projectRoutes = new Hono<HttpEnv>()
  .get(projects, openToAllStaff(), listPage)
  .get(`${projects}/new`, askers, (c) => newPage(c))
  .post(`${projects}/new`, askers, add)
  .get(`${projects}/:code`, openToAllStaff(), (c) => projectPage(c))
  .post(`${projects}/:code`, askers, change)
  .get(`${projects}/:code/links`, openToAllStaff(), (c) =>
    c.redirect(projectDeskHref(c.req.param('code')), 303),
  )
  .post(`${projects}/:code/links`, askers, changeLink);
