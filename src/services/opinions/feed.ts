import type { Feed } from '#engines/publishing/contract.ts';
import { firstLine, type Input, voiceHref } from '#engines/threads/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { HttpContext } from '#platform/http/context.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { htmlLang, say, type Text } from '#platform/i18n/text.ts';

interface Voices {
  /** An IRI that never changes. */
  readonly id: string;
  readonly title: Text;
  /** Path of the page that lists the same. */
  readonly page: string;
  /** The newest first, as everybody may read them. */
  readonly inputs: readonly Input[];
  /** Of a feed without voices. */
  readonly begunAt: Date;
}

/** For programs that look for feeds in the head of the page. */
export const feedsOf = (page: string, title: Text) => [
  { href: `${page}/feed.atom`, type: 'application/atom+xml', title },
  { href: `${page}/feed.json`, type: 'application/feed+json', title },
];

/** The beginning of a day in Japan. */
export const firstMoment = (day: IsoDate): Date => new Date(`${day}T00:00:00+09:00`);

/** The newest voices as a feed; a voice without a title is called by how it begins. */
export function feedOfVoices(c: HttpContext, voices: Voices): Feed {
  const { language, town, platform } = c.var;
  const { id, title, page, inputs, begunAt } = voices;
  const origin = originOf(platform, town);
  const entries = inputs.map((input) => {
    const at = firstMoment(input.receivedOn);
    return {
      ...{ id: `urn:uuid:${input.id}`, title: input.title ?? firstLine(input.text, 60) },
      ...{ summary: input.text, url: origin + voiceHref(input.id) },
      ...{ publishedAt: at, updatedAt: at, topics: [] },
    };
  });
  return {
    ...{ id, title: say(title, language), language: htmlLang(language), page: origin + page },
    ...{ self: origin + c.req.path, publisher: say(town.name, language), entries, removed: [] },
    updatedAt: entries[0]?.publishedAt ?? begunAt,
  };
}
