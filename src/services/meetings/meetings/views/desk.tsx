import type { ComponentChildren } from 'preact';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, hrefOf } from '../../model.ts';
import type { SeriesRow } from '../../series/queries.ts';
import { type DeskTab, deskTabs, tabHref } from '../desk.ts';
import type { MeetingRow, Seats } from '../queries.ts';
import { allowedActs } from '../rules.ts';
import { listWords, deskWords as words } from '../text.ts';
import { StateBadge, When } from './parts.tsx';

const labels: Readonly<Record<DeskTab, Text>> = {
  overview: words.overview,
  agenda: words.agenda,
  'sign-ups': words.signUps,
  live: words.live,
  points: words.points,
  minutes: words.minutes,
  records: words.records,
};

/** The frame of every page of a meeting on the desk. */
export function DeskFrame(props: {
  meeting: MeetingRow;
  tab: DeskTab;
  done?: Text;
  errors?: FieldErrors;
  children: ComponentChildren;
}) {
  const { meeting, tab, done, errors, children } = props;
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <p class="meeting-facts">
        <StateBadge state={meeting.state} /> <When meeting={meeting} />{' '}
        {meeting.sample && <SampleMark />}
      </p>
      <Tabs
        label={words.tabs}
        current={tabHref(meeting.id, tab)}
        tabs={deskTabs.map((one) => ({ label: labels[one], href: tabHref(meeting.id, one) }))}
      />
      <ErrorSummary errors={errors} />
      {children}
    </>
  );
}

/** A form of one button, with whatever it needs to know. */
export function ActForm(props: {
  action: string;
  label: Text;
  variant?: 'primary' | 'secondary' | 'danger' | 'plain';
  children?: ComponentChildren;
}) {
  const t = useText();
  const { action, label, variant = 'secondary', children } = props;
  return (
    <form method="post" action={action}>
      {children}
      <p>
        <Button variant={variant}>{t(label)}</Button>
      </p>
    </form>
  );
}

export interface OverviewProps {
  readonly meeting: MeetingRow;
  readonly series: SeriesRow | undefined;
  readonly section: Text | undefined;
  readonly seats: Seats;
  readonly errors?: FieldErrors;
}

function Facts({ meeting, series, section, seats }: OverviewProps) {
  const t = useText();
  const { place, onlineUrl, capacity, walkIns, takesSignUps } = meeting;
  return (
    <DescriptionList
      items={[
        { term: words.when, value: <When meeting={meeting} /> },
        { term: words.where, value: place || t(words.online) },
        ...(onlineUrl ? [{ term: words.online, value: onlineUrl }] : []),
        ...(series
          ? [
              {
                term: words.series,
                value: <a href={`/staff/meetings/series/${series.id}`}>{t(series.title)}</a>,
              },
            ]
          : []),
        ...(section ? [{ term: words.owner, value: t(section) }] : []),
        ...(takesSignUps
          ? [
              {
                term: words.signUps,
                value: t(listWords.seats(seats.confirmed, capacity, seats.waiting)),
              },
            ]
          : []),
        { term: words.attendance, value: t(listWords.seats(seats.attended + walkIns, null, 0)) },
      ]}
    />
  );
}

function Cancel({ meeting, errors }: OverviewProps) {
  return (
    <Disclosure summary={words.cancel} open={errors?.reason !== undefined}>
      <ActForm action={`${deskHref(meeting.id)}/cancel`} label={words.cancel} variant="danger">
        <TextField
          name="reason"
          label={words.cancelReason}
          hint={words.cancelHint}
          error={errors?.reason}
          width={40}
          required
        />
      </ActForm>
    </Disclosure>
  );
}

/** What the meeting is, and what can be done with it as it stands. */
export function Overview(props: OverviewProps) {
  const t = useText();
  const { id, slug, state } = props.meeting;
  const acts = allowedActs(state);
  const base = deskHref(id);
  return (
    <>
      <Facts {...props} />
      <ButtonRow>
        {acts.includes('write') && (
          <ButtonLink variant="secondary" href={`${base}/edit`}>
            {t(words.edit)}
          </ButtonLink>
        )}
        {state !== 'draft' && (
          <ButtonLink variant="secondary" href={hrefOf(slug)}>
            {t(words.show)}
          </ButtonLink>
        )}
      </ButtonRow>
      <h2>{t(words.next)}</h2>
      {acts.includes('announce') && (
        <>
          <p>{t(words.announceHint)}</p>
          <ActForm action={`${base}/announce`} label={words.announce} variant="primary" />
        </>
      )}
      {acts.includes('start') && (
        <ActForm action={`${base}/start`} label={words.start} variant="primary" />
      )}
      {acts.includes('end') && <ActForm action={`${base}/end`} label={words.end} />}
      {acts.includes('remove') && (
        <ActForm action={`${base}/remove`} label={words.remove} variant="danger" />
      )}
      {acts.includes('cancel') && <Cancel {...props} />}
      {state === 'ended' && <ButtonLink href={`${base}/minutes`}>{t(words.minutes)}</ButtonLink>}
    </>
  );
}
