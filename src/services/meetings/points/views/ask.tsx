import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { MeetingRow } from '../../meetings/queries.ts';
import { hrefOf } from '../../model.ts';
import { MeetingFacts } from '../../sign-ups/views/sign-up.tsx';
import { askWords as words } from '../text.ts';

/** Whom to tell of the answer; neither is needed, and neither is shown. */
function PersonFields(props: FormState) {
  return (
    <>
      <TextField
        {...field(props, 'name')}
        label={words.name}
        hint={words.nameHint}
        autocomplete="name"
      />
      <TextField
        {...field(props, 'email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        autocomplete="email"
        width={40}
      />
    </>
  );
}

/** A citizen asks beforehand. */
export function AskPage(props: FormState & { meeting: MeetingRow }) {
  const t = useText();
  const { meeting, values, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <MeetingFacts meeting={meeting} />
      <form method="post">
        <input type="hidden" name="key" value={typedValue(values, 'key')} />
        <TextArea
          {...field(props, 'text')}
          label={words.text}
          hint={words.textHint}
          rows={6}
          maxLength={1000}
          required
        />
        <Radios
          {...field(props, 'wish')}
          label={words.wish}
          options={[
            { value: 'public', label: words.wishes.public },
            { value: 'private', label: words.wishes.private },
          ]}
          required
        />
        <PersonFields values={values} errors={errors} />
        <ButtonRow>
          <Button>{t(words.send)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

export interface AskedProps {
  readonly meeting: MeetingRow;
  /** Told once, to whoever asked. */
  readonly receipt?: string;
  readonly secret?: string;
}

export function AskedPage({ meeting, receipt, secret }: AskedProps) {
  const t = useText();
  return (
    <>
      <Notice kind="success" title={words.sent}>
        {receipt && <p>{t(words.sentBody)}</p>}
      </Notice>
      {receipt && secret && (
        <DescriptionList
          items={[
            { term: words.receipt, value: <strong>{receipt}</strong> },
            { term: words.secret, value: <strong>{secret}</strong> },
          ]}
        />
      )}
      <p>
        <a href="/voices/find">{t(words.find)}</a>
      </p>
      <p>
        <a href={hrefOf(meeting.slug)}>{t(words.back)}</a>
      </p>
    </>
  );
}
