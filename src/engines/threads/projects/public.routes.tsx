import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { publicPage } from '#ui/page.tsx';
import { threadsTopic } from '../lines/model.ts';
import { listThreads } from '../lines/queries.ts';
import { activitiesTopic } from './model.ts';
import {
  findProject,
  listActivities,
  listActivitiesOf,
  listOpenActivities,
  listPhases,
  listProjects,
} from './queries.ts';
import { names, words } from './text.ts';
import { Participate } from './views/participate.tsx';
import { ProjectView } from './views/project.tsx';

export const projectRoutes = new Hono<HttpEnv>();

const styles = ['engines/threads/lines/views/lines.css'];
const home = { label: words.home, href: '/' };

projectRoutes.get('/participate', async (c) => {
  const found = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    const coming = await listActivities(unit, { timing: 'coming', today });
    return {
      today,
      open: await listOpenActivities(unit, today),
      coming: coming.items,
      past: await listActivities(unit, { timing: 'past', today, page: pageOf(c) }),
      projects: await listProjects(unit),
    };
  });
  cachePage(c, activitiesTopic, threadsTopic);
  return publicPage(
    c,
    { title: words.title, lead: words.lead, breadcrumbs: [home], styles },
    <Participate {...found} />,
  );
});

projectRoutes.get('/projects/:slug', async (c) => {
  const slug = c.req.param('slug');
  const found = await inTown(c, async (unit) => {
    const project = await findProject(unit, slug);
    if (!project?.published) throw notFound(names.project);
    return {
      project,
      today: dayInTokyo(unit.now),
      phases: await listPhases(unit, slug),
      activities: await listActivitiesOf(unit, slug),
      threads: (await listThreads(unit, { project: slug })).items,
    };
  });
  cachePage(c, activitiesTopic, threadsTopic);
  const { title, summary } = found.project;
  return publicPage(
    c,
    {
      ...{ title, lead: summary, description: summary, styles },
      breadcrumbs: [home, { label: words.title, href: '/participate' }],
    },
    <ProjectView {...found} />,
  );
});
