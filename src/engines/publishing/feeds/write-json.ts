import type { Feed } from './feed.ts';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function writeJson(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map(({ id, title, summary, url, image, ...entry }) => ({
      id,
      url,
      title,
      summary,
      content_text: summary,
      date_published: entry.publishedAt.toISOString(),
      date_modified: entry.updatedAt.toISOString(),
      ...(image && { image }),
      ...(entry.topics.length > 0 && { tags: entry.topics.map(({ name }) => name) }),
    })),
  });
}
