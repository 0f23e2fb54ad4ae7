import { dayNumber, type IsoDate } from '#japan/dates.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { ListedActivity } from '../model.ts';
import { kindTexts, words } from '../text.ts';

/** Days left are told when they are few. */
const soon = 14;

function When({ activity, today }: { activity: ListedActivity; today: IsoDate }) {
  const t = useText();
  const { opensOn, closesOn } = activity;
  if (opensOn > today) {
    return (
      <>
        <Day date={opensOn} /> {t(words.from)}
      </>
    );
  }
  if (!closesOn) return <>{t(words.always)}</>;
  const left = dayNumber(closesOn) - dayNumber(today);
  return (
    <>
      <Day date={closesOn} /> {t(words.until)}
      {left >= 0 && left <= soon && (
        <strong>（{t(left === 0 ? words.lastDay : words.daysLeft(String(left)))}）</strong>
      )}
    </>
  );
}

function Outcome({ activity }: { activity: ListedActivity }) {
  const t = useText();
  const { outcome, threads, voices } = activity;
  return (
    <>
      {voices > 0 && <p>{t(words.voices(voices.toLocaleString('en')))}</p>}
      <p>{t(outcome?.text ?? words.noOutcome)}</p>
      {outcome?.href && (
        <p>
          <a href={outcome.href}>{t(words.more)}</a>
        </p>
      )}
      {threads.length > 0 && (
        <p>
          {t(words.led)}：
          {threads.map(({ id, title }) => (
            <a key={id} href={`/threads/${id}`}>
              {title}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** Ways to take part, each in a few lines. */
export function ActivityList(props: {
  activities: readonly ListedActivity[];
  today: IsoDate;
  level?: 2 | 3;
}) {
  const t = useText();
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <ul class="thread-list">
      {props.activities.map((activity) => {
        const { owner, id, kind, title, summary, href, closesOn, sample } = activity;
        const over = closesOn !== undefined && closesOn < props.today;
        return (
          <li key={`${owner} ${id}`}>
            <p class="thread-facts">
              <Badge tone="neutral">{t(kindTexts[kind])}</Badge>{' '}
              <When activity={activity} today={props.today} />
            </p>
            <Heading>
              <a href={href}>{t(title)}</a> {sample && <SampleMark />}
            </Heading>
            <p>{t(summary)}</p>
            {over && <Outcome activity={activity} />}
          </li>
        );
      })}
    </ul>
  );
}
