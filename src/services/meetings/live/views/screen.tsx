import { say } from '#platform/i18n/text.ts';
import { useLanguage, useText } from '#ui/language.tsx';
import type { MeetingRow } from '../../meetings/queries.ts';
import type { ShownQuestion, ShownVote, Snapshot } from '../model.ts';
import { qrImage } from '../qr.ts';
import { screenWords, liveWords as words } from '../text.ts';
import { Watching } from './live.tsx';
import { Voices } from './questions.tsx';
import { Ballots, Results } from './results.tsx';

export interface ScreenPageProps {
  readonly meeting: MeetingRow;
  readonly snapshot: Snapshot;
  /** Of the page to take part. */
  readonly address: string;
  /** For those in the hall only. */
  readonly code: string | undefined;
}

/** Questions that fit beside the one discussed. */
const shown = 4;

function Join({ address, code }: ScreenPageProps) {
  const t = useText();
  const target = code ? `${address}?code=${code}` : address;
  return (
    <aside class="screen-join">
      <img src={qrImage(target)} alt={t(screenWords.qr)} width="320" height="320" />
      <p>{t(screenWords.join)}</p>
      <p class="screen-address">{address.replace(/^https?:\/\//, '')}</p>
      {code && (
        <p>
          {t(words.code)} <strong class="screen-code">{code}</strong>
        </p>
      )}
    </aside>
  );
}

/** The vote that the hall looks at: the one that is open, or whose result was shown last. */
function voteOf({ votes }: Snapshot): ShownVote | undefined {
  return votes.find(({ state }) => state === 'open') ?? votes.find(({ counts }) => counts);
}

function VotePart({ vote }: { vote: ShownVote }) {
  return (
    <section class="screen-vote" aria-labelledby="screen-vote">
      <h2 id="screen-vote" lang="ja">
        {vote.title}
      </h2>
      <Ballots vote={vote} />
      {vote.counts && <Results vote={vote} />}
    </section>
  );
}

function Now({ question }: { question: ShownQuestion }) {
  const t = useText();
  return (
    <section class="screen-now" aria-labelledby="screen-now">
      <h2 id="screen-now">{t(words.now)}</h2>
      <p class="screen-question" lang="ja">
        {question.text}
      </p>
      <p>
        <Voices question={question} />
      </p>
    </section>
  );
}

function Waiting({ questions, asked }: Pick<Snapshot, 'questions' | 'asked'>) {
  const t = useText();
  const next = questions.filter(({ progress }) => progress === 'waiting').slice(0, shown);
  return (
    <section aria-labelledby="screen-next">
      <h2 id="screen-next">{t(screenWords.next)}</h2>
      {next.length === 0 && <p>{t(words.none)}</p>}
      <ol class="live-list">
        {next.map((question) => (
          <li key={question.id} class="screen-line" data-question={question.id}>
            <span lang="ja">{question.text}</span> <Voices question={question} />
          </li>
        ))}
      </ol>
      <p>
        {t(words.asked)} <strong data-count="asked">{asked}</strong>
      </p>
    </section>
  );
}

/** What hangs on the wall of the hall: one thing large, how to join beside it. */
export function ScreenPage(props: ScreenPageProps) {
  const t = useText();
  const { meeting, snapshot } = props;
  const vote = voteOf(snapshot);
  const now = snapshot.questions.find(({ progress }) => progress === 'now');
  const over = meeting.state === 'ended' || meeting.state === 'cancelled';
  return (
    <>
      <Watching meeting={meeting} snapshot={snapshot} mode="screen" />
      <h1 class="screen-title">{say(meeting.title, useLanguage())}</h1>
      <div class="screen-columns" data-live-part="screen">
        <div class="screen-main">
          {!snapshot.running && <p>{t(over ? words.over : screenWords.wait)}</p>}
          {now && <Now question={now} />}
          {vote && <VotePart vote={vote} />}
          {snapshot.running && !vote && <Waiting {...snapshot} />}
        </div>
        {!over && <Join {...props} />}
      </div>
    </>
  );
}
