import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { dayText } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { listWords as words } from '../text.ts';

export interface AddListProps extends FormState {
  readonly action: string;
  /** First and last day on which the list may be deleted. */
  readonly from: string;
  readonly last: string;
}

function WhatItIs(state: FormState) {
  return (
    <>
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={state.errors?.file}
        accept=".csv,.txt,.tsv"
        required
      />
      <TextField
        {...field(state, 'source')}
        label={words.source}
        hint={words.sourceHint}
        width={40}
        required
      />
      <DateField {...field(state, 'referenceOn')} label={words.referenceOn} required />
      <TextField
        {...field(state, 'fromAge')}
        label={words.fromAge}
        inputMode="numeric"
        width={4}
        suffix={words.years}
        required
      />
    </>
  );
}

/** Takes a list: the file, what it is, and when it is deleted. */
export function AddList({ action, from, last, ...state }: AddListProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <form method="post" action={action} encType="multipart/form-data" noValidate>
        <WhatItIs {...state} />
        <DateField
          {...field(state, 'deleteOn')}
          label={words.deleteOn}
          hint={words.deleteOnHint(dayText(last, language))}
          min={from}
          max={last}
          required
        />
        <ButtonRow>
          <Button>{t(words.upload)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
