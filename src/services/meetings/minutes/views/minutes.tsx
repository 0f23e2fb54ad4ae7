import { ContentBody, type ShownMedium } from '#engines/content/contract.ts';
import { voiceHref } from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { MeetingRow } from '../../meetings/queries.ts';
import { pageWords as meetingWords } from '../../meetings/text.ts';
import { When } from '../../meetings/views/parts.tsx';
import { hrefOf } from '../../model.ts';
import { pointKindTexts, speakerTexts } from '../../text.ts';
import type { MinutesBody, SaidEntry } from '../body.ts';
import { pageWords as words } from '../text.ts';

/** What an entry made: a promise or a question, with its day and the way to what became of it. */
function Made({ entry, shown }: { entry: SaidEntry; shown: ReadonlySet<string> }) {
  const t = useText();
  const { inputId, kind, dueOn } = entry;
  if (!inputId || !kind) return null;
  return (
    <p class="meeting-facts">
      <strong>{t(pointKindTexts[kind])}</strong>
      {dueOn && (
        <span>
          {t(words.by)} <Day date={dueOn} />
        </span>
      )}
      {shown.has(inputId) && <a href={voiceHref(inputId)}>{t(words.voice)}</a>}
    </p>
  );
}

function Said({ entry, shown }: { entry: SaidEntry; shown: ReadonlySet<string> }) {
  const t = useText();
  const { speaker, name, text } = entry;
  return (
    <div class="meeting-point">
      <p>
        <strong>{name ? <span lang="ja">{name}</span> : t(speakerTexts[speaker])}</strong>
      </p>
      <p class="meeting-said" lang="ja">
        {text}
      </p>
      <Made entry={entry} shown={shown} />
    </div>
  );
}

/** Entries under the item of the agenda where they were said. */
function grouped(entries: readonly SaidEntry[]): { under: string; said: SaidEntry[] }[] {
  const groups: { under: string; said: SaidEntry[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.under === entry.under) last.said.push(entry);
    else groups.push({ under: entry.under, said: [entry] });
  }
  return groups;
}

export interface MinutesTextProps {
  readonly body: MinutesBody;
  readonly media: ReadonlyMap<string, ShownMedium>;
  /** Inputs that this reader can open. */
  readonly shown: ReadonlySet<string>;
}

/** Minutes as they are read, in public and by staff. */
export function MinutesText({ body, media, shown }: MinutesTextProps) {
  const t = useText();
  return (
    <>
      {body.html && (
        <section aria-labelledby="summary">
          <h2 id="summary">{t(body.summaryEn ? words.summaryJa : words.summary)}</h2>
          <ContentBody html={body.html} media={media} />
        </section>
      )}
      {body.entries.length > 0 && (
        <section aria-labelledby="said">
          <h2 id="said">{t(words.said)}</h2>
          <p>{t(words.names)}</p>
          {grouped(body.entries).map(({ under, said }, group) => (
            <section key={`${group}-${under}`}>
              {under && <h3 lang="ja">{under}</h3>}
              {said.map((entry, index) => (
                // What was published never changes its order.
                <Said key={`${index}-${entry.speaker}`} entry={entry} shown={shown} />
              ))}
            </section>
          ))}
        </section>
      )}
    </>
  );
}

export interface MinutesPageProps extends MinutesTextProps {
  readonly meeting: MeetingRow;
  readonly number: number;
  readonly publishedAt: Date;
}

export function MinutesPage(props: MinutesPageProps) {
  const t = useText();
  const language = useLanguage();
  const { meeting, number, publishedAt, body } = props;
  return (
    <article>
      <p class="meeting-facts">
        <When meeting={meeting} /> {meeting.place && <span lang="ja">{meeting.place}</span>}
        {body.attendance > 0 && <span>{t(meetingWords.attended(body.attendance))}</span>}
        {meeting.sample && <SampleMark />}
      </p>
      <p>
        {t(words.published)} <Day date={dayInTokyo(publishedAt)} />
        {number > 1 && <> {t(words.version(number))}</>}
      </p>
      {language === 'en' && body.summaryEn ? (
        <>
          <section aria-labelledby="in-english" lang="en">
            <h2 id="in-english">{t(words.summary)}</h2>
            <p class="meeting-said">{body.summaryEn}</p>
          </section>
          <p>{t(words.restJapanese)}</p>
        </>
      ) : (
        language !== 'ja' && <p>{t(words.onlyJapanese)}</p>
      )}
      <MinutesText {...props} />
      <ButtonRow>
        <ButtonLink variant="secondary" href={hrefOf(meeting.slug)}>
          {t(words.meeting)}
        </ButtonLink>
      </ButtonRow>
    </article>
  );
}
