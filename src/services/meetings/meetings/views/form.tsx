import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { FormChoices } from '../../series/choices.ts';
import { fieldWords } from '../../series/text.ts';
import { FilingFields, WordsFields } from '../../series/views/form.tsx';
import { formWords as words } from '../text.ts';

export interface MeetingFormProps extends FormState {
  readonly choices: FormChoices;
  readonly seen: number;
  /** It is announced: its address stays, and a change is told. */
  readonly isOut: boolean;
}

/** A single box; what it says is the question. */
function Tick(props: FormState & { name: string; label: Text; option: Text }) {
  const { name, label, option, values, errors } = props;
  return (
    <Checkboxes
      name={name}
      label={label}
      error={errors?.[name]}
      values={typedValues(values, name)}
      options={[{ value: '1', label: option }]}
    />
  );
}

function Time(props: MeetingFormProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.when)}</h2>
      <DateField {...field(props, 'day')} label={words.day} required />
      <TextField
        {...field(props, 'startsAt')}
        label={words.startsAt}
        hint={words.timeHint}
        width={4}
        required
      />
      <TextField
        {...field(props, 'endsAt')}
        label={words.endsAt}
        hint={words.timeHint}
        width={4}
        required
      />
    </>
  );
}

function Place(props: MeetingFormProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.where)}</h2>
      <TextField {...field(props, 'place')} label={words.place} width={40} />
      <TextArea {...field(props, 'access')} label={words.access} hint={words.accessHint} rows={2} />
      <TextField {...field(props, 'onlineUrl')} label={words.onlineUrl} type="url" width={40} />
      <Tick {...props} name="onlineForAll" label={words.onlineShown} option={words.onlineForAll} />
    </>
  );
}

function Signing(props: MeetingFormProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.signing)}</h2>
      <Tick {...props} name="takesSignUps" label={words.taking} option={words.takesSignUps} />
      <TextField
        {...field(props, 'capacity')}
        label={words.capacity}
        hint={words.capacityHint}
        inputMode="numeric"
        width={4}
        suffix={words.people}
      />
      <DateField
        {...field(props, 'signUpUntil')}
        label={words.signUpUntil}
        hint={words.untilHint}
      />
      <DateField
        {...field(props, 'questionsUntil')}
        label={words.questionsUntil}
        hint={words.untilHint}
      />
      <TextField
        {...field(props, 'keepDays')}
        label={words.keepDays}
        hint={words.keepHint}
        inputMode="numeric"
        width={4}
        suffix={words.days}
      />
    </>
  );
}

export function MeetingForm(props: MeetingFormProps) {
  const t = useText();
  const { choices, seen, isOut } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        <WordsFields {...props} />
        <Select
          {...field(props, 'seriesId')}
          label={words.series}
          hint={words.seriesHint}
          placeholder={words.noSeries}
          options={choices.series.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Time {...props} />
        <Place {...props} />
        <Signing {...props} />
        <h2>{t(words.filing)}</h2>
        <FilingFields {...props} />
        {isOut && (
          <TextField
            {...field(props, 'note')}
            label={words.note}
            hint={words.noteHint}
            width={40}
          />
        )}
        <ButtonRow>
          <Button>{t(fieldWords.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
