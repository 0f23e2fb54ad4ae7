import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { ownVoiceHref } from '../../../inputs/model.ts';
import type { Appeal, AppealStanding } from '../queries.ts';
import { ownWords as words } from '../text.ts';

function Made({ appeal }: { appeal: Appeal }) {
  const t = useText();
  const { text, outcome, answer } = appeal;
  return (
    <section aria-labelledby="appealed">
      <h2 id="appealed">{t(words.made)}</h2>
      <blockquote class="voice-text">{text}</blockquote>
      {outcome === null ? (
        <p>{t(words.waits)}</p>
      ) : (
        <>
          <h3>{t(words.answered)}</h3>
          <p>{t(words.outcomes[outcome])}</p>
          <p class="voice-text">{answer}</p>
        </>
      )}
    </section>
  );
}

/** For the author of a hidden voice: to ask once that somebody else looks, and what came of it. */
export function OwnAppeal(props: { id: string; standing: AppealStanding; form: FormState }) {
  const t = useText();
  const { id, standing, form } = props;
  return (
    <>
      {standing.appeal && <Made appeal={standing.appeal} />}
      {standing.against && (
        <section aria-labelledby="appeal">
          <h2 id="appeal">{t(words.title)}</h2>
          <p>{t(words.lead)}</p>
          <form method="post" action={`${ownVoiceHref(id)}/appeal`} novalidate>
            <TextArea label={words.text} rows={4} required {...field(form, 'text')} />
            <Button variant="secondary">{t(words.send)}</Button>
          </form>
        </section>
      )}
    </>
  );
}
