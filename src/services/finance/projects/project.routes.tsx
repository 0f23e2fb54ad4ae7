import { Hono } from 'hono';
import { figuresTopic } from '#engines/measures/contract.ts';
import { behindTopics, threadStyles } from '#engines/threads/contract.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { publicPage } from '#ui/page.tsx';
import { financeHref, financeStyles } from '../model.ts';
import { title as financeTitle, homeText } from '../text.ts';
import { levelHref, moneyTopics } from './model.ts';
import { plainPurpose, plainSection } from './plain-names.ts';
import { currentYear, findProjectPage, type ProjectPage } from './project-queries.ts';
import { projectTexts as texts } from './project-text.ts';
import { spendingTexts } from './text.ts';
import { ProjectView } from './views/project.tsx';

function breadcrumbs({ project, years }: ProjectPage) {
  const { purpose, section } = project;
  const shown = currentYear(years);
  const levels =
    shown && shown.amounts.current !== 0n
      ? [
          { label: spendingTexts.title, href: levelHref(shown.year, []) },
          { label: plainPurpose(purpose), href: levelHref(shown.year, [purpose]) },
          { label: plainSection(section), href: levelHref(shown.year, [purpose, section]) },
        ]
      : [];
  const top = [
    { label: homeText, href: '/' },
    { label: financeTitle, href: financeHref },
  ];
  return [...top, ...levels];
}

/** @throws AppError not-found */
async function projectPage(c: HttpContext, code: string) {
  const page = await inTown(c, (unit) => findProjectPage(unit, code));
  if (!page) throw notFound(texts.missing);
  const { name, description } = page.project;
  cachePage(c, ...moneyTopics, 'plan', figuresTopic, ...behindTopics(page.behind));
  return publicPage(
    c,
    {
      title: name,
      ...(description.ja && { lead: description }),
      breadcrumbs: breadcrumbs(page),
      styles: [...financeStyles, threadStyles],
    },
    <ProjectView page={page} />,
  );
}

export const projectRoutes = new Hono<HttpEnv>().get('/finance/projects/:code', (c) =>
  projectPage(c, c.req.param('code')),
);
