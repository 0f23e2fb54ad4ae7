import { AnswersView, type Field } from '#engines/forms/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { channelTexts } from '../../text.ts';
import type { SingleAnswer } from '../queries.ts';
import { asideWords as words } from '../text.ts';

export interface AnswerPageProps extends FormState {
  readonly answer: SingleAnswer;
  readonly fields: readonly Field[];
  readonly base: string;
}

function AsideForm({ answer, base, ...state }: Omit<AnswerPageProps, 'fields'>) {
  const t = useText();
  return (
    <form method="post" action={`${base}/${answer.id}/aside`} noValidate>
      <h2>{t(words.act)}</h2>
      <TextField
        {...field(state, 'reason')}
        label={words.reason}
        hint={words.reasonHint}
        width={40}
        required
      />
      <ButtonRow>
        <Button variant="danger">{t(words.setAside)}</Button>
      </ButtonRow>
    </form>
  );
}

function Back({ answer, base }: Pick<AnswerPageProps, 'answer' | 'base'>) {
  const t = useText();
  return (
    <form method="post" action={`${base}/${answer.id}/back`}>
      <ButtonRow>
        <Button variant="secondary">{t(words.undo)}</Button>
      </ButtonRow>
    </form>
  );
}

/** One answer, and the form that sets it aside or lets it count again. */
export function AnswerPage({ fields, ...props }: AnswerPageProps) {
  const t = useText();
  const { day, channel, answers, excluded } = props.answer;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {excluded && (
        <Notice kind="warning" title={words.badge}>
          <p>
            {t(words.why)}：{excluded}
          </p>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: words.day, value: <Day date={day} /> },
          { term: words.channel, value: t(channelTexts[channel]) },
        ]}
      />
      <AnswersView definition={{ fields }} answers={answers} headingLevel={2} />
      {excluded ? <Back {...props} /> : <AsideForm {...props} />}
    </>
  );
}
