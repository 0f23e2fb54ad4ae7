import { ContentVideo, factsText, mediaHref } from '#engines/content/contract.ts';
import type { Department } from '#engines/organisation/contract.ts';
import { say } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { AgendaEntry } from '../../agenda/queries.ts';
import { liveHref } from '../../live/model.ts';
import type { MinutesRow } from '../../minutes/queries.ts';
import { minutesHref, questionsHref, seriesHref, signUpHref } from '../../model.ts';
import type { ReadPoint } from '../../points/queries.ts';
import type { ShownRecord } from '../../records/queries.ts';
import type { SeriesRow } from '../../series/queries.ts';
import { calendarPath } from '../../sign-ups/tell.ts';
import type { MeetingRow, Seats } from '../queries.ts';
import { seatsLeft, takesQuestionsOn, takesSignUpsOn } from '../rules.ts';
import { pageWords as words } from '../text.ts';
import { AgendaView } from './agenda.tsx';
import { PointLine, readableOf, StateBadge, When } from './parts.tsx';

export interface MeetingPageProps {
  readonly meeting: MeetingRow;
  readonly series: SeriesRow | undefined;
  readonly department: Department | undefined;
  readonly seats: Seats;
  readonly agenda: readonly AgendaEntry[];
  /** Its own questions and promises. */
  readonly points: readonly ReadPoint[];
  readonly minutes: MinutesRow | undefined;
  readonly records: readonly ShownRecord[];
  readonly attendance: number;
  /** ISO day. */
  readonly today: string;
}

function SeatsText({ meeting, seats }: MeetingPageProps) {
  const t = useText();
  const left = seatsLeft(meeting.capacity, seats.confirmed);
  if (meeting.capacity === null || left === undefined) return <>{t(words.noLimit)}</>;
  return <>{t(words.seatsOf(meeting.capacity, seats.waiting > 0 ? 0 : left))}</>;
}

function Online({ meeting }: Pick<MeetingPageProps, 'meeting'>) {
  const t = useText();
  if (!meeting.onlineForAll) return <>{t(words.onlineAfter)}</>;
  return (
    <a href={meeting.onlineUrl} rel="noopener noreferrer external">
      {t(words.onlineJoin)}
    </a>
  );
}

function Facts(props: MeetingPageProps) {
  const t = useText();
  const { meeting, series } = props;
  const { place, access, onlineUrl, takesSignUps, state, signUpUntil, day, sample } = meeting;
  const open = state === 'announced';
  return (
    <>
      <p class="meeting-facts">
        <StateBadge state={state} />
        {series && <a href={seriesHref(series.slug)}>{t(series.title)}</a>}
        {sample && <SampleMark />}
      </p>
      <DescriptionList
        items={[
          { term: words.when, value: <When meeting={meeting} /> },
          ...(place ? [{ term: words.where, value: <span lang="ja">{place}</span> }] : []),
          ...(access ? [{ term: words.access, value: <span lang="ja">{access}</span> }] : []),
          ...(onlineUrl && state !== 'ended'
            ? [{ term: words.online, value: <Online meeting={meeting} /> }]
            : []),
          ...(open && takesSignUps
            ? [
                { term: words.seats, value: <SeatsText {...props} /> },
                { term: words.signUpUntil, value: <Day date={signUpUntil ?? day} /> },
              ]
            : []),
        ]}
      />
    </>
  );
}

/** What a reader can do here now. */
function Acts({ meeting, seats, today }: MeetingPageProps) {
  const t = useText();
  const { slug, state, takesSignUps, id, capacity } = meeting;
  if (state !== 'announced' && state !== 'running') return null;
  const full = seatsLeft(capacity, seats.confirmed) === 0 || seats.waiting > 0;
  return (
    <>
      {!takesSignUps && <p>{t(words.noSignUp)}</p>}
      {takesSignUps && state === 'announced' && !takesSignUpsOn(meeting, today) && (
        <p>{t(words.closed)}</p>
      )}
      <ButtonRow>
        {state === 'running' && <ButtonLink href={liveHref(slug)}>{t(words.join)}</ButtonLink>}
        {takesSignUpsOn(meeting, today) && (
          <ButtonLink href={signUpHref(slug)}>
            {t(capacity !== null && full ? words.wait : words.signUp)}
          </ButtonLink>
        )}
        {takesQuestionsOn(meeting, today) && (
          <ButtonLink variant="secondary" href={questionsHref(slug)}>
            {t(words.ask)}
          </ButtonLink>
        )}
      </ButtonRow>
      <p>
        <a href={calendarPath(id)}>{t(words.calendar)}</a>
      </p>
    </>
  );
}

