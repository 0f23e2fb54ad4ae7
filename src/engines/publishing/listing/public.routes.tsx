import { Hono } from 'hono';
import {
  findDepartmentByCode,
  findDepartments,
  listDepartments,
} from '#engines/organisation/contract.ts';
import { searchTopic } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { feedLinks } from '../feeds/links.ts';
import { pageTopics } from '../items/model.ts';
import { type ItemPage, listItems } from '../items/queries.ts';
import { names, titles } from '../text.ts';
import { findTopic, listAreas, listTopics } from '../topics/queries.ts';
import { ancestorsOf, childrenOf } from '../topics/tree.ts';
import { publishingStyles } from '../views/styles.ts';
import { type Choice, readChoice } from './filter.ts';
import { proceduresOf } from './procedures.ts';
import { words } from './text.ts';
import { News } from './views/news.tsx';
import { TopicIndex, TopicView } from './views/topics.tsx';

export const listingRoutes = new Hono<HttpEnv>();

const styles = [publishingStyles];
const homeCrumb = { label: titles.home, href: '/' };
const topicsCrumb = { label: titles.topics, href: '/topics' };

const choiceOf = (c: HttpContext): Choice => readChoice(new URL(c.req.url).searchParams);

/** The id of the chosen section; of one that is not there, an id that nothing has. */
async function departmentOf(unit: Unit, code: string | undefined): Promise<string | undefined> {
  if (code === undefined) return undefined;
  return (await findDepartmentByCode(unit, code))?.id ?? newId();
}

/** Names of the sections that answer for these items. */
function sectionsOf(unit: Unit, { items }: ItemPage) {
  return findDepartments(unit, [...new Set(items.map(({ departmentId }) => departmentId))]);
}

listingRoutes.get('/news', async (c) => {
  cachePage(c, pageTopics.all, pageTopics.labels, 'organisation');
  const choice = choiceOf(c);
  const { kinds, topic, area, department, page } = choice;
  const shown = await inTown(c, async (unit) => {
    const departmentId = await departmentOf(unit, department);
    const filter = { topic, area, departmentId, page, ...(kinds.length > 0 && { kinds }) };
    const found = await listItems(unit, filter);
    return {
      found,
      topics: await listTopics(unit),
      areas: await listAreas(unit),
      departments: await listDepartments(unit),
      sections: await sectionsOf(unit, found),
    };
  });
  return publicPage(
    c,
    {
      title: titles.news,
      lead: words.newsLead,
      description: words.newsLead,
      breadcrumbs: [homeCrumb],
      feeds: feedLinks(c.var.town.name),
      styles,
    },
    <News choice={choice} {...shown} />,
  );
});

listingRoutes.get('/topics', async (c) => {
  cachePage(c, pageTopics.labels);
  const topics = await inTown(c, listTopics);
  return publicPage(
    c,
    {
      title: titles.topics,
      lead: words.topicsLead,
      description: words.topicsLead,
      breadcrumbs: [homeCrumb],
      feeds: feedLinks(c.var.town.name),
      styles,
    },
    <TopicIndex topics={topics} />,
  );
});

listingRoutes.get('/topics/:slug', async (c) => {
  const slug = c.req.param('slug');
  const { page } = choiceOf(c);
  const shown = await inTown(c, async (unit) => {
    const topic = await findTopic(unit, slug);
    if (!topic) throw notFound(names.topic);
    const topics = await listTopics(unit);
    const found = await listItems(unit, { topic: topic.slug, page });
    const procedures = page === 1 ? await proceduresOf(unit, topics, topic.slug) : [];
    return { topic, topics, found, procedures, sections: await sectionsOf(unit, found) };
  });
  const { topic, topics } = shown;
  // The address of a topic that was merged leads to where its items are now.
  if (topic.slug !== slug) return c.redirect(`/topics/${topic.slug}`, 301);
  cachePage(c, pageTopics.topic(slug), pageTopics.labels, 'organisation', searchTopic);
  const above = ancestorsOf(topics, slug);
  const lead = topic.lead ?? words.topicLead(topic.name);
  return publicPage(
    c,
    {
      title: topic.name,
      lead,
      description: lead,
      breadcrumbs: [
        homeCrumb,
        topicsCrumb,
        ...above.map((one) => ({ label: one.name, href: `/topics/${one.slug}` })),
      ],
      feeds: feedLinks(c.var.town.name, topic),
      styles,
    },
    <TopicView {...shown} subTopics={childrenOf(topics, slug)} />,
  );
});
