import type { FormState } from '#platform/http/form-state.ts';
import { assetUrl } from '#ui/assets.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { MeetingRow } from '../../meetings/queries.ts';
import { hrefOf } from '../../model.ts';
import { liveHref, longestQuestion, type ShownVote, type Snapshot } from '../model.ts';
import type { OwnActs } from '../queries.ts';
import { eventOf } from '../rules.ts';
import { optionText, voteStateTexts, liveWords as words } from '../text.ts';
import { Questions } from './questions.tsx';
import { Ballots, Results } from './results.tsx';

export const liveStyles = 'services/meetings/live/views/live.css';

export interface LivePageProps extends FormState {
  readonly meeting: MeetingRow;
  readonly snapshot: Snapshot;
  /** Undefined for a browser that has no voice yet. */
  readonly own: OwnActs | undefined;
}

/** Where the island finds what it watches, and what of it the page shows already. */
export function Watching(props: {
  meeting: MeetingRow;
  snapshot: Snapshot;
  mode: 'phone' | 'screen' | 'desk';
}) {
  const { meeting, snapshot, mode } = props;
  const { event } = eventOf(snapshot);
  return (
    <>
      <div
        data-live-part="state"
        data-live={`${liveHref(meeting.slug)}/events`}
        data-mode={mode}
        data-shape={event.shape}
        data-list={event.list}
      />
      <script type="module" src={assetUrl('services/meetings/live/live.client.ts')} />
    </>
  );
}

function Choices({ vote, chosen }: { vote: ShownVote; chosen: string | undefined }) {
  const t = useText();
  return (
    <fieldset class="live-choices">
      <legend class="visually-hidden">{vote.title}</legend>
      {vote.options.map((option) => {
        const id = `${vote.id}-${option.value}`;
        return (
          <div class="choice" key={option.value}>
            <input
              class="choice-input"
              type="radio"
              id={id}
              name="choice"
              value={option.value}
              checked={option.value === chosen}
              required
            />
            <label class="choice-label" for={id}>
              {t(optionText(vote.kind, option))}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

function Vote({ vote, own, meeting }: LivePageProps & { vote: ShownVote }) {
  const t = useText();
  const chosen = own?.ballots.get(vote.id);
  const open = vote.state === 'open';
  return (
    <article class="live-vote" id={`vote-${vote.id}`} data-live-part={`vote-${vote.id}`}>
      <p class="meeting-facts">
        <Badge tone={open ? 'success' : 'neutral'}>{t(voteStateTexts[vote.state])}</Badge>
      </p>
      <h3 lang="ja">{vote.title}</h3>
      {open && own && (
        <form method="post" action={`${liveHref(meeting.slug)}/votes/${vote.id}`} data-live-form>
          <Choices vote={vote} chosen={chosen} />
          {chosen !== undefined && <p class="live-done">{t(words.voted)}</p>}
          <ButtonRow>
            <Button variant={chosen === undefined ? 'primary' : 'secondary'}>
              {t(chosen === undefined ? words.vote : words.change)}
            </Button>
          </ButtonRow>
        </form>
      )}
      <Ballots vote={vote} />
      {vote.counts ? <Results vote={vote} /> : !open && <p>{t(words.soon)}</p>}
    </article>
  );
}

function Votes(props: LivePageProps) {
  const t = useText();
  const { votes, running } = props.snapshot;
  if (!running && votes.length === 0) return null;
  return (
    <section aria-labelledby="votes" data-live-part="votes">
      <h2 id="votes">{t(words.votes)}</h2>
      {votes.every(({ state }) => state !== 'open') && running && <p>{t(words.noVotes)}</p>}
      {votes.map((vote) => (
        <Vote key={vote.id} {...props} vote={vote} />
      ))}
    </section>
  );
}

function Ask(props: LivePageProps) {
  const t = useText();
  const { snapshot, own, meeting, values } = props;
  if (!own || !snapshot.running) return null;
  if (!snapshot.questionsOpen) return <p data-live-part="ask">{t(words.closed)}</p>;
  return (
    <form
      method="post"
      action={`${liveHref(meeting.slug)}/questions`}
      class="live-ask"
      data-live-part="ask"
      data-live-form
    >
      <input type="hidden" name="key" value={typedValue(values, 'key')} />
      <TextArea
        {...field(props, 'text')}
        label={words.question}
        hint={words.questionHint}
        rows={3}
        maxLength={longestQuestion}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.ask)}</Button>
      </ButtonRow>
    </form>
  );
}

function Enter(props: LivePageProps) {
  const t = useText();
  const { meeting, own, snapshot } = props;
  if (own || !snapshot.running) return null;
  return (
    <form method="post" action={`${liveHref(meeting.slug)}/enter`}>
      <TextField
        {...field(props, 'code')}
        label={words.code}
        hint={words.codeHint}
        width={8}
        autocomplete="off"
        required
      />
      <ButtonRow>
        <Button>{t(words.enter)}</Button>
      </ButtonRow>
    </form>
  );
}

function Standing({ meeting, snapshot }: LivePageProps) {
  const t = useText();
  if (snapshot.running) return null;
  const over = meeting.state === 'ended' || meeting.state === 'cancelled';
  return (
    <Notice kind="info" title={over ? words.over : words.notYet}>
      {over && <p>{t(words.overBody)}</p>}
    </Notice>
  );
}

/** What somebody in the hall sees and does, on a phone: votes first, then questions. */
export function LivePage(props: LivePageProps) {
  const t = useText();
  const { meeting, snapshot, errors } = props;
  return (
    <>
      <Watching meeting={meeting} snapshot={snapshot} mode="phone" />
      <div data-live-part="top">
        <ErrorSummary errors={errors} />
        <Standing {...props} />
        <Enter {...props} />
      </div>
      <Votes {...props} />
      <Ask {...props} />
      <Questions {...props} />
      <p class="meeting-facts live-ways">
        <a href={liveHref(meeting.slug)}>{t(words.again)}</a>
        <a href={hrefOf(meeting.slug)}>{t(words.back)}</a>
      </p>
    </>
  );
}
