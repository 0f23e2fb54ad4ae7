import { type InputList, voicesPerPage } from '#engines/threads/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import type { Option } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { EntryList } from '../../views/entries.tsx';
import { WhoFields } from '../../views/who.tsx';
import type { LetterSettings } from '../settings.ts';
import { letterWords as words } from '../text.ts';

export interface LetterProps extends FormState {
  readonly settings: LetterSettings | undefined;
  readonly areas: readonly Option[];
  readonly signedIn: boolean;
  readonly received: number;
  readonly shown: InputList;
  readonly page: number;
}

const wishes = [
  { value: 'private', label: words.private, hint: words.privateHint },
  { value: 'public', label: words.public, hint: words.publicHint },
];

function LetterForm(props: LetterProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.form)}</h2>
      <form method="post" action="/opinions/letter" class="form" noValidate>
        <input type="hidden" name="key" value={typedValue(props.values, 'key')} />
        <TextField {...field(props, 'title')} label={words.title} />
        <TextArea
          {...field(props, 'text')}
          label={words.text}
          hint={words.textHint}
          rows={10}
          required
        />
        <WhoFields {...props} options={wishes} />
        <ButtonRow>
          <Button>{t(words.send)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** The letter to the mayor, and those that their writers let everybody read. */
export function LetterPage(props: LetterProps) {
  const t = useText();
  const { settings, received, shown, page } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {settings?.letterOpen ? (
        <>
          <p>{t(words.answer(settings.letterDays))}</p>
          <p>{t(words.urgent)}</p>
          <LetterForm {...props} />
        </>
      ) : (
        <Notice kind="warning" title={words.closed} />
      )}
      <section>
        <h2>{t(words.shownTitle)}</h2>
        {received > 0 && <p>{t(words.received(received))}</p>}
        {shown.inputs.length === 0 ? (
          <EmptyState title={words.none} hint={words.noneHint} />
        ) : (
          <>
            <EntryList entries={shown.inputs} />
            <Pager
              page={page}
              pageSize={voicesPerPage}
              total={shown.total}
              href={(to) => `/opinions/letter?page=${to}`}
            />
          </>
        )}
      </section>
    </>
  );
}
