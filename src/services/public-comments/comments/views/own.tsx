import { grouped } from '#engines/cases/contract.ts';
import { type Answer, isPublic, outcomeTexts, voiceHref } from '#engines/threads/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import { titleOf } from '../../calls/words.ts';
import { publicHref, submissionPages } from '../../model.ts';
import type { Comment, Submission } from '../queries.ts';
import { ownWords as words } from '../text.ts';

export interface OwnProps {
  readonly call: Call;
  readonly submission: Submission;
  readonly comments: readonly Comment[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Set where the browser came with it. */
  readonly secret?: string;
  /** Whether it can still be changed. */
  readonly isOpen: boolean;
  readonly done?: Text;
  readonly errors?: FieldErrors;
}

function Numbers({ call, submission, secret, isOpen }: OwnProps) {
  const number = (text: string) => <span class="comment-receipt">{text}</span>;
  return (
    <DescriptionList
      items={[
        { term: words.receipt, value: number(grouped(submission.receipt)) },
        ...(secret ? [{ term: words.secret, value: number(secret) }] : []),
        { term: words.receivedOn, value: <Day date={submission.receivedOn} /> },
        ...(isOpen ? [{ term: words.until, value: <Day date={call.closesOn} /> }] : []),
      ]}
    />
  );
}

function Own({ comment, answer }: { comment: Comment; answer: Answer | undefined }) {
  const t = useText();
  const { input, number, id } = comment;
  const shown = input && isPublic({ ...input, shownText: input.text });
  return (
    <li>
      <h3>{t(words.number(number))}</h3>
      {input?.title && <p>{input.title}</p>}
      <p class="comment-words">{input?.text}</p>
      <DescriptionList
        items={[
          {
            term: words.answer,
            value: answer ? (
              <span class="comment-words">
                {t(outcomeTexts[answer.outcome])}
                {'\n'}
                {answer.text}
              </span>
            ) : (
              t(words.noAnswer)
            ),
          },
        ]}
      />
      {shown && (
        <p>
          <a href={voiceHref(id)}>{t(words.page)}</a>
        </p>
      )}
    </li>
  );
}

function Acts({ submission, isOpen }: OwnProps) {
  const t = useText();
  const base = `${submissionPages.base}/${grouped(submission.receipt)}`;
  return (
    <>
      {isOpen && !submission.withdrawn && (
        <>
          <ButtonRow>
            <ButtonLink href={`${base}/edit`} variant="secondary">
              {t(words.edit)}
            </ButtonLink>
          </ButtonRow>
          <Disclosure summary={words.withdraw}>
            <form method="post" action={`${base}/withdraw`}>
              <p>{t(words.withdrawLead)}</p>
              <Button variant="danger">{t(words.withdraw)}</Button>
            </form>
          </Disclosure>
        </>
      )}
      <form method="post" action={`${base}/finish`}>
        <p>
          <Button variant="plain">{t(words.finish)}</Button>
        </p>
      </form>
    </>
  );
}

/** What somebody sent, for who came with the two numbers or signed in. */
export function OwnPage(props: OwnProps) {
  const t = useText();
  const { call, submission, comments, answers, secret, done, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={done} />}
      {submission.withdrawn && <Notice kind="info" title={words.gone} />}
      <p>
        <a href={publicHref(call)}>{t(titleOf(call))}</a>
      </p>
      {secret && <p>{t(words.keep)}</p>}
      <Numbers {...props} />
      {comments.length > 0 && (
        <>
          <h2>{t(words.comments)}</h2>
          <ul class="comment-list">
            {comments.map((comment) => (
              <Own key={comment.id} comment={comment} answer={answers.get(comment.id)} />
            ))}
          </ul>
        </>
      )}
      <Acts {...props} />
    </>
  );
}

/** What an account sent, as a way in without the numbers. */
export function OwnSubmissions({
  own,
}: {
  own: readonly { readonly submission: Submission; readonly call: Call }[];
}) {
  const t = useText();
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t(words.own)}</h2>
      <ul>
        {own.map(({ submission, call }) => (
          <li key={submission.id}>
            <a href={`${submissionPages.base}/${grouped(submission.receipt)}`}>
              {t(titleOf(call))}
            </a>{' '}
            <Day date={submission.receivedOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}
