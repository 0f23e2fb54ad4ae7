import type { Text } from '#platform/i18n/text.ts';
import { feedTitle } from '../text.ts';

export interface FeedAddress {
  readonly href: string;
  readonly type: string;
  /** Name of the format, the same in every language. */
  readonly name: string;
}

export const feedTypes = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
} as const;
export type FeedFormat = keyof typeof feedTypes;

/** Addresses of the feeds of everything, or of one topic. */
export function feedAddresses(topic?: string): readonly FeedAddress[] {
  const folder = topic === undefined ? '' : `/topics/${topic}`;
  return [
    { href: `${folder}/feed.atom`, type: feedTypes.atom, name: 'Atom' },
    { href: `${folder}/rss.xml`, type: feedTypes.rss, name: 'RSS' },
    { href: `${folder}/feed.json`, type: feedTypes.json, name: 'JSON Feed' },
  ];
}

/** For `feeds` of a page: the feeds of everything and, given a topic, those of the topic first. */
export function feedLinks(town: Text, topic?: { readonly slug: string; readonly name: Text }) {
  const of = (slug: string | undefined, title: Text) =>
    feedAddresses(slug).map(({ href, type }) => ({ href, type, title }));
  return [
    ...(topic ? of(topic.slug, feedTitle(town, topic.name)) : []),
    ...of(undefined, feedTitle(town)),
  ];
}
