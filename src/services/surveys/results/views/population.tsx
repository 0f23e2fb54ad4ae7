import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Categories } from '../compute.ts';
import { staffWords as words } from '../desk-text.ts';
import { populationField } from '../inputs.ts';
import { traits } from '../model.ts';
import { resultWords } from '../text.ts';

export function PopulationForm(props: FormState & { categories: Categories; saved: boolean }) {
  const t = useText();
  return (
    <>
      {props.saved && <Notice kind="success" title={words.saved} />}
      <ErrorSummary errors={props.errors} />
      <form method="post" class="form" noValidate>
        <DateField {...field(props, 'asOf')} label={words.asOf} required />
        <TextField {...field(props, 'source')} label={words.sourceOf} required />
        {traits.map((trait) => (
          <fieldset key={trait}>
            <legend>{t(resultWords.traits[trait])}</legend>
            {props.categories[trait].map(({ value, label }) => (
              <TextField
                key={value}
                {...field(props, populationField(trait, value))}
                label={label}
                suffix={words.people}
                inputMode="numeric"
                width={8}
              />
            ))}
          </fieldset>
        ))}
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}
