import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { Moment } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { SharedAnswer } from '../queries.ts';
import { safetyStates } from '../schema.ts';
import { stateTexts, words } from '../text.ts';

const states = safetyStates.map((value) => ({ value, label: stateTexts[value] }));

/** What a field of this name was given and what is wrong with it. */
const fieldOf =
  ({ values, errors }: FormState) =>
  (name: string) => ({ name, value: typedValue(values, name), error: errors?.[name] });

function AreaField({ areas, ...form }: FormState & { areas: readonly Option[] }) {
  return (
    <Select
      {...fieldOf(form)('area')}
      label={words.area}
      options={areas}
      placeholder={words.noArea}
    />
  );
}

function Person(form: FormState) {
  const field = fieldOf(form);
  return (
    <>
      <TextField {...field('name')} label={words.name} autocomplete="name" required />
      <TextField {...field('kana')} label={words.kana} required />
    </>
  );
}

/** The form, for those concerned and for staff who hear it on the telephone. */
export function SafetyForm({ areas, ...form }: FormState & { areas: readonly Option[] }) {
  const t = useText();
  const field = fieldOf(form);
  return (
    <>
      <Radios {...field('state')} label={words.state} options={states} required />
      <Person {...form} />
      <TextField {...field('phone')} label={words.phone} type="tel" autocomplete="tel" />
      <AreaField {...form} areas={areas} />
      <TextField {...field('place')} label={words.place} hint={words.placeHint} />
      <TextField {...field('persons')} label={words.persons} inputMode="numeric" width={4} />
      <TextArea {...field('note')} label={words.note} hint={words.noteHint} />
      <Checkboxes
        name="shared"
        label={words.shared}
        options={[{ value: 'yes', label: words.sharedBox }]}
        values={typedValues(form.values, 'shared')}
      />
      <p>{t(words.purpose)}</p>
      <p>
        <Button>{t(words.send)}</Button>
      </p>
    </>
  );
}

/** The page on which people say how they are. */
export function TellPage({ areas, ...form }: FormState & { areas: readonly Option[] }) {
  const t = useText();
  return (
    <>
      <h1>{t(words.title)}</h1>
      <p>{t(words.lead)}</p>
      <ErrorSummary errors={form.errors} />
      <form method="post" action="/emergency/safety">
        <SafetyForm {...form} areas={areas} />
      </form>
      <p>
        <a href="/emergency/safety/search">{t(words.search)}</a>
      </p>
    </>
  );
}

export function Closed() {
  const t = useText();
  return (
    <>
      <h1>{t(words.title)}</h1>
      <p>{t(words.closed)}</p>
    </>
  );
}

export function Thanks({ help }: { help: boolean }) {
  const t = useText();
  return (
    <>
      <h1>{t(words.thanks)}</h1>
      <p>{t(help ? words.thanksHelp : words.thanksSafe)}</p>
      <p>
        <a href="/emergency/safety/search">{t(words.search)}</a>
      </p>
    </>
  );
}

function Answers({ answers }: { answers: readonly SharedAnswer[] }) {
  const t = useText();
  if (answers.length === 0) return <p role="status">{t(words.nobody)}</p>;
  return (
    <section>
      <h2>{t(words.found)}</h2>
      <ul>
        {answers.map(({ state, at, place }) => (
          <li key={at.getTime()}>
            <strong>{t(stateTexts[state])}</strong> <Moment at={at} /> {place}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SearchPageProps extends FormState {
  readonly areas: readonly Option[];
  /** Undefined before somebody asked. */
  readonly answers?: readonly SharedAnswer[];
}

/** The page on which people look for somebody. */
export function SearchPage({ areas, answers, ...form }: SearchPageProps) {
  const t = useText();
  return (
    <>
      <h1>{t(words.search)}</h1>
      <p>{t(words.searchLead)}</p>
      <ErrorSummary errors={form.errors} />
      {answers && <Answers answers={answers} />}
      <form method="post" action="/emergency/safety/search">
        <TextField {...fieldOf(form)('name')} label={words.name} required />
        <p>{t(words.searchHint)}</p>
        <TextField {...fieldOf(form)('phone')} label={words.phone} type="tel" />
        <TextField {...fieldOf(form)('kana')} label={words.kana} />
        <AreaField {...form} areas={areas} />
        <p>
          <Button>{t(words.find)}</Button>
        </p>
      </form>
    </>
  );
}
