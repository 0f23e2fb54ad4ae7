import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Day } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import { datasetHref } from '../../model.ts';
import { pictureHref, type Showcase, showcasesHref } from '../model.ts';
import { showcaseWords as words } from '../text.ts';

/** Titles of sets by their address; of one that is gone, nothing is said. */
export type SetTitles = ReadonlyMap<string, Text>;

export function Picture({ showcase, href }: { showcase: Showcase; href?: string }) {
  const { pictureId, pictureAlt, pictureWidth, pictureHeight } = showcase;
  if (!pictureId || !pictureWidth || !pictureHeight) return null;
  return (
    <img
      class="open-data-picture"
      src={href ?? pictureHref(showcase)}
      alt={pictureAlt}
      width={pictureWidth}
      height={pictureHeight}
      loading="lazy"
    />
  );
}

/** What it is, who made it, and with what. */
export function ShowcaseFacts({ showcase, titles }: { showcase: Showcase; titles: SetTitles }) {
  const t = useText();
  const { name, description, maker, url, slugs, receivedAt } = showcase;
  const used = slugs.flatMap((slug) => {
    const title = titles.get(slug);
    return title ? [{ slug, title }] : [];
  });
  return (
    <>
      <p>{description}</p>
      <p class="open-data-facts">
        <span>{t(words.by(maker))}</span>
        <Day date={dayInTokyo(receivedAt)} />
      </p>
      {used.length > 0 && (
        <p class="open-data-facts">
          <span>{t(words.slugs)}</span>
          {used.map(({ slug, title }) => (
            <a key={slug} href={datasetHref(slug)}>
              {t(title)}
            </a>
          ))}
        </p>
      )}
      {url && (
        <p>
          <a href={url} rel="nofollow ugc noopener">
            {t(words.open(name))}
          </a>
        </p>
      )}
    </>
  );
}

/** On the page of a set: names that lead to the list. */
export function ShowcasesOfSet({ showcases }: { showcases: readonly Showcase[] }) {
  const t = useText();
  if (showcases.length === 0) return null;
  return (
    <section>
      <h2>{t(words.ofSet)}</h2>
      <ul>
        {showcases.map(({ id, name, maker }) => (
          <li key={id}>
            <a href={`${showcasesHref}/${id}`}>{name}</a>（{maker}）
          </li>
        ))}
      </ul>
    </section>
  );
}
