import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { tabHref } from '../../meetings/desk.ts';
import type { MeetingRow } from '../../meetings/queries.ts';
import type { VoteAct } from '../conduct.ts';
import { liveHref, type ShownVote, type Snapshot, screenHref, voteKinds } from '../model.ts';
import type { CountedQuestion, LiveRow } from '../queries.ts';
import {
  liveWords,
  progressTexts,
  voteKindTexts,
  voteStateTexts,
  controlWords as words,
} from '../text.ts';
import { Watching } from './live.tsx';
import { Voices } from './questions.tsx';
import { Ballots, Results } from './results.tsx';

export interface ControlProps extends FormState {
  readonly meeting: MeetingRow;
  readonly live: LiveRow;
  readonly snapshot: Snapshot;
  readonly votes: readonly (ShownVote & { readonly shown: boolean })[];
  readonly questions: readonly CountedQuestion[];
}

/** One touch; what it is about is told to those who do not see the line. */
function Act(props: { action: string; label: Text; of: string; main?: boolean; danger?: boolean }) {
  const t = useText();
  const { action, label, of, main, danger } = props;
  const look = danger ? 'danger' : main ? 'primary' : 'secondary';
  return (
    <form method="post" action={action} data-live-form>
      <button
        class={`button button-${look}`}
        type="submit"
        aria-label={t(words.of(label, of.slice(0, 40)))}
      >
        {t(label)}
      </button>
    </form>
  );
}

const actsOf = ({ state, shown }: ControlProps['votes'][number], running: boolean): VoteAct[] => {
  if (state === 'draft') return running ? ['open', 'remove'] : ['remove'];
  const seen: VoteAct = shown ? 'hide' : 'show';
  return state === 'open' ? ['close', seen] : [seen];
};

const actTexts: Readonly<Record<VoteAct, Text>> = {
  open: words.open,
  close: words.close,
  show: words.show,
  hide: words.hideResult,
  remove: words.remove,
};

function VoteLine({ meeting, vote }: ControlProps & { vote: ControlProps['votes'][number] }) {
  const t = useText();
  const base = `${tabHref(meeting.id, 'live')}/votes/${vote.id}`;
  const open = vote.state === 'open';
  return (
    <li class="live-question" id={`vote-${vote.id}`}>
      <p class="meeting-facts">
        <Badge tone={open ? 'success' : 'neutral'}>{t(voteStateTexts[vote.state])}</Badge>
        <span>{t(voteKindTexts[vote.kind])}</span>
      </p>
      <h3>{vote.title}</h3>
      {vote.state !== 'draft' && (
        <>
          <Ballots vote={vote} />
          <Results vote={vote} />
        </>
      )}
      <div class="live-acts">
        {actsOf(vote, meeting.state === 'running').map((act) => (
          <Act
            key={act}
            action={`${base}/${act}`}
            label={actTexts[act]}
            of={vote.title}
            danger={act === 'remove'}
          />
        ))}
      </div>
    </li>
  );
}

function AddVote(props: ControlProps) {
  const t = useText();
  const { meeting, errors } = props;
  return (
    <Disclosure summary={words.add} open={errors !== undefined}>
      <form method="post" action={`${tabHref(meeting.id, 'live')}/votes`}>
        <Select
          {...field(props, 'kind')}
          label={words.kind}
          options={voteKinds.map((value) => ({ value, label: voteKindTexts[value] }))}
          required
        />
        <TextField {...field(props, 'title')} label={words.voteTitle} width={40} required />
        <TextArea
          {...field(props, 'options')}
          label={words.options}
          hint={words.optionsHint}
          rows={4}
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.prepare)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

function QuestionLine({ meeting, row }: ControlProps & { row: CountedQuestion }) {
  const t = useText();
  const { id, shownText, progress, moderation, note } = row;
  const base = `${tabHref(meeting.id, 'live')}/questions/${id}`;
  const open = moderation === 'shown' && (progress === 'waiting' || progress === 'now');
  return (
    <li class={`live-question live-${progress}`} id={`question-${id}`}>
      <p class="meeting-facts">
        <Voices question={{ ...row, text: shownText }} />
        {progress !== 'waiting' && <Badge tone="info">{t(progressTexts[progress])}</Badge>}
        {row.reason && moderation !== 'shown' && <span>{row.reason}</span>}
      </p>
      <p class="live-text">{shownText}</p>
      {note && <p>{note}</p>}
      <div class="live-acts">
        {open && progress === 'waiting' && (
          <Act action={`${base}/now`} label={words.now} of={shownText} />
        )}
        {open && progress === 'now' && (
          <Act action={`${base}/wait`} label={words.stop} of={shownText} />
        )}
        {moderation !== 'shown' && (
          <Act action={`${base}/show`} label={words.showQuestion} of={shownText} />
        )}
        {(open || moderation === 'held') && (
          <a
            class="button button-secondary"
            href={base}
            aria-label={t(words.of(words.handle, shownText.slice(0, 40)))}
          >
            {t(words.handle)}
          </a>
        )}
      </div>
    </li>
  );
}

function Group(
  props: ControlProps & { title: Text; hint?: Text; rows: readonly CountedQuestion[] },
) {
  const t = useText();
  const { title, hint, rows } = props;
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{t(title)}</h3>
      {hint && <p>{t(hint)}</p>}
      <ul class="live-list">
        {rows.map((row) => (
          <QuestionLine key={row.id} {...props} row={row} />
        ))}
      </ul>
    </>
  );
}

