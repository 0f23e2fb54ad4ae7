import { Hono } from 'hono';
import { listDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { type FormValues, readForm } from '#platform/http/input.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { listThreads } from '../lines/queries.ts';
import {
  addPhase,
  addProject,
  changePhase,
  changeProject,
  closeProject,
  removePhase,
  reopenProject,
} from './commands.ts';
import { deskWords as words } from './desk-text.ts';
import { closingFrom, phaseFrom, projectFrom } from './form-values.ts';
import { listPlaceable, placeActivity, placeThread } from './placing.ts';
import { findProject, listActivitiesOf, listPhases, listProjects } from './queries.ts';
import { names } from './text.ts';
import { ProjectDeskList, projectDeskHref } from './views/desk.tsx';
import { ProjectDesk } from './views/desk-project.tsx';

export const projectDesk = new Hono<HttpEnv>();

const styles = ['engines/threads/lines/views/lines.css'];
const crumb = { label: words.title, href: '/staff/projects' };
const edit = permit('threads.projects');
const one = '/projects/:slug{[a-z0-9-]+}';
const slugOf = (c: HttpContext) => c.req.param('slug') ?? '';

async function listPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    projects: await listProjects(unit, { all: true }),
    departments: await listDepartments(unit),
  }));
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
    <ProjectDeskList {...found} {...state} />,
  );
}

projectDesk.get('/projects', edit, (c) => listPage(c));

projectDesk.post('/projects', edit, async (c) => {
  const values = await readForm(c);
  const slug = typedValue(values, 'slug').trim();
  const errors = await tryWrite(() =>
    inTown(c, (unit) => addProject(unit, c.var.actor, projectFrom(values, slug))),
  );
  return errors ? listPage(c, { values, errors }) : c.redirect(projectDeskHref(slug), 303);
});

interface DeskForm extends FormState {
  /** Which form of the page. */
  readonly to?: string;
}

async function projectPage(c: HttpContext, form: DeskForm = {}): Promise<Response> {
  const slug = slugOf(c);
  const typed = c.req.query('q')?.trim();
  const found = await inTown(c, async (unit) => {
    const project = await findProject(unit, slug);
    if (!project) throw notFound(names.project);
    return {
      project,
      phases: await listPhases(unit, slug),
      activities: await listActivitiesOf(unit, slug),
      threads: (await listThreads(unit, { project: slug, all: true })).items,
      departments: await listDepartments(unit),
      found: typed === undefined ? undefined : await listPlaceable(unit, slug, typed),
    };
  });
  return staffPage(
    c,
    {
      ...{ title: found.project.title, lead: found.project.summary },
      ...{ breadcrumbs: [crumb], styles, status: statusOfForm(form) },
    },
    <ProjectDesk
      {...found}
      typed={typed ?? ''}
      form={form}
      done={c.req.query('done') !== undefined}
    />,
  );
}

projectDesk.get(one, edit, (c) => projectPage(c));

/** A form of the page: done and back, or the page again with what was typed. */
function act(
  path: string,
  to: (c: HttpContext) => string,
  run: (unit: Unit, c: HttpContext, values: FormValues) => Promise<unknown>,
): void {
  projectDesk.post(`${one}${path}`, edit, async (c) => {
    const values = await readForm(c);
    const errors = await tryWrite(() => inTown(c, (unit) => run(unit, c, values)));
    return errors
      ? projectPage(c, { to: to(c), values, errors })
      : c.redirect(`${projectDeskHref(slugOf(c))}?done`, 303);
  });
}

const phase = '/phases/:phase{[0-9a-f-]{36}}';
const phaseOf = (c: HttpContext) => c.req.param('phase') ?? '';

act(
  '',
  () => 'edit',
  (unit, c, values) => changeProject(unit, c.var.actor, projectFrom(values, slugOf(c))),
);
act(
  '/phases',
  () => 'phase',
  (unit, c, values) => addPhase(unit, c.var.actor, slugOf(c), phaseFrom(values)),
);
act(phase, phaseOf, (unit, c, values) =>
  changePhase(unit, c.var.actor, slugOf(c), phaseOf(c), phaseFrom(values)),
);
act(`${phase}/remove`, phaseOf, (unit, c) => removePhase(unit, c.var.actor, slugOf(c), phaseOf(c)));
act(
  '/close',
  () => 'close',
  (unit, c, values) => closeProject(unit, c.var.actor, slugOf(c), closingFrom(values)),
);
act(
  '/reopen',
  () => 'close',
  (unit, c) => reopenProject(unit, c.var.actor, slugOf(c)),
);

/** `owner/id`; an id has no owner in it. */
function refOf(value: string) {
  const [owner = '', ...rest] = value.split('/');
  return { owner, id: rest.join('/') };
}

async function placeAll(unit: Unit, c: HttpContext, values: FormValues, project?: string) {
  for (const value of typedValues(values, 'activity')) {
    await placeActivity(unit, c.var.actor, refOf(value), { project });
  }
  for (const id of typedValues(values, 'thread')) {
    await placeThread(unit, c.var.actor, id, { project });
  }
}

act(
  '/put-in',
  () => 'members',
  (unit, c, values) => placeAll(unit, c, values, slugOf(c)),
);
act(
  '/take-out',
  () => 'members',
  (unit, c, values) => placeAll(unit, c, values),
);
