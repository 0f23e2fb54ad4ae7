import { factsText, mediaHref } from '#engines/content/contract.ts';
import { useLanguage, useText } from '#ui/language.tsx';
import type { ReadItem } from '../queries.ts';
import { readingWords as words } from '../text.ts';

/** Files to take away, with what they are and how large. */
export function Attachments({ content, media }: ReadItem) {
  const t = useText();
  const files = content.attachments.flatMap((id) => media.get(id) ?? []);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="news-attachments">
      <h2 id="news-attachments">{t(words.attachments)}</h2>
      <ul>
        {files.map((medium) => (
          <li key={medium.id}>
            <a href={mediaHref(medium)}>
              {medium.caption || medium.name} ({t(factsText(medium))})
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Under what it is found. */
export function Filing({ topics, areas, content }: ReadItem) {
  const t = useText();
  if (topics.length + areas.length === 0 && content.policy === undefined) return null;
  return (
    <dl class="news-filing">
      {topics.length > 0 && (
        <div>
          <dt>{t(words.topics)}</dt>
          {topics.map(({ slug, name }) => (
            <dd key={slug}>
              <a href={`/topics/${slug}`}>{t(name)}</a>
            </dd>
          ))}
        </div>
      )}
      {areas.length > 0 && (
        <div>
          <dt>{t(words.areas)}</dt>
          {areas.map(({ slug, name }) => (
            <dd key={slug}>{t(name)}</dd>
          ))}
        </div>
      )}
      {content.policy !== undefined && (
        <div>
          <dt>{t(words.policy)}</dt>
          <dd>
            <a href={`/plan/policies/${content.policy}`}>{t(words.policyNumber(content.policy))}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}

export function RelatedPages({ related }: ReadItem) {
  const t = useText();
  const language = useLanguage();
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="news-related">
      <h2 id="news-related">{t(words.related)}</h2>
      <ul>
        {related.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title[language] || title.ja}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whom to ask: the section, or whoever the page names. */
export function ContactPart({ department, content }: ReadItem) {
  const t = useText();
  if (!department && !content.contact) return null;
  return (
    <section class="news-contact" aria-labelledby="news-contact">
      <h2 id="news-contact">{t(words.contact)}</h2>
      {department && (
        <p>
          <a href={`/organisation/${department.code}`}>{t(department.name)}</a>
          {department.telephone && (
            <>
              {' '}
              {t(words.telephone)}{' '}
              <a href={`tel:${department.telephone.replaceAll('-', '')}`}>{department.telephone}</a>
            </>
          )}
        </p>
      )}
      {content.contact && <p>{content.contact}</p>}
    </section>
  );
}
