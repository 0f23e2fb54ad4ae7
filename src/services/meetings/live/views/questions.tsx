import { Badge } from '#ui/components/badge.tsx';
import { useText } from '#ui/language.tsx';
import { liveHref, type ShownQuestion, shownQuestions } from '../model.ts';
import { progressTexts, screenWords, liveWords as words } from '../text.ts';
import type { LivePageProps } from './live.tsx';

/** How many people ask a question. */
export function Voices({ question }: { question: ShownQuestion }) {
  const t = useText();
  return (
    <span class="live-voices">
      <strong data-count={`q:${question.id}`}>{question.voices}</strong>
      {t(screenWords.unit)}
    </span>
  );
}

function MeToo({ question, own, meeting }: LivePageProps & { question: ShownQuestion }) {
  const t = useText();
  const { id, text } = question;
  if (own?.questions.some((one) => one.id === id)) {
    return <Badge tone="info">{t(words.own)}</Badge>;
  }
  if (own?.supports.has(id)) return <Badge tone="success">{t(words.metooDone)}</Badge>;
  const action = `${liveHref(meeting.slug)}/questions/${id}/support`;
  return (
    <form method="post" action={action} data-live-form>
      <button
        class="button button-secondary"
        type="submit"
        aria-label={t(words.metooOf(text.slice(0, 40)))}
      >
        {t(words.metoo)}
      </button>
    </form>
  );
}

function Question(props: LivePageProps & { question: ShownQuestion }) {
  const t = useText();
  const { question, snapshot, own } = props;
  const { id, text, progress, note } = question;
  const open = progress === 'waiting' || progress === 'now';
  return (
    <li class={`live-question live-${progress}`} id={`question-${id}`} data-question={id}>
      {progress !== 'waiting' && (
        <Badge tone={progress === 'now' ? 'info' : 'success'}>{t(progressTexts[progress])}</Badge>
      )}
      <p class="live-text" lang="ja">
        {text}
      </p>
      {note && (
        <p lang="ja">
          <strong>{t(words.answer)}</strong> {note}
        </p>
      )}
      <div class="live-acts">
        <Voices question={question} /> {snapshot.running && own && open && <MeToo {...props} />}
      </div>
    </li>
  );
}

function OwnHeld({ own }: LivePageProps) {
  const t = useText();
  const held = own?.questions.filter(({ moderation }) => moderation !== 'shown') ?? [];
  if (held.length === 0) return null;
  return (
    <>
      <h3>{t(words.ownQuestions)}</h3>
      <ul class="live-list">
        {held.map(({ id, text, moderation }) => (
          <li key={id} class="live-question">
            <Badge tone="neutral">{t(moderation === 'held' ? words.held : words.hidden)}</Badge>
            <p class="live-text" lang="ja">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the hall asks, most asked first, and one's own that nobody else sees. */
export function Questions(props: LivePageProps) {
  const t = useText();
  const { asked, questions } = props.snapshot;
  return (
    <section aria-labelledby="questions" data-live-part="questions">
      <h2 id="questions">{t(words.questions)}</h2>
      <p>
        {t(words.asked)} <strong data-count="asked">{asked}</strong>
      </p>
      {questions.length === 0 && <p>{t(words.none)}</p>}
      {questions.length === shownQuestions && <p>{t(words.more)}</p>}
      <ol class="live-list">
        {questions.map((question) => (
          <Question key={question.id} {...props} question={question} />
        ))}
      </ol>
      <OwnHeld {...props} />
    </section>
  );
}
