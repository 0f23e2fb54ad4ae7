import type { Department } from '#engines/organisation/contract.ts';
import { dateParts, type IsoDate, weekdayOf } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { clients, getClient } from '../../clients/registry.ts';
import { words as ledgerWords } from '../../deliveries/text.ts';
import { StatusBadge } from '../../deliveries/views/ledger.tsx';
import type { CalendarFilter } from '../inputs.ts';
import {
  type CalendarView,
  calendarViews,
  conflictsOf,
  type Entry,
  entriesOn,
  isConflict,
  type Span,
} from '../rules.ts';
import { words } from '../text.ts';

export interface CalendarProps {
  readonly filter: CalendarFilter;
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly span: Span;
  readonly entries: readonly Entry[];
  readonly departments: readonly Department[];
  /** Departments whose posts the reader may move. */
  readonly mayMove: (entry: Entry) => boolean;
  readonly done: boolean;
}

const href = '/staff/channels/calendar';

function addressOf(filter: CalendarFilter, change: { view?: CalendarView; day?: IsoDate }) {
  const query = new URLSearchParams({ view: change.view ?? filter.view });
  const day = change.day ?? filter.day;
  if (day) query.set('day', day);
  if (filter.department) query.set('department', filter.department);
  if (filter.kind) query.set('kind', filter.kind);
  return `${href}?${query}`;
}

const clock = (at: Date) => new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);

function EntryLine(props: CalendarProps & { entry: Entry; clash: boolean }) {
  const t = useText();
  const { entry, clash, departments, mayMove } = props;
  const { owner, itemId, accountId, title, account, status, at } = entry;
  const department = departments.find(({ id }) => id === entry.departmentId);
  const movable = (status === 'planned' || status === 'waiting') && mayMove(entry);
  return (
    <li class="calendar-entry">
      <span class="calendar-time">{clock(at)}</span>{' '}
      <a href={`/staff/channels/items/${owner}/${itemId}`}>{t(title)}</a>
      <span class="calendar-where">
        {t(getClient(account.kind).label)} {account.name} {department && t(department.name)}
      </span>
      <div class="calendar-marks">
        {status === 'planned' ? (
          <Badge tone="info">{t(words.planned)}</Badge>
        ) : (
          <StatusBadge status={status} />
        )}
        {clash && <Badge tone="warning">{t(words.conflict)}</Badge>}
        {movable && (
          <a href={`${href}/move/${owner}/${itemId}/${accountId}`}>
            {t(words.move)}
            <span class="visually-hidden"> {t(title)}</span>
          </a>
        )}
      </div>
    </li>
  );
}

function DayCell(props: CalendarProps & { date: IsoDate; conflicts: ReadonlySet<number> }) {
  const t = useText();
  const language = useLanguage();
  const { date, entries, today, conflicts } = props;
  const here = entriesOn(entries, date);
  return (
    <li class={here.length === 0 ? 'calendar-day calendar-empty' : 'calendar-day'}>
      <h3 class="calendar-date">
        <time dateTime={date}>
          <span class="calendar-full">{dayText(date, language)}</span>
          <span class="calendar-short" aria-hidden="true">
            {t(words.day(dateParts(date).day, weekdayOf(date)))}
          </span>
        </time>{' '}
        {date === today && <Badge tone="info">{t(words.today)}</Badge>}
      </h3>
      {here.length > 0 && (
        <ul>
          {here.map((entry) => (
            <EntryLine
              key={`${entry.itemId} ${entry.accountId} ${entry.at.getTime()}`}
              {...props}
              entry={entry}
              clash={isConflict(conflicts, entry)}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

function Filters({ filter, departments, day }: CalendarProps) {
  const t = useText();
  const { columns, all, filter: apply } = ledgerWords;
  return (
    <form class="channel-filters" method="get" action={href}>
      <input type="hidden" name="view" value={filter.view} />
      <input type="hidden" name="day" value={day} />
      <Select
        name="department"
        label={columns.department}
        value={filter.department}
        placeholder={all}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="kind"
        label={columns.kind}
        value={filter.kind}
        placeholder={all}
        options={clients.map(({ name, label }) => ({ value: name, label }))}
      />
      <Button variant="secondary">{t(apply)}</Button>
    </form>
  );
}

function Heading({ filter, day, span }: CalendarProps) {
  const t = useText();
  const language = useLanguage();
  const { year, month } = dateParts(day);
  const [first = day, last = day] = [span.days[0], span.days.at(-1)];
  const title =
    filter.view === 'month'
      ? words.month(year, month)
      : words.week(dayText(first, language), dayText(last, language));
  return (
    <>
      <h2>{t(title)}</h2>
      <nav class="calendar-arrows" aria-label={t(words.arrows)}>
        <a href={addressOf(filter, { day: span.previous })}>{t(words.previous)}</a>
        <a href={addressOf({ ...filter, day: undefined }, {})}>{t(words.today)}</a>
        <a href={addressOf(filter, { day: span.next })}>{t(words.next)}</a>
      </nav>
    </>
  );
}

export function Calendar(props: CalendarProps) {
  const t = useText();
  const { filter, span, entries, done } = props;
  const conflicts = conflictsOf(entries);
  const tabs = calendarViews.map((view) => ({
    label: words.views[view],
    href: addressOf(filter, { view }),
  }));
  return (
    <>
      {done && <Notice kind="success" title={words.moved} />}
      <Tabs label={words.switch} tabs={tabs} current={addressOf(filter, {})} />
      <Filters {...props} />
      <Heading {...props} />
      <p class="list-count">{t(words.count(entries.length))}</p>
      {conflicts.size > 0 && (
        <Notice kind="warning" title={words.conflicts(conflicts.size)}>
          <p>{t(words.conflictsText)}</p>
        </Notice>
      )}
      {entries.length === 0 && <EmptyState title={words.none} hint={words.noneHint} />}
      <ol class="calendar-days">
        {span.days.map((date) => (
          <DayCell key={date} {...props} date={date} conflicts={conflicts} />
        ))}
      </ol>
    </>
  );
}
