import { findCaseType } from '#engines/cases/contract.ts';
import { dayInTokyo, japaneseDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { MyThings } from '../my.routes.tsx';
import { words } from '../text.ts';

interface Need {
  readonly href: string;
  readonly label: Text;
}

/** What waits for this person, the most pressing first: corrections, then drafts. */
function needsOf({ cases, drafts }: MyThings): Need[] {
  const corrections = cases
    .filter(({ state }) => state === 'correcting')
    .map(({ receipt, title }) => ({
      href: `/applications/${receipt}/correction`,
      label: words.correct(title),
    }));
  const unfinished = drafts.map(({ id, updatedAt }) => ({
    href: `/apply/${id}`,
    label: words.goOn(japaneseDate(dayInTokyo(updatedAt))),
  }));
  return [...corrections, ...unfinished];
}

function Needs({ things }: { things: MyThings }) {
  const t = useText();
  const needs = needsOf(things);
  return (
    <section>
      <h2>{t(words.needsYou)}</h2>
      {needs.length === 0 ? (
        <p>{t(words.nothingNeeded)}</p>
      ) : (
        <ul class="work-list">
          {needs.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{t(label)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Applications({ cases }: Pick<MyThings, 'cases'>) {
  const t = useText();
  if (cases.length === 0) return null;
  return (
    <section>
      <h2>{t(words.applications)}</h2>
      <ul class="work-list">
        {cases.slice(0, 20).map(({ id, receipt, type, title, state, openedAt }) => {
          const known = findCaseType(type)?.states[state];
          return (
            <li key={id}>
              <a href={`/applications/${receipt}`}>{title}</a>
              {known && <Badge tone={known.tone}>{t(known.label)}</Badge>}
              <span class="muted">
                <Moment at={openedAt} />
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="/applications">{t(words.status)}</a>
      </p>
    </section>
  );
}

function TimeLine({ notices, cases }: Pick<MyThings, 'notices' | 'cases'>) {
  const t = useText();
  // What was applied for without notices, as at the counter, stands in the list above.
  if (notices.length === 0 && cases.length > 0) return null;
  return (
    <section>
      <h2>{t(words.timeLine)}</h2>
      {notices.length === 0 ? (
        <EmptyState title={words.noTimeLine} hint={words.noTimeLineHint} />
      ) : (
        <ul class="work-list">
          {notices.map(({ id, href, title, createdAt }) => (
            <li key={id}>
              <span class="muted">
                <Moment at={createdAt} />
              </span>
              {href ? <a href={href}>{t(title)}</a> : t(title)}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/notifications">{t(words.allNotices)}</a>
      </p>
    </section>
  );
}

const settings = [
  { href: '/account/profile', label: words.profile },
  { href: '/account/notifications', label: words.notices },
  { href: '/account/following', label: words.following },
  { href: '/account', label: words.settings },
] as const;

/** Everything between one person and the town; what needs them first. */
export function My({ things }: { things: MyThings }) {
  const t = useText();
  return (
    <>
      <Needs things={things} />
      <Applications cases={things.cases} />
      <TimeLine {...things} />
      <section>
        <h2>{t(words.settings)}</h2>
        <ul>
          {settings.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{t(label)}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
