import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { voteMethods } from '../../model.ts';
import { editWords as words } from '../desk-text.ts';
import { dayNames } from '../rules.ts';

export interface EditProps extends FormState {
  readonly departments: readonly Department[];
  /** It is announced: saving is a correction. */
  readonly isOut: boolean;
}

function Words(props: EditProps) {
  return (
    <>
      <TextField {...field(props, 'title')} label={words.title} width={40} required />
      <TextField {...field(props, 'titleEn')} label={words.titleEn} width={40} />
      <TextField {...field(props, 'titleEasy')} label={words.titleEasy} width={40} />
      <TextField
        {...{ ...field(props, 'slug'), label: words.slug, hint: words.slugHint }}
        {...{ width: 12, required: true }}
      />
      <TextArea
        {...{ ...field(props, 'description'), label: words.description }}
        {...{ hint: words.descriptionHint, rows: 6, required: true }}
      />
      <TextArea {...field(props, 'descriptionEn')} label={words.descriptionEn} rows={4} />
      <TextArea {...field(props, 'descriptionEasy')} label={words.descriptionEasy} rows={4} />
      <Select
        {...{ ...field(props, 'departmentId'), label: words.department, required: true }}
        options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

const figure = { inputMode: 'numeric', required: true } as const;

function Money(props: EditProps) {
  return (
    <>
      <TextField
        {...{ ...field(props, 'sum'), ...figure, label: words.sum, width: 12, suffix: words.yen }}
      />
      <TextField
        {...{ ...field(props, 'fiscalYear'), ...figure, label: words.fiscalYear, width: 4 }}
        suffix={words.year}
      />
    </>
  );
}

function Voting(props: EditProps) {
  return (
    <>
      <Radios
        {...{ ...field(props, 'voteMethod'), label: words.method, required: true }}
        options={voteMethods.map((value) => ({ value, label: words.methods[value] }))}
      />
      <TextField
        {...{ ...field(props, 'maxChoices'), label: words.maxChoices }}
        {...{ hint: words.maxChoicesHint, inputMode: 'numeric', width: 4 }}
      />
      <TextArea {...field(props, 'mayVote')} label={words.mayVote} rows={2} required />
      <TextField
        {...{ ...field(props, 'voteMinimumAge'), ...figure, label: words.voteAge, width: 4 }}
        suffix={words.ageUnit}
      />
      <TextArea {...field(props, 'mayPropose')} label={words.mayPropose} rows={2} required />
      <TextField
        {...{ ...field(props, 'proposeMinimumAge'), ...figure, label: words.proposeAge, width: 4 }}
        suffix={words.ageUnit}
      />
    </>
  );
}

/** A round as staff write it. */
export function EditRound(props: EditProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <form method="post" class="form" noValidate>
        <input type="hidden" name="seen" value={typedValue(props.values, 'seen') || '0'} />
        <h2>{t(words.what)}</h2>
        <Words {...props} />
        <Money {...props} />
        <h2>{t(words.days)}</h2>
        {dayNames.map((name) => (
          <DateField
            key={name}
            {...{ ...field(props, name), label: words.day[name], required: true }}
            hint={name === 'votesFrom' ? words.examinationHint : undefined}
          />
        ))}
        <h2>{t(words.vote)}</h2>
        <Voting {...props} />
        <p>{t(words.winners)}</p>
        {props.isOut && (
          <TextField {...field(props, 'note')} label={words.note} width={40} required />
        )}
        <ButtonRow>
          <Button>{t(props.isOut ? words.correct : words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
