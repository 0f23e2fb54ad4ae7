import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { field, typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { mailingKinds, outcomes } from '../../draws/model.ts';
import type { Mailing, Sample } from '../../draws/queries.ts';
import { letterWords as words } from '../text.ts';

export interface LettersProps extends FormState {
  readonly sample: Sample;
  readonly mailings: readonly Mailing[];
  /** While letters can be made. */
  readonly running: boolean;
  readonly base: string;
}

const formats = ['pdf', 'csv'] as const;

function WhatToPrint(state: FormState) {
  const { values } = state;
  return (
    <>
      <Radios
        name="kind"
        label={words.kind}
        hint={words.noReminderLink}
        error={state.errors?.kind}
        options={mailingKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={typedValue(values, 'kind') || 'letters'}
        required
      />
      <Radios
        name="format"
        label={words.format}
        options={formats.map((value) => ({ value, label: words.formats[value] }))}
        value={typedValue(values, 'format') || 'pdf'}
      />
      <Checkboxes
        name="questionnaire"
        label={words.behind}
        options={[{ value: 'yes', label: words.paper }]}
        values={typedValues(values, 'questionnaire')}
      />
      <TextField
        {...field(state, 'only')}
        label={words.onlyNumbers}
        hint={words.numbersHint}
        width={20}
      />
    </>
  );
}

function Print({ base, ...state }: Pick<LettersProps, 'base'> & FormState) {
  const t = useText();
  return (
    <form method="post" action={`${base}/letters`} noValidate>
      <h3>{t(words.print)}</h3>
      <p>{t(words.printHint)}</p>
      <WhatToPrint {...state} />
      <ButtonRow>
        <Button>{t(words.make)}</Button>
      </ButtonRow>
    </form>
  );
}

function Mailings({ mailings }: Pick<LettersProps, 'mailings'>) {
  const t = useText();
  if (mailings.length === 0) return <p>{t(words.noMailings)}</p>;
  return (
    <DataTable<Mailing>
      caption={words.mailings}
      rows={mailings}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'when', label: words.when, rowHeader: true },
          render: ({ madeAt }) => <Moment at={madeAt} />,
        },
        { key: 'kind', label: words.kind, render: ({ kind }) => t(words.kindsShort[kind]) },
        {
          ...{ key: 'count', label: words.count, numeric: true },
          render: ({ count }) => count.toLocaleString('en'),
        },
        { key: 'who', label: words.who, render: ({ madeBy }) => madeBy },
      ]}
    />
  );
}

function Returned({ base, ...state }: Pick<LettersProps, 'base'> & FormState) {
  const t = useText();
  return (
    <form method="post" action={`${base}/outcomes`} noValidate>
      <h3>{t(words.returned)}</h3>
      <p>{t(words.returnedHint)}</p>
      <TextField
        {...field(state, 'numbers')}
        label={words.numbers}
        hint={words.numbersHint}
        width={20}
        required
      />
      <Radios
        name="outcome"
        label={words.outcome}
        error={state.errors?.outcome}
        options={[...outcomes, 'none' as const].map((value) => ({
          value,
          label: words.outcomes[value],
        }))}
        value={typedValue(state.values, 'outcome') || 'undelivered'}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.mark)}</Button>
      </ButtonRow>
    </form>
  );
}

function Discard({ base, ...state }: Pick<LettersProps, 'base'> & FormState) {
  const t = useText();
  return (
    <Disclosure summary={words.discard} open={state.errors?.why !== undefined}>
      <form method="post" action={`${base}/discard`} noValidate>
        <p>{t(words.discardHint)}</p>
        <TextField {...field(state, 'why')} label={words.why} width={40} required />
        <ButtonRow>
          <Button variant="danger">{t(words.discard)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

/** Letters, reminders, what came back, and taking the sample back. */
export function Letters({ sample, mailings, running, base, ...state }: LettersProps) {
  const t = useText();
  const shown = { base, ...state };
  return (
    <section>
      <h2>{t(words.title)}</h2>
      <Mailings mailings={mailings} />
      {!sample.salt && <Notice kind="info" title={words.erased} />}
      {sample.salt && sample.unprintable.length > 0 && (
        <Notice kind="warning" title={words.unprintable(sample.unprintable)}>
          <p>{t(words.unprintableHint)}</p>
        </Notice>
      )}
      {sample.salt && running && <Print {...shown} />}
      {sample.salt && <Returned {...shown} />}
      {sample.salt && <Discard {...shown} />}
    </section>
  );
}
