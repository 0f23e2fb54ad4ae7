import type { Department } from '#engines/organisation/contract.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { MeetingRow } from '../../meetings/queries.ts';
import { MeetingLine, PointLine, readableOf } from '../../meetings/views/parts.tsx';
import { seriesHref } from '../../model.ts';
import type { ReadPoint } from '../../points/queries.ts';
import type { SeriesRow } from '../queries.ts';
import { seriesWords as words } from '../text.ts';

export interface SeriesPageProps {
  readonly series: SeriesRow;
  readonly coming: readonly MeetingRow[];
  readonly past: readonly MeetingRow[];
  readonly withMinutes: ReadonlySet<string>;
  /** What is open, and what was answered since the last meeting. */
  readonly points: readonly ReadPoint[];
  readonly department: Department | undefined;
  readonly today: string;
}

function Points({ points, today }: SeriesPageProps) {
  const t = useText();
  const readable = readableOf(points);
  return (
    <section aria-labelledby="points">
      <h2 id="points">{t(words.points)}</h2>
      <p>{t(words.pointsLead)}</p>
      {readable.length === 0 && <p>{t(words.noPoints)}</p>}
      {readable.map((read) => (
        <PointLine key={read.point.id} read={read} today={today} />
      ))}
    </section>
  );
}

function Past({ past, withMinutes }: SeriesPageProps) {
  const t = useText();
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="past">
      <h2 id="past">{t(words.past)}</h2>
      {past.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} hasMinutes={withMinutes.has(meeting.id)} />
      ))}
    </section>
  );
}

/** A series: what comes next, what is open, what was. */
export function SeriesPage(props: SeriesPageProps) {
  const t = useText();
  const { series, coming, department } = props;
  return (
    <>
      {series.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      <section aria-labelledby="coming">
        <h2 id="coming">{t(words.coming)}</h2>
        {coming.length === 0 && <p>{t(words.noComing)}</p>}
        {coming.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
        <p>
          <a href={`${seriesHref(series.slug)}/calendar.ics`}>{t(words.calendar)}</a>
        </p>
      </section>
      <Points {...props} />
      <Past {...props} />
      {department && (
        <p>
          {t(words.section)} <a href={`/organisation/${department.code}`}>{t(department.name)}</a>{' '}
          {department.telephone && `${t(words.telephone)} ${department.telephone}`}
        </p>
      )}
    </>
  );
}
