import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import type { ExplainedClock } from '../clock/clock.ts';
import { summary } from './text.ts';

/** How it ended; without a due day nobody can say whether that was in time. */
function Ended({ clock }: { clock: ExplainedClock }) {
  const t = useText();
  if (!clock.dueOn) return <Badge tone="neutral">{t(summary.ended)}</Badge>;
  return clock.overdue ? (
    <Badge tone="warning">{t(summary.endedLate)}</Badge>
  ) : (
    <Badge tone="success">{t(summary.endedInTime)}</Badge>
  );
}

function Standing({ clock }: { clock: ExplainedClock }) {
  const t = useText();
  if (clock.state === 'stopped') return <Ended clock={clock} />;
  if (clock.overdue) return <Badge tone="danger">{t(summary.overdue)}</Badge>;
  const remaining = t(summary.remaining(clock.remaining ?? 0, clock.rule.unit));
  if (clock.state === 'paused') {
    return (
      <>
        <Badge tone="warning">{t(summary.paused)}</Badge> {remaining}
      </>
    );
  }
  return clock.problem ? (
    <Badge tone="neutral">{t(summary.unknown)}</Badge>
  ) : (
    <span>{remaining}</span>
  );
}

/** One line: until when, and how it stands. The same for applicants and staff. */
export function ClockSummary({ clock }: { clock: ExplainedClock }) {
  const t = useText();
  return (
    <p class="clock-summary">
      {clock.dueOn && (
        <span class="clock-due">
          {t(summary.due)} <Day date={clock.dueOn} />
        </span>
      )}{' '}
      <Standing clock={clock} />
      {clock.problem && <span class="clock-problem">{t(clock.problem)}</span>}
    </p>
  );
}
