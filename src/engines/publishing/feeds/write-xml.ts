import { element, textElement, xmlDeclaration } from '#platform/xml.ts';
import type { Feed, FeedEntry, RemovedEntry } from './feed.ts';
import { feedTypes } from './links.ts';

const moment = (name: string, at: Date) => element(name, at.toISOString());

const link = (rel: string, href: string, type: string) => element('link', '', { rel, type, href });

function entryXml(entry: FeedEntry): string {
  return element(
    'entry',
    [
      textElement('id', entry.id),
      textElement('title', entry.title),
      link('alternate', entry.url, 'text/html'),
      moment('published', entry.publishedAt),
      moment('updated', entry.updatedAt),
      ...entry.topics.map(({ slug, name }) => element('category', '', { term: slug, label: name })),
      textElement('summary', entry.summary),
    ].join(''),
  );
}

/** What is gone, for readers that know RFC 6721; others pass over it. */
function removedXml({ id, at }: RemovedEntry): string {
  return element('at:deleted-entry', '', { ref: id, when: at.toISOString() });
}

/** Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const content = [
    textElement('id', feed.id),
    textElement('title', feed.title),
    moment('updated', feed.updatedAt),
    link('self', feed.self, feedTypes.atom),
    link('alternate', feed.page, 'text/html'),
    element('author', textElement('name', feed.publisher)),
    ...feed.entries.map(entryXml),
    ...feed.removed.map(removedXml),
  ];
  return (
    xmlDeclaration +
    element('feed', content.join('\n'), {
      xmlns: 'http://www.w3.org/2005/Atom',
      'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
      'xml:lang': feed.language,
    })
  );
}

function itemXml(entry: FeedEntry): string {
  return element(
    'item',
    [
      textElement('title', entry.title),
      textElement('link', entry.url),
      textElement('guid', entry.id, { isPermaLink: 'false' }),
      element('pubDate', entry.publishedAt.toUTCString()),
      ...entry.topics.map(({ name }) => textElement('category', name)),
      textElement('description', entry.summary),
    ].join(''),
  );
}

/** RSS 2.0, for programs that know nothing newer. */
export function writeRss(feed: Feed): string {
  const self = { rel: 'self', type: feedTypes.rss, href: feed.self };
  const content = [
    textElement('title', feed.title),
    textElement('link', feed.page),
    textElement('description', feed.title),
    element('language', feed.language),
    element('lastBuildDate', feed.updatedAt.toUTCString()),
    element('atom:link', '', self),
    ...feed.entries.map(itemXml),
  ];
  return (
    xmlDeclaration +
    element('rss', element('channel', content.join('\n')), {
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
    })
  );
}
