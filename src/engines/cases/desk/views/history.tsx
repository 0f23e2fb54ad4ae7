import type { Text } from '#platform/i18n/text.ts';
import { Moment } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import type { CaseEvent } from '../../records.ts';
import { findCaseType } from '../../registry.ts';
import { actorTexts, eventTexts } from '../../text.ts';

function whatOf(type: string, { action, kind }: CaseEvent): Text {
  const named = kind === 'acted' && action ? findCaseType(type)?.actions[action] : undefined;
  return named?.label ?? eventTexts[kind];
}

/** What happened, newest first: who, what, when, the state it led to and the reason. */
export function CaseHistory({ type, events }: { type: string; events: readonly CaseEvent[] }) {
  const t = useText();
  return (
    <ol class="case-history" reversed>
      {events.toReversed().map((event) => {
        const state = event.toState ? findCaseType(type)?.states[event.toState] : undefined;
        return (
          <li key={event.seq}>
            <Moment at={event.at} /> <strong>{t(whatOf(type, event))}</strong>
            {state && ` → ${t(state.label)}`} {event.actor.name ?? t(actorTexts[event.actor.kind])}
            {event.reason && <p class="case-reason">{event.reason}</p>}
          </li>
        );
      })}
    </ol>
  );
}
