import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import { seriesHref } from '../../model.ts';
import type { SeriesRow } from '../../series/queries.ts';
import { type MeetingRow, pageSize } from '../queries.ts';
import { pageWords as words } from '../text.ts';
import { MeetingLine } from './parts.tsx';

export interface MeetingListProps {
  readonly coming: readonly MeetingRow[];
  readonly past: readonly MeetingRow[];
  readonly pastTotal: number;
  readonly page: number;
  readonly series: readonly SeriesRow[];
  readonly withMinutes: ReadonlySet<string>;
}

function Series({ series }: Pick<MeetingListProps, 'series'>) {
  const t = useText();
  if (series.length === 0) return null;
  return (
    <section aria-labelledby="series">
      <h2 id="series">{t(words.series)}</h2>
      <ul>
        {series.map(({ id, slug, title, summary }) => (
          <li key={id}>
            <a href={seriesHref(slug)}>
              <Phrases>{t(title)}</Phrases>
            </a>
            <br />
            {t(summary)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All meetings of the town: those to come first, then what was talked about. */
export function MeetingList(props: MeetingListProps) {
  const t = useText();
  const { coming, past, pastTotal, page, withMinutes } = props;
  const shown = { page, pageSize, total: pastTotal };
  return (
    <>
      {page === 1 && (
        <section aria-labelledby="coming">
          <h2 id="coming">{t(words.coming)}</h2>
          {coming.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
          {coming.map((meeting) => (
            <MeetingLine key={meeting.id} meeting={meeting} />
          ))}
        </section>
      )}
      <p>
        <a href="/meetings/calendar.ics">{t(words.allCalendar)}</a>
      </p>
      {page === 1 && <Series {...props} />}
      {pastTotal > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t(words.past)}</h2>
          <ListCount {...shown} />
          {past.map((meeting) => (
            <MeetingLine
              key={meeting.id}
              meeting={meeting}
              hasMinutes={withMinutes.has(meeting.id)}
            />
          ))}
          <Pager {...shown} href={(number) => `/meetings?page=${number}`} list={words.past} />
        </section>
      )}
    </>
  );
}
