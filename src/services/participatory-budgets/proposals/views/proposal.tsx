import type { Department } from '#engines/organisation/contract.ts';
import { type Input, type InputList, voiceHref, voicesPerPage } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { ListCount } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { proposalHref } from '../../model.ts';
import type { Round } from '../../rounds/queries.ts';
import { StatusBadge, Yen } from '../../views/parts.tsx';
import type { ProposalEvent, ShownProposal } from '../queries.ts';
import { partsOf } from '../said.ts';
import { listWords, proposalWords as words } from '../text.ts';

export interface ProposalProps extends FormState {
  readonly round: Round;
  readonly one: ShownProposal;
  /** The voice as everybody may read it. */
  readonly voice: Input | undefined;
  readonly areaName: Text | undefined;
  readonly department: Department | undefined;
  readonly mergedCount: number;
  readonly comments: InputList;
  readonly events: readonly ProposalEvent[];
  readonly takesComments: boolean;
}

function Facts({ one, voice, areaName }: ProposalProps) {
  const t = useText();
  const { where, whom } = partsOf(voice?.text ?? '');
  const { roughCost } = one.proposal;
  const items: Description[] = [
    ...(where ? [{ term: words.where, value: where }] : []),
    ...(areaName ? [{ term: words.area, value: t(areaName) }] : []),
    ...(whom ? [{ term: words.whom, value: whom }] : []),
    ...(roughCost !== null ? [{ term: words.rough, value: <Yen value={roughCost} /> }] : []),
  ];
  return items.length === 0 ? null : <DescriptionList items={items} />;
}

function Verdict({ one, department }: ProposalProps) {
  const t = useText();
  const { proposal } = one;
  const { status, reason, cost, runningCost, examinedOn } = proposal;
  const running =
    runningCost === null ? t(words.noRunning) : runningCost && <Yen value={runningCost} />;
  return (
    <section aria-labelledby="verdict">
      <h2 id="verdict">{t(words.verdict)}</h2>
      <p class="budget-facts">
        <StatusBadge status={status} />
        {examinedOn && <Day date={examinedOn} />}
        {department && examinedOn && <span>{t(department.name)}</span>}
      </p>
      {reason ? <p class="budget-words">{reason}</p> : <p>{t(words.notExamined)}</p>}
      {cost !== null && (
        <DescriptionList
          items={[
            { term: words.cost, value: <Yen value={cost} /> },
            { term: words.running, value: running },
          ]}
        />
      )}
    </section>
  );
}

function Original({ one, voice }: ProposalProps) {
  const { title } = one.proposal;
  if (title === '' || !voice) return null;
  const { what } = partsOf(voice.text);
  if (voice.title === title && what === one.summary) return null;
  return (
    <Disclosure summary={words.original}>
      <p>
        <strong>{voice.title}</strong>
      </p>
      <p class="budget-words">{what}</p>
    </Disclosure>
  );
}

function History({ events, one }: ProposalProps) {
  const t = useText();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(words.history)}</h2>
      <ol class="budget-history">
        {events.map(({ id, kind, text, happenedOn }) => (
          <li key={id}>
            <Day date={happenedOn} /> {t(words.events[kind])}
            {kind.startsWith('milestone') || kind === 'routed' ? `：${text}` : ''}
            {kind === 'ballot' ? `（${t(listWords.number(Number(text)))}）` : ''}
          </li>
        ))}
      </ol>
      {one.proposal.threadId && (
        <p>
          <a href={`/threads/${one.proposal.threadId}`}>{t(words.thread)}</a>
        </p>
      )}
    </section>
  );
}

function CommentEntry({ comment }: { comment: Input }) {
  const { id, text, receivedOn, sample } = comment;
  return (
    <li>
      <p class="budget-words">{text}</p>
      <p class="budget-facts">
        <a href={voiceHref(id)}>
          <Day date={receivedOn} />
        </a>
        {sample && <SampleMark />}
      </p>
    </li>
  );
}

function CommentForm(props: ProposalProps) {
  const t = useText();
  const { round, one, values } = props;
  const action = `${proposalHref(round, one.proposal.id)}/comments`;
  return (
    <form method="post" action={action} class="form" noValidate>
      <input type="hidden" name="key" value={typedValue(values, 'key')} />
      <TextArea
        {...{ ...field(props, 'text'), label: words.comment, hint: words.commentHint }}
        {...{ rows: 4, required: true }}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.sendComment)}</Button>
      </ButtonRow>
    </form>
  );
}

function Comments(props: ProposalProps) {
  const t = useText();
  const { comments, takesComments } = props;
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">{t(words.comments)}</h2>
      {comments.total === 0 ? (
        <p>{t(words.noComments)}</p>
      ) : (
        <>
          <ListCount page={1} pageSize={voicesPerPage} total={comments.total} />
          <ul class="budget-list">
            {comments.inputs.map((comment) => (
              <CommentEntry key={comment.id} comment={comment} />
            ))}
          </ul>
        </>
      )}
      {takesComments && <CommentForm {...props} />}
    </section>
  );
}

/** One proposal: what it is, what the city found, what became of it, what others say. */
export function ProposalPage(props: ProposalProps & { children?: preact.ComponentChildren }) {
  const t = useText();
  const { one, round, mergedCount } = props;
  const { proposal, summary } = one;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <p class="budget-facts">
        {proposal.number !== null && <strong>{t(listWords.number(proposal.number))}</strong>}
        {proposal.sample && <SampleMark />}
      </p>
      {proposal.mergedInto && (
        <p>
          {t(words.mergedInto)}{' '}
          <a href={proposalHref(round, proposal.mergedInto)}>{t(words.mergedSee)}</a>
        </p>
      )}
      <p class="budget-words">{summary}</p>
      <Facts {...props} />
      {mergedCount > 0 && <p>{t(words.merged(mergedCount))}</p>}
      {props.children}
      <Verdict {...props} />
      <Original {...props} />
      <History {...props} />
      <Comments {...props} />
    </>
  );
}
