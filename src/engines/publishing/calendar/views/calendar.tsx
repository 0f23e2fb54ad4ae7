import type { IsoDate } from '#japan/dates.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import type { RegisteredItem } from '../../item.ts';
import { words as listWords } from '../../listing/text.ts';
import type { Area, Topic } from '../../topics/tree.ts';
import { ItemList } from '../../views/items.tsx';
import { addMonths, type Month, type MonthPlan, weeksOf } from '../month.ts';
import { dayInMonth, monthText, weekdays, words } from '../text.ts';

export interface CalendarChoice {
  readonly month: Month;
  readonly topic?: string;
  readonly area?: string;
}

/** Address of the choice, below `/calendar` or `/calendar.ics`, which knows no month. */
export function calendarHref(path: string, choice: Partial<CalendarChoice>): string {
  const query = new URLSearchParams();
  for (const name of ['month', 'topic', 'area'] as const) {
    const value = choice[name];
    if (value) query.set(name, value);
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export interface CalendarProps {
  readonly choice: CalendarChoice;
  readonly today: IsoDate;
  readonly plan: MonthPlan;
  readonly total: number;
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
}

function Ways({ choice }: { choice: CalendarChoice }) {
  const t = useText();
  const link = (count: number) => {
    const month = addMonths(choice.month, count);
    return (
      <a href={calendarHref('/calendar', { ...choice, month })} rel={count < 0 ? 'prev' : 'next'}>
        {t(words.to(monthText(month)))}
      </a>
    );
  };
  return (
    <nav class="month-ways" aria-label={t(words.ways)}>
      {link(-1)}
      {link(1)}
    </nav>
  );
}

function Filter({ choice, topics, areas }: CalendarProps) {
  const t = useText();
  const fields = [
    { name: 'topic', label: listWords.topic, value: choice.topic, labels: topics },
    { name: 'area', label: listWords.area, value: choice.area, labels: areas },
  ].filter(({ labels }) => labels.length > 0);
  if (fields.length === 0) return null;
  return (
    <search aria-label={t(words.filterLabel)}>
      <form class="item-filter" method="get" action="/calendar">
        <input type="hidden" name="month" value={choice.month} />
        {fields.map(({ labels, ...field }) => (
          <Select
            key={field.name}
            placeholder={listWords.every}
            options={labels.map(({ slug, name }) => ({ value: slug, label: name }))}
            {...field}
          />
        ))}
        <ButtonRow>
          <Button variant="secondary">{t(listWords.filter)}</Button>
        </ButtonRow>
      </form>
    </search>
  );
}

interface DayProps {
  readonly day: IsoDate;
  readonly today: IsoDate;
  readonly items: readonly RegisteredItem[];
}

function DayNumber({ day, today, items }: DayProps) {
  const t = useText();
  const number = Number(day.slice(8));
  const marks = day === today ? 'month-day month-today' : 'month-day';
  if (items.length === 0) return <span class={marks}>{number}</span>;
  return (
    <a class={marks} href={`#day-${day}`}>
      {number}
      <small class="month-count">{t(words.short(items.length))}</small>
      <span class="visually-hidden"> {t(words.ofDay)}</span>
    </a>
  );
}

function DayCell(props: DayProps) {
  const t = useText();
  return (
    <td aria-current={props.day === props.today ? 'date' : undefined}>
      <DayNumber {...props} />
      {props.items.length > 0 && (
        <ul>
          {props.items.map((item) => (
            <li key={`${item.owner} ${item.id}`}>
              <a href={item.href}>
                {item.occasion?.startsAt} {t(item.title)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** The month at a glance. What its links hold stands below it again, for those who read on a phone. */
function MonthTable({ choice, plan, today }: CalendarProps) {
  const t = useText();
  return (
    <table class="month">
      <caption class="visually-hidden">{t(words.caption(monthText(choice.month)))}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday.en} scope="col">
              {t(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(choice.month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) =>
              day.startsWith(choice.month) ? (
                <DayCell key={day} day={day} today={today} items={plan.days.get(day) ?? []} />
              ) : (
                <td key={day} class="month-outside" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayList({ choice, plan }: CalendarProps) {
  const t = useText();
  const days = [...plan.days.keys()].sort();
  if (days.length === 0) return null;
  return (
    <section class="day-list" aria-label={t(words.titleOf(monthText(choice.month)))}>
      <h2>{t(words.list)}</h2>
      {days.map((day) => (
        <section key={day} id={`day-${day}`}>
          <h3>
            <time dateTime={day}>{t(dayInMonth(day))}</time>
          </h3>
          <ItemList items={plan.days.get(day) ?? []} level={4} />
        </section>
      ))}
    </section>
  );
}

function Subscribe({ choice }: CalendarProps) {
  const t = useText();
  const { topic, area } = choice;
  return (
    <p>
      <a href={calendarHref('/calendar.ics', { topic, area })} type="text/calendar">
        {t(words.subscribe)}
      </a>
      <br />
      {t(words.subscribeHint)}
    </p>
  );
}

export function Calendar(props: CalendarProps) {
  const t = useText();
  const { plan, total } = props;
  return (
    <>
      <Filter {...props} />
      <p class="list-count">{t(words.count(total))}</p>
      <Ways {...props} />
      <MonthTable {...props} />
      {total === 0 && (
        <EmptyState title={words.none} hint={words.noneHint}>
          <p>
            <a href="/news">{t(listWords.showAll)}</a>
          </p>
        </EmptyState>
      )}
      {plan.long.length > 0 && (
        <section>
          <h2>{t(words.long)}</h2>
          <ItemList items={plan.long} />
        </section>
      )}
      <DayList {...props} />
      <Subscribe {...props} />
    </>
  );
}
