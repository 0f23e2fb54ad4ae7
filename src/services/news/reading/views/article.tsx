import { ContentBody, ContentImage, ContentVideo } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Day } from '#ui/components/day.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { kindTexts } from '../../text.ts';
import type { ReadItem } from '../queries.ts';
import { readingWords as words } from '../text.ts';
import { wordingFor, wordingOf } from '../wording.ts';
import { Attachments, ContactPart, Filing, RelatedPages } from './foot.tsx';
import { OccasionFacts } from './occasion.tsx';

/** When it came out, and whether it has changed since. */
function Dates({ item, registered }: ReadItem) {
  const t = useText();
  const first = registered?.publishedAt ?? item.firstPublishedAt;
  const revised = registered?.revisedAt ?? item.revisedAt;
  const firstDay = first && dayInTokyo(first);
  const revisedDay = revised && dayInTokyo(revised);
  return (
    <p class="news-dates">
      <strong>{t(kindTexts[item.kind])}</strong>{' '}
      {firstDay && (
        <span>
          {t(words.published)} <Day date={firstDay} />
        </span>
      )}{' '}
      {revisedDay && revisedDay !== firstDay && (
        <span>
          {t(words.revised)} <Day date={revisedDay} />
        </span>
      )}{' '}
      {item.sample && <SampleMark />}
    </p>
  );
}

function Correction({ registered, content }: ReadItem) {
  const language = useLanguage();
  const note = registered?.correction ?? content.correction?.ja;
  if (!note) return null;
  const own = content.correction?.ja === note && content.correction.en;
  const english = language === 'en' && own;
  return (
    <Notice kind="warning" title={words.correction}>
      <p lang={english ? 'en' : 'ja'}>{english || note}</p>
    </Notice>
  );
}

/** Says when a reader gets Japanese who asked for something else. */
function FallbackNote({ content }: Pick<ReadItem, 'content'>) {
  const t = useText();
  const language = useLanguage();
  if (wordingFor(content, language) === language) return null;
  const note: Text = language === 'en' ? words.onlyJapanese : words.notEasy;
  return <p class="news-fallback">{t(note)}</p>;
}

function Video({ content, media }: ReadItem) {
  const t = useText();
  const { video } = content;
  if (!video) return null;
  const medium = video.mediaId ? media.get(video.mediaId) : undefined;
  return (
    <section aria-labelledby="news-video">
      <h2 id="news-video">{t(words.video)}</h2>
      {medium && <ContentVideo medium={medium} />}
      {video.href && (
        <p>
          <a href={video.href} rel="noopener">
            {t(words.watchOutside)}
          </a>
        </p>
      )}
      {video.transcript && !medium?.transcript && (
        <div class="news-transcript">
          <h3>{t(words.transcript)}</h3>
          <div lang="ja">
            {video.transcript.split(/\n+/).map((line, place) => (
              <p key={`${place} ${line.slice(0, 20)}`}>{line}</p>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function LeadPicture({ content, media }: ReadItem) {
  const medium = content.imageId ? media.get(content.imageId) : undefined;
  if (medium?.kind !== 'image') return null;
  return (
    <div class="news-picture">
      <ContentImage medium={medium} alt={medium.alt.ja} />
    </div>
  );
}

/** The page of an item, for readers and, word for word the same, for those who preview it. */
export function Article(page: ReadItem) {
  const language = useLanguage();
  const { content, media } = page;
  const wording = wordingFor(content, language);
  const foreign = language === 'en' && wording === 'ja' ? 'ja' : undefined;
  const own = wordingOf(content.summary, content, language);
  const summary = content.summary[own];
  return (
    <div class="news-article">
      <Dates {...page} />
      <FallbackNote content={content} />
      <Correction {...page} />
      {summary && (
        <p class="news-summary" lang={language === 'en' && own === 'ja' ? 'ja' : undefined}>
          {summary}
        </p>
      )}
      <LeadPicture {...page} />
      <OccasionFacts {...page} />
      <div lang={foreign}>
        <ContentBody html={content.body[wording]} media={media} />
      </div>
      <Video {...page} />
      <Attachments {...page} />
      <Filing {...page} />
      <RelatedPages {...page} />
      <ContactPart {...page} />
    </div>
  );
}
