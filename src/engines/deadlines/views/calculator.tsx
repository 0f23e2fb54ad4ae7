import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { presetHref, presets } from '../calculator/presets.ts';
import { options, words } from '../calculator/text.ts';
import type { ExplainedClock } from '../clock/clock.ts';
import { ClockExplanation } from './clock-days.tsx';
import { ClockSummary } from './clock-summary.tsx';

export interface CalculatorProps {
  /** As the address has them. */
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly clock: ExplainedClock | undefined;
}

function Presets() {
  const t = useText();
  return (
    <>
      <h3>{t(words.examples)}</h3>
      <ul>
        {presets.map((preset) => (
          <li key={preset.label.en}>
            <a href={presetHref(preset)}>{t(preset.label)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

type FieldsProps = Pick<CalculatorProps, 'values' | 'errors'>;

/** One of the rule's choices; the first is chosen where the address says nothing. */
function Choice(props: FieldsProps & { name: keyof typeof options & keyof typeof words }) {
  const { name, values, errors } = props;
  return (
    <Radios
      name={name}
      label={words[name]}
      hint={name === 'skips' ? words.skipsHint : undefined}
      options={options[name]}
      value={values[name] ?? options[name][0].value}
      error={errors[name]}
      required
    />
  );
}

function Trouble({ values, errors }: FieldsProps) {
  const given = ['pausedOn', 'resumedOn', 'extendBy'].some((name) => values[name] || errors[name]);
  return (
    <Disclosure summary={words.more} open={given}>
      <DateField
        name="pausedOn"
        label={words.pausedOn}
        value={values.pausedOn}
        error={errors.pausedOn}
      />
      <DateField
        name="resumedOn"
        label={words.resumedOn}
        value={values.resumedOn}
        error={errors.resumedOn}
      />
      <TextField
        name="extendBy"
        label={words.extendBy}
        value={values.extendBy}
        error={errors.extendBy}
        inputMode="numeric"
        width={4}
        suffix={words.daysUnit}
      />
      <Choice name="extendFrom" values={values} errors={errors} />
    </Disclosure>
  );
}

function Fields({ values, errors }: FieldsProps) {
  return (
    <>
      <DateField
        name="start"
        label={words.start}
        value={values.start}
        error={errors.start}
        required
      />
      <TextField
        name="days"
        label={words.days}
        value={values.days ?? '15'}
        error={errors.days}
        inputMode="numeric"
        width={4}
        suffix={words.daysUnit}
        required
      />
      <Choice name="unit" values={values} errors={errors} />
      <Choice name="firstDay" values={values} errors={errors} />
      <Choice name="skips" values={values} errors={errors} />
      <Choice name="lastDayClosed" values={values} errors={errors} />
      <Trouble values={values} errors={errors} />
    </>
  );
}

/** What if: a rule, a first day, and every day with its reason. */
export function Calculator({ values, errors, clock }: CalculatorProps) {
  const t = useText();
  return (
    <section id="calculator">
      <h2>{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      {clock && (
        <>
          <h3>{t(words.result)}</h3>
          <ClockSummary clock={clock} />
          <ClockExplanation clock={clock} />
        </>
      )}
      <Presets />
      <form method="get" action="/staff/deadlines#calculator">
        <Fields values={values} errors={errors} />
        <Button variant="secondary">{t(words.calculate)}</Button>
      </form>
    </section>
  );
}
