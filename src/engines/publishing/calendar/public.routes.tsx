import { Hono } from 'hono';
import { dayInTokyo } from '#japan/dates.ts';
import { notFound } from '#platform/errors.ts';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { say } from '#platform/i18n/text.ts';
import { publicPage } from '#ui/page.tsx';
import type { RegisteredItem } from '../item.ts';
import { pageTopics } from '../items/model.ts';
import { findItem } from '../items/queries.ts';
import { readChoice } from '../listing/filter.ts';
import { stableId } from '../stable-id.ts';
import { itemWords, names, titles } from '../text.ts';
import { listAreas, listTopics } from '../topics/queries.ts';
import type { Topic } from '../topics/tree.ts';
import { publishingStyles } from '../views/styles.ts';
import { type CalendarEvent, writeCalendar } from './ics.ts';
import { firstOf, lastOf, monthOf, planMonth, readMonth } from './month.ts';
import { listCancelled, listOccasions } from './queries.ts';
import { monthText, words } from './text.ts';
import { Calendar } from './views/calendar.tsx';

export const calendarRoutes = new Hono<HttpEnv>();

const filterOf = (c: HttpContext) => {
  const { topic, area } = readChoice(new URL(c.req.url).searchParams);
  return { ...(topic && { topic }), ...(area && { area }) };
};

calendarRoutes.get('/calendar', async (c) => {
  cachePage(c, pageTopics.all, pageTopics.labels);
  const filter = filterOf(c);
  const asked = readMonth(c.req.query('month'));
  const shown = await inTown(c, async (unit) => {
    const today = dayInTokyo(unit.now);
    const month = asked ?? monthOf(today);
    const days = { from: firstOf(month), until: lastOf(month) };
    const items = await listOccasions(unit, { ...days, ...filter });
    const [topics, areas] = [await listTopics(unit), await listAreas(unit)];
    return { today, month, items, topics, areas };
  });
  const { month, items } = shown;
  return publicPage(
    c,
    {
      title: asked ? words.titleOf(monthText(month)) : titles.calendar,
      lead: asked ? undefined : words.lead,
      description: words.lead,
      breadcrumbs: [
        { label: titles.home, href: '/' },
        ...(asked ? [{ label: titles.calendar, href: '/calendar' }] : []),
      ],
      feeds: [
        {
          href: '/calendar.ics',
          type: 'text/calendar',
          title: words.calendarName(c.var.town.name),
        },
      ],
      styles: [publishingStyles],
    },
    <Calendar
      {...shown}
      choice={{ month, ...filter }}
      plan={planMonth(month, items)}
      total={items.length}
    />,
  );
});

/** Withdrawn occasions stay in the file so long, in milliseconds, that every subscriber has seen it. */
const cancelledFor = 90 * 24 * 60 * 60 * 1000;

/** The item for a calendar of readers, in their language. */
function eventOf(
  c: HttpContext,
  item: RegisteredItem,
  topics: readonly Topic[],
): readonly CalendarEvent[] {
  const { language, town, platform } = c.var;
  const { occasion, withdrawnAt, revisedAt, publishedAt } = item;
  const changedAt = withdrawnAt ?? revisedAt ?? publishedAt;
  if (!occasion || !changedAt) return [];
  const url = originOf(platform, town) + item.href;
  const mark = item.sample ? say(itemWords.sample, language) : '';
  return [
    {
      uid: stableId(town.code, item),
      sequence: item.revision,
      title: mark + say(item.title, language),
      description: `${say(item.summary, language)}\n${url}`,
      url,
      occasion,
      cancelled: item.status === 'withdrawn',
      categories: topics
        .filter(({ slug }) => item.topics.includes(slug))
        .map(({ name }) => say(name, language)),
      changedAt,
    },
  ];
}

function answer(c: HttpContext, events: readonly CalendarEvent[]): Response {
  const name = say(words.calendarName(c.var.town.name), c.var.language);
  return c.body(writeCalendar({ name, events }), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
  });
}

calendarRoutes.get('/calendar.ics', async (c) => {
  cachePage(c, pageTopics.all, pageTopics.labels);
  const filter = filterOf(c);
  const { items, topics } = await inTown(c, async (unit) => {
    const since = new Date(unit.now.getTime() - cancelledFor);
    const held = await listOccasions(unit, { from: dayInTokyo(since), ...filter });
    const cancelled = await listCancelled(unit, since, filter);
    return { items: [...held, ...cancelled], topics: await listTopics(unit) };
  });
  return answer(
    c,
    items.flatMap((item) => eventOf(c, item, topics)),
  );
});

calendarRoutes.get('/calendar/:owner/:file{[^/]+\\.ics}', async (c) => {
  const ref = { owner: c.req.param('owner'), id: c.req.param('file').slice(0, -'.ics'.length) };
  const events = await inTown(c, async (unit) => {
    const item = await findItem(unit, ref);
    return item && item.status !== 'planned' ? eventOf(c, item, await listTopics(unit)) : [];
  });
  if (events.length === 0) throw notFound(names.item);
  cachePage(c, pageTopics.item(ref));
  return answer(c, events);
});
