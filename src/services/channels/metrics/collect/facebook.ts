import { z } from 'zod';
import { addDays } from '#japan/dates.ts';
import { type Access, ChannelError } from '../../clients/client.ts';
import { callFacebook } from '../../clients/facebook/client.ts';
import { readAnswer } from '../../clients/request.ts';
import { type Asked, addDay, type Collector, type Harvest } from './harvest.ts';
import { count } from './levels.ts';

const Page = z.looseObject({ followers_count: count });

const Insights = z.object({
  data: z.array(
    z.looseObject({
      values: z.array(z.object({ value: count, end_time: z.string() })),
    }),
  ),
});

/** Names that hold since November 2025; the older ones are refused in every version. */
const insights = [
  { metric: 'page_total_media_view_unique', figure: 'reach' },
  { metric: 'page_follows', figure: 'followers' },
] as const;

/** The page's days end at midnight in California, so the newest whole one is of the day before. */
const daysBack = 3;
const halfADay = 12 * 3_600_000;

/** `2026-06-01T07:00:00+0000`, as Facebook writes it, without the colon of the standard. */
const readTime = (raw: string) => new Date(raw.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));

async function addInsight(
  access: Access,
  { day, now }: Asked,
  harvest: Harvest,
  { metric, figure }: (typeof insights)[number],
): Promise<void> {
  const query = new URLSearchParams({
    ...{ metric, period: 'day', since: addDays(day, -daysBack), until: addDays(day, 1) },
  });
  const path = `${encodeURIComponent(access.remoteId)}/insights?${query}`;
  const answer = await callFacebook(access, path, 'GET');
  const { data } = readAnswer(Insights, answer);
  for (const { value, end_time } of data.flatMap(({ values }) => values)) {
    const end = readTime(end_time);
    // Of a day that goes on, or that Facebook says nothing of, nothing is known.
    if (!(end <= now) || value === undefined) continue;
    const of = new Date(end.getTime() - halfADay).toISOString().slice(0, 10);
    addDay(harvest, of, { [figure]: value }, { [metric]: { value, end_time } });
  }
}

/** Code 100: a name that Facebook no longer knows, or not for this page. */
const isInvalid = (error: unknown): error is ChannelError =>
  error instanceof ChannelError && error.failure === 'refused' && error.message.includes('(100/');

/**
 * Followers as they are now, and of the last whole days how many people saw the page. Each figure is
 * asked for by itself: one that was renamed leaves its own place empty, with a note, and no other.
 */
export const collectFacebook: Collector = async (access, asked, harvest) => {
  const path = `${encodeURIComponent(access.remoteId)}?fields=followers_count,fan_count`;
  const page = readAnswer(Page, await callFacebook(access, path, 'GET'));
  addDay(harvest, asked.day, { followers: page.followers_count ?? null }, { page });
  for (const insight of insights) {
    try {
      await addInsight(access, asked, harvest, insight);
    } catch (error) {
      if (!isInvalid(error)) throw error;
      const { platform, accountId } = access;
      platform.log.warn({ accountId, metric: insight.metric, err: error }, 'no such figure');
      addDay(harvest, asked.day, {}, { [insight.metric]: { note: error.message } });
    }
  }
};
