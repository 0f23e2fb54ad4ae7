import type { ComponentChildren } from 'preact';
import type { Input } from '#engines/threads/contract.ts';
import { voiceHref } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { hrefOf, type MeetingState, minutesHref, type PointState } from '../../model.ts';
import type { PointRow, ReadPoint } from '../../points/queries.ts';
import { pointKindTexts, pointStateTexts, stateTexts, timesText } from '../../text.ts';
import type { MeetingRow } from '../queries.ts';
import { pageWords as words } from '../text.ts';

export const meetingStyles = 'services/meetings/meetings/views/meetings.css';

const tones: Readonly<Record<MeetingState, Tone>> = {
  draft: 'neutral',
  announced: 'info',
  running: 'success',
  ended: 'neutral',
  cancelled: 'danger',
};

export function StateBadge({ state }: { state: MeetingState }) {
  const t = useText();
  return <Badge tone={tones[state]}>{t(stateTexts[state])}</Badge>;
}

const pointTones: Readonly<Record<PointState, Tone>> = {
  open: 'warning',
  answered: 'success',
  reported: 'success',
  withdrawn: 'neutral',
};

export function PointBadge({ state }: { state: PointState }) {
  const t = useText();
  return <Badge tone={pointTones[state]}>{t(pointStateTexts[state])}</Badge>;
}

/** Day and hours of a meeting. */
export function When({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const { day, startsAt, endsAt } = meeting;
  return (
    <>
      <Day date={day} /> {t(timesText(startsAt, endsAt))}
    </>
  );
}

/** One meeting in a list. */
export function MeetingLine(props: { meeting: MeetingRow; hasMinutes?: boolean; level?: 2 | 3 }) {
  const t = useText();
  const { meeting, hasMinutes, level = 3 } = props;
  const { slug, title, summary, state, place, sample } = meeting;
  const Heading = `h${level}` as const;
  return (
    <article class="meeting-line">
      <p class="meeting-facts">
        <StateBadge state={state} /> <When meeting={meeting} />{' '}
        {place ? <span lang="ja">{place}</span> : t(words.online)} {sample && <SampleMark />}
      </p>
      <Heading>
        <a href={hrefOf(slug)}>
          <Phrases>{t(title)}</Phrases>
        </a>
      </Heading>
      <p>{t(summary)}</p>
      {hasMinutes && (
        <p>
          <a href={minutesHref(slug)}>{t(words.readMinutes)}</a>
        </p>
      )}
    </article>
  );
}

/** When a point is due, and whether that is over. */
export function PointDue({ point, today }: { point: PointRow; today: string }) {
  const t = useText();
  if (!point.dueOn || point.state !== 'open') return null;
  return (
    <span>
      {t(words.due)} <Day date={point.dueOn} />{' '}
      {point.dueOn < today && <Badge tone="danger">{t(words.late)}</Badge>}
    </span>
  );
}

export interface PointLineProps {
  readonly read: ReadPoint & { readonly input: Input };
  readonly today: string;
  readonly lead?: Text;
  readonly children?: ComponentChildren;
}

/** A question or promise: what was said, how it stands, what became of it. */
export function PointLine({ read, today, lead, children }: PointLineProps) {
  const t = useText();
  const { point, input } = read;
  return (
    <div class="meeting-point">
      <p class="meeting-facts">
        {lead && <span>{t(lead)}</span>} <span>{t(pointKindTexts[point.kind])}</span>{' '}
        <PointBadge state={point.state} /> <PointDue point={point} today={today} />
      </p>
      <p class="meeting-said" lang="ja">
        {input.text}
      </p>
      {point.outcome && (
        <p>
          <strong>{t(words.outcome)}</strong> <span lang="ja">{point.outcome}</span>
        </p>
      )}
      <p>
        <a href={voiceHref(input.id)}>{t(words.voice)}</a>
      </p>
      {children}
    </div>
  );
}

/** Only those of which this reader may read something. */
export function readableOf(reads: readonly ReadPoint[]): PointLineProps['read'][] {
  return reads.flatMap(({ point, input }) => (input ? [{ point, input }] : []));
}