function Questions(props: ControlProps) {
  const t = useText();
  const { questions, meeting, snapshot } = props;
  const of = (wanted: CountedQuestion['moderation']) =>
    questions.filter(({ moderation }) => moderation === wanted);
  const waiting = of('shown').some(({ progress }) => progress === 'waiting');
  return (
    <section aria-labelledby="questions" data-live-part="questions">
      <h2 id="questions">{t(words.questions)}</h2>
      <p>
        {t(liveWords.asked)} <strong data-count="asked">{snapshot.asked}</strong>
      </p>
      {questions.length === 0 && <p>{t(words.noQuestions)}</p>}
      {waiting && (
        <form method="post" action={`${tabHref(meeting.id, 'live')}/next`} data-live-form>
          <ButtonRow>
            <Button>{t(words.next)}</Button>
          </ButtonRow>
        </form>
      )}
      <Group {...props} title={words.held} hint={words.heldHint} rows={of('held')} />
      <Group {...props} title={liveWords.questions} rows={of('shown')} />
      <Group {...props} title={words.hiddenOnes} rows={of('hidden')} />
    </section>
  );
}

function Settings({ meeting, live }: ControlProps) {
  const t = useText();
  return (
    <Disclosure summary={words.settings}>
      <form method="post" action={`${tabHref(meeting.id, 'live')}/settings`}>
        <Checkboxes
          name="codeRequired"
          label={liveWords.code}
          hint={{ ja: live.code, en: live.code }}
          values={live.codeRequired ? ['1'] : []}
          options={[{ value: '1', label: words.codeRequired }]}
        />
        <Checkboxes
          name="questionsOpen"
          label={words.taking}
          values={live.questionsOpen ? ['1'] : []}
          options={[{ value: '1', label: words.questionsOpen }]}
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

/** From here the meeting is run, on a tablet beside the stage. */
export function Control(props: ControlProps) {
  const t = useText();
  const { meeting, votes, snapshot } = props;
  return (
    <div class="live-desk">
      <Watching meeting={meeting} snapshot={snapshot} mode="desk" />
      <p>{t(words.lead)}</p>
      {meeting.state === 'announced' && <Notice kind="info" title={words.notRunning} />}
      {meeting.state !== 'draft' && (
        <ButtonRow>
          <ButtonLink variant="secondary" href={screenHref(meeting.slug)}>
            {t(words.screen)}
          </ButtonLink>
          <ButtonLink variant="secondary" href={liveHref(meeting.slug)}>
            {t(words.page)}
          </ButtonLink>
        </ButtonRow>
      )}
      <section aria-labelledby="votes" data-live-part="votes">
        <h2 id="votes">{t(words.votes)}</h2>
        {votes.length === 0 && <p>{t(words.noVotes)}</p>}
        <ul class="live-list">
          {votes.map((vote) => (
            <VoteLine key={vote.id} {...props} vote={vote} />
          ))}
        </ul>
      </section>
      <AddVote {...props} />
      <Questions {...props} />
      <Settings {...props} />
    </div>
  );
}
