import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { fieldId } from '#ui/components/field.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Icon } from '#ui/components/icon.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { channelTexts } from '../../text.ts';
import type { PaperQuestion } from '../answer-codes.ts';
import { printWords, paperWords as words } from '../text.ts';

interface QuestionsProps extends FormState {
  readonly questions: readonly PaperQuestion[];
}

/** What the numbers on the paper mean, in one line. */
export function Codes({ question }: { question: PaperQuestion }) {
  const t = useText();
  const { field: asked, options } = question;
  if (options.length === 0) return null;
  const rows =
    asked.kind === 'matrix' ? `${asked.rows.map(({ label }) => t(label)).join('→')}　` : '';
  return (
    <span class="paper-codes">
      {rows}
      {options.map(({ code, label }) => `${code} ${t(label)}`).join('　')}
    </span>
  );
}

function Row({ question, values, errors }: FormState & { question: PaperQuestion }) {
  const t = useText();
  const { number, field: asked } = question;
  const name = `q.${asked.key}`;
  const error = errors?.[name];
  const id = fieldId(name);
  return (
    <tr>
      <th scope="row">
        <label for={id}>
          {t(printWords.question(number))} {t(asked.label)}
        </label>
        <br />
        <Codes question={question} />
      </th>
      <td>
        <input
          class="input"
          id={id}
          name={name}
          value={typedValue(values, name)}
          inputMode={question.options.length > 0 ? 'numeric' : 'text'}
          autocomplete="off"
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        {error && (
          <p class="field-error" id={`${id}-error`}>
            <Icon name="alert" /> {t(error)}
          </p>
        )}
      </td>
    </tr>
  );
}

export function Questions({ questions, ...state }: QuestionsProps) {
  const t = useText();
  return (
    <table class="paper-entry">
      <caption class="visually-hidden">{t(words.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(words.question)}</th>
          <th scope="col">{t(words.typed)}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <Row key={question.field.key} question={question} {...state} />
        ))}
      </tbody>
    </table>
  );
}

const channels = ['paper', 'counter', 'phone'] as const;

function Head({ coded, ...state }: FormState & { coded: boolean }) {
  return (
    <>
      <TextField
        {...field(state, 'number')}
        label={words.number}
        inputMode="numeric"
        width={8}
        required
      />
      <Select
        {...field(state, 'channel')}
        label={words.channel}
        options={channels.map((value) => ({ value, label: channelTexts[value] }))}
        required
      />
      {coded && (
        <TextField {...field(state, 'code')} label={words.code} autocomplete="off" required />
      )}
    </>
  );
}

export interface EntryPageProps extends QuestionsProps {
  readonly action: string;
  /** The second person sees nothing of the first entry, not even its head. */
  readonly blind: boolean;
  readonly coded: boolean;
  /** What became of the paper before. */
  readonly done?: Text;
}

/** One row of keys a question. Works without scripts: Tab goes on, Enter sends. */
export function EntryPage({ action, blind, coded, done, ...state }: EntryPageProps) {
  const t = useText();
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <ErrorSummary errors={state.errors} />
      {blind && <Notice kind="info" title={words.second} />}
      <form method="post" action={action} data-paper-entry noValidate>
        {!blind && <Head coded={coded} values={state.values} errors={state.errors} />}
        <Questions {...state} />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
      <script type="module" src={assetUrl('ui/islands/paper-entry.client.ts')} />
    </>
  );
}