function Minutes({ meeting, minutes, attendance }: MeetingPageProps) {
  const t = useText();
  if (meeting.state !== 'ended') return null;
  const withdrawn = minutes && !minutes.shownVersion && minutes.withdrawnAt;
  return (
    <section aria-labelledby="minutes">
      <h2 id="minutes">{t(words.minutes)}</h2>
      {attendance > 0 && <p>{t(words.attended(attendance))}</p>}
      {minutes?.shownVersion ? (
        <p>
          <a href={minutesHref(meeting.slug)}>{t(words.readMinutes)}</a>
        </p>
      ) : withdrawn ? (
        <Notice kind="warning" title={words.minutesWithdrawn}>
          <p lang="ja">{minutes.withdrawalReason}</p>
        </Notice>
      ) : (
        <p>{t(words.noMinutes)}</p>
      )}
    </section>
  );
}

function Points({ points, meeting, today }: MeetingPageProps) {
  const t = useText();
  const readable = readableOf(points);
  const open = meeting.state === 'announced';
  if (readable.length === 0 && !open) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t(open ? words.questions : words.points)}</h2>
      {readable.length === 0 && <p>{t(words.noQuestions)}</p>}
      {readable.map((read) => (
        <PointLine key={read.point.id} read={read} today={today} />
      ))}
    </section>
  );
}

function RecordLine({ shown: { record, medium } }: { shown: ShownRecord }) {
  const t = useText();
  if (record.kind === 'video' && medium) {
    return <ContentVideo medium={medium}>{record.title}</ContentVideo>;
  }
  if (medium) {
    return (
      <a href={mediaHref(medium)} lang="ja">
        {record.title}（{t(factsText(medium))}）
      </a>
    );
  }
  return (
    <>
      <a href={record.href} rel="noopener noreferrer external" lang="ja">
        {record.title}
      </a>{' '}
      ({t(words.outside)})
    </>
  );
}

function Records({ records }: MeetingPageProps) {
  const t = useText();
  const shown = records.filter(({ record, medium }) => medium || record.href);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="records">
      <h2 id="records">{t(words.records)}</h2>
      <ul>
        {shown.map((one) => (
          <li key={one.record.id}>
            <RecordLine shown={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contact({ department }: MeetingPageProps) {
  const t = useText();
  if (!department) return null;
  const { code, name, telephone } = department;
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{t(words.contact)}</h2>
      <p>
        <a href={`/organisation/${code}`}>{t(name)}</a>{' '}
        {telephone && (
          <>
            {t(words.telephone)} <a href={`tel:${telephone.replaceAll('-', '')}`}>{telephone}</a>
          </>
        )}
      </p>
    </section>
  );
}

/** A meeting for everybody: when and where, what to do, the agenda, what was asked, what came of it. */
export function MeetingPage(props: MeetingPageProps) {
  const language = useLanguage();
  const { meeting } = props;
  const { correction, cancelReason, state, summary } = meeting;
  return (
    <article>
      {state === 'cancelled' && (
        <Notice kind="danger" title={words.cancelled}>
          <p lang="ja">{cancelReason}</p>
        </Notice>
      )}
      {correction && state === 'announced' && (
        <Notice kind="warning" title={words.changed}>
          <p lang="ja">{correction}</p>
        </Notice>
      )}
      <p>{say(summary, language)}</p>
      <Facts {...props} />
      <Acts {...props} />
      <Minutes {...props} />
      <AgendaView agenda={props.agenda} today={props.today} />
      <Points {...props} />
      <Records {...props} />
      <Contact {...props} />
    </article>
  );
}
