import { dateParts, dayNumber } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import type { ClockDay, ClockEvent, ExplainedClock } from '../clock/clock.ts';
import { dayWords, details, ruleText, shortKind, weekdays } from './text.ts';

/** Style sheet of these views; pages that show them name it in `styles`. */
export const clockStyles = 'engines/deadlines/views/deadlines.css';

function monthsOf(days: readonly ClockDay[]): ReadonlyMap<string, ClockDay[]> {
  const months = new Map<string, ClockDay[]>();
  for (const day of days) {
    const month = day.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return months;
}

function shortOf({ kind, number }: ClockDay): Text {
  return kind === 'counted' ? dayWords.number(number ?? 0) : shortKind[kind];
}

/** 1 for Sunday: the column in which the first listed day of a month stands. */
const columnOf = (day: string): number => ((dayNumber(day) + 4) % 7) + 1;

interface DayProps {
  readonly day: ClockDay;
  readonly due: boolean;
  readonly starts: boolean;
}

/** A narrow screen and a screen reader get the sentence, a calendar on a wide screen one word. */
function DayItem({ day, due, starts }: DayProps) {
  const t = useText();
  const classes = [
    'clock-day',
    day.counted ? 'clock-counts' : 'clock-left-out',
    due && 'clock-is-due',
    starts && `clock-column-${columnOf(day.day)}`,
  ];
  return (
    <li class={classes.filter(Boolean).join(' ')}>
      <span class="clock-date">
        <Day date={day.day} />
      </span>
      <span class="clock-number" aria-hidden="true">
        {dateParts(day.day).day}
      </span>
      <span class="clock-short" aria-hidden="true">
        {due ? `${t(dayWords.due)}${day.number ? ` ${t(shortOf(day))}` : ''}` : t(shortOf(day))}
      </span>
      <span class="clock-why">{t(day.why)}</span>
    </li>
  );
}

function Month(props: { month: string; days: readonly ClockDay[]; dueOn: string | undefined }) {
  const t = useText();
  const { year, month } = dateParts(`${props.month}-01`);
  return (
    <section>
      <p class="clock-month">{t(details.month(year, month))}</p>
      <div class="clock-weekdays" aria-hidden="true">
        {weekdays.map((weekday) => (
          <span key={weekday.en}>{t(weekday)}</span>
        ))}
      </div>
      <ol class="clock-days">
        {props.days.map((day, index) => (
          <DayItem key={day.day} day={day} due={day.day === props.dueOn} starts={index === 0} />
        ))}
      </ol>
    </section>
  );
}

function eventText(event: ClockEvent, { rule }: ExplainedClock): Text | undefined {
  if (event.type === 'paused') return details.paused(event.on, event.reason);
  if (event.type === 'resumed') return details.resumed(event.on);
  if (event.type === 'stopped') return details.stopped(event.on, event.reason);
  if (event.type === 'moved') return details.moved(event.on, event.to);
  if (event.type !== 'extended') return undefined;
  return details.extended(event.on, event.days, rule.extension?.from ?? 'due', event.reason);
}

function Happened({ clock }: { clock: ExplainedClock }) {
  const t = useText();
  const texts = clock.events.flatMap((event) => eventText(event, clock) ?? []);
  if (texts.length === 0) return null;
  return (
    <>
      <p class="clock-month">{t(details.happened)}</p>
      <ul>
        {texts.map((text) => (
          <li key={text.en}>{t(text)}</li>
        ))}
      </ul>
    </>
  );
}

/** The rule, what happened, and every day with its reason; without the fold around it. */
export function ClockExplanation({ clock }: { clock: ExplainedClock }) {
  const t = useText();
  const basis = t(clock.rule.basis);
  return (
    <div class="clock-explanation">
      <p>{t(ruleText(clock.rule))}</p>
      {basis && <p>{t(details.basis(basis))}</p>}
      {clock.problem && <p>{t(clock.problem)}</p>}
      <Happened clock={clock} />
      {[...monthsOf(clock.days)].map(([month, days]) => (
        <Month key={month} month={month} days={days} dueOn={clock.dueOn} />
      ))}
    </div>
  );
}

/** The explanation one click away, as applicants and staff see it below the line of the summary. */
export function ClockDays({ clock }: { clock: ExplainedClock }) {
  return (
    <Disclosure summary={details.summary}>
      <ClockExplanation clock={clock} />
    </Disclosure>
  );
}
