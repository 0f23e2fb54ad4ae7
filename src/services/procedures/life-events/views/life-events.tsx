import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import { lifeEvents } from '../events.ts';
import type { GuideAnswers, LifeEvent } from '../model.ts';
import { words } from '../text.ts';
import { EventIcon } from './event-icon.tsx';

/** Plain links with small icons; the home page shows the first six of them. */
export function LifeEventLinks(props: { limit?: number }) {
  const t = useText();
  return (
    <ul class="life-events">
      {lifeEvents.slice(0, props.limit).map(({ id, name }) => (
        <li key={id}>
          <a href={`/life-events/${id}`}>
            <EventIcon event={id} />
            <span>
              <Phrases>{t(name)}</Phrases>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The questions of an event as one form; the answers go into the address of the list. */
export function Guide(props: { event: LifeEvent; answers: GuideAnswers }) {
  const t = useText();
  const { event, answers } = props;
  return (
    <form class="life-guide" action={`/life-events/${event.id}/checklist`} method="get">
      <p>{t(words.unanswered)}</p>
      {event.questions.map(({ id, label, hint, options }) => (
        <Radios
          key={id}
          name={id}
          label={label}
          hint={hint}
          options={options}
          value={answers[id]}
        />
      ))}
      <Button>{t(words.make)}</Button>
    </form>
  );
}
