import type { FormState } from '#platform/http/form-state.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { EnvelopeOutcome } from '../../model.ts';
import type { Envelope } from '../queries.ts';
import { outcomeText, envelopeWords as words } from '../text.ts';

export interface EnvelopesProps extends FormState {
  readonly action: string;
  readonly envelopes: readonly Envelope[];
  /** The days of the vote are over: what comes now is late, or was left lying. */
  readonly over: boolean;
  readonly done?: { readonly accepted: number; readonly refused: number };
  readonly takenBack: boolean;
}

const tones: Readonly<Partial<Record<EnvelopeOutcome, Tone>>> = {
  accepted: 'success',
  'taken-back': 'neutral',
};

function EnvelopeList({ envelopes }: Pick<EnvelopesProps, 'envelopes'>) {
  const t = useText();
  if (envelopes.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  const outcome = (envelope: Envelope) => (
    <Badge tone={tones[envelope.outcome] ?? 'warning'}>{t(outcomeText(envelope))}</Badge>
  );
  return (
    <DataTable
      caption={words.list}
      columns={[
        {
          ...{ key: 'number', label: words.number, numeric: true, rowHeader: true },
          render: ({ number }) => number,
        },
        { key: 'outcome', label: words.outcome, render: outcome },
        { key: 'day', label: words.day, render: ({ day }) => <Day date={day} /> },
        { key: 'by', label: words.by, render: ({ takenBy }) => takenBy },
      ]}
      rows={envelopes}
      rowKey={({ id }) => id}
    />
  );
}

function Arrived({ over, ...state }: Pick<EnvelopesProps, 'over'> & FormState) {
  if (!over) return <input type="hidden" name="arrived" value="in-time" />;
  return (
    <Radios
      {...{ ...field(state, 'arrived'), label: words.arrived, hint: words.arrivedHint }}
      options={[
        { value: 'in-time', label: words.inTime },
        { value: 'late', label: words.late },
      ]}
      required
    />
  );
}

function TakeBack({ action, ...state }: Pick<EnvelopesProps, 'action'> & FormState) {
  const t = useText();
  return (
    <Disclosure summary={words.takeBack} open={state.errors?.slip !== undefined}>
      <form method="post" action={`${action}/take-back`} class="form" noValidate>
        <p>{t(words.takeBackHint)}</p>
        <TextField
          {...field(state, 'slip')}
          label={words.slip}
          inputMode="numeric"
          width={8}
          required
        />
        <Button variant="danger">{t(words.takeBackDo)}</Button>
      </form>
    </Disclosure>
  );
}

/** Envelopes are taken by their number before anybody opens them. */
export function EnvelopesPage(props: EnvelopesProps) {
  const { action, envelopes, done, takenBack, over, ...state } = props;
  const t = useText();
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {done && (
        <Notice
          kind={done.refused > 0 ? 'warning' : 'success'}
          title={words.done(done.accepted, done.refused)}
        >
          {done.refused > 0 && <p>{t(words.refusedHint)}</p>}
        </Notice>
      )}
      {takenBack && <Notice kind="success" title={words.takenBack} />}
      <form method="post" action={action} class="form" noValidate>
        <TextArea
          {...field(state, 'numbers')}
          label={words.numbers}
          hint={words.numbersHint}
          rows={8}
          required
        />
        <Arrived {...state} over={over} />
        <ButtonRow>
          <Button>{t(words.take)}</Button>
        </ButtonRow>
      </form>
      {envelopes.length > 0 && <TakeBack {...state} action={action} />}
      <EnvelopeList envelopes={envelopes} />
    </>
  );
}
