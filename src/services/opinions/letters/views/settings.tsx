import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { settingsWords as words } from '../text.ts';

/** Which section takes letters in, and how many days there are to answer. */
export function LetterSettingsForm(
  props: FormState & { departments: readonly Department[]; saved: boolean },
) {
  const t = useText();
  return (
    <>
      {props.saved && <Notice kind="success" title={words.saved} />}
      <ErrorSummary errors={props.errors} />
      <form method="post" class="form" noValidate>
        <Select
          {...field(props, 'departmentId')}
          label={words.department}
          placeholder={words.choose}
          options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <TextField
          {...field(props, 'letterDays')}
          label={words.days}
          suffix={words.dayUnit}
          inputMode="numeric"
          width={4}
          required
        />
        <Checkboxes
          label={words.open}
          name="letterOpen"
          options={[{ value: 'yes', label: words.openBox }]}
          values={typedValues(props.values, 'letterOpen')}
        />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
