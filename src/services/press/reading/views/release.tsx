import { ContentBody, factsText, mediaHref } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { Day } from '#ui/components/day.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { numberText } from '../../text.ts';
import type { ReadRelease } from '../queries.ts';
import { readingWords as words } from '../text.ts';

function Dates({ release, registered }: ReadRelease) {
  const t = useText();
  const { fiscalYear, number } = release;
  const first = registered?.publishedAt ?? release.publishedAt;
  return (
    <p>
      {fiscalYear && number && <span>{t(numberText(fiscalYear, number))}</span>}{' '}
      {first && (
        <span>
          {t(words.published)} <Day date={dayInTokyo(first)} />
        </span>
      )}{' '}
      {release.revisedAt && (
        <span>
          {t(words.revised)} <Day date={dayInTokyo(release.revisedAt)} />
        </span>
      )}{' '}
      {release.sample && <SampleMark />}
    </p>
  );
}

function Attachments({ release, media }: ReadRelease) {
  const t = useText();
  const files = release.attachments.flatMap((id) => media.get(id) ?? []);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{t(words.attachments)}</h2>
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

/** Links outside: they learn nothing of where the reader came from, and get no hold on this page. */
function Coverage({ coverage }: ReadRelease) {
  const t = useText();
  if (coverage.length === 0) return null;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t(words.coverage)}</h2>
      <ul>
        {coverage.map(({ id, href, title, outlet, day }) => (
          <li key={id}>
            <Day date={day} />{' '}
            <span lang="ja">
              {outlet}:{' '}
              <a href={href} rel="noopener noreferrer external nofollow">
                {title}
              </a>
            </span>{' '}
            ({t(words.outside)})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contact({ release, department }: ReadRelease) {
  const t = useText();
  const { contactName, contactTelephone, contactMail } = release;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t(words.contact)}</h2>
      <p>
        {department && <a href={`/organisation/${department.code}`}>{t(department.name)}</a>}{' '}
        <span lang="ja">{contactName}</span> {t(words.telephone)}{' '}
        <a href={`tel:${contactTelephone.replaceAll('-', '')}`}>{contactTelephone}</a>{' '}
        {contactMail && <a href={`mailto:${contactMail}`}>{contactMail}</a>}
      </p>
    </section>
  );
}

export function ReleasePage(read: ReadRelease) {
  const t = useText();
  const language = useLanguage();
  const { release, media } = read;
  const foreign = language === 'en' ? 'ja' : undefined;
  return (
    <article>
      <Dates {...read} />
      {language !== 'ja' && <p>{t(words.onlyJapanese)}</p>}
      {release.correction && (
        <Notice kind="warning" title={words.correction}>
          <p lang="ja">{release.correction}</p>
        </Notice>
      )}
      <p lang="ja">
        <strong>{release.summary}</strong>
      </p>
      <div lang={foreign}>
        <ContentBody html={release.html} media={media} />
      </div>
      <Attachments {...read} />
      <Contact {...read} />
      <Coverage {...read} />
    </article>
  );
}
