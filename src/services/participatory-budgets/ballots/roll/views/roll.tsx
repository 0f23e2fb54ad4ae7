import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FigureValue } from '#ui/components/figure-value.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Round } from '../../../rounds/queries.ts';
import type { Roll } from '../queries.ts';
import type { Fault } from '../read-roll.ts';
import { columnTexts, rollFaults, rollWords as words } from '../text.ts';

export interface RollProps extends FormState {
  readonly round: Round;
  readonly roll: Roll | undefined;
  /** Somebody has voted with it. */
  readonly used: boolean;
  readonly faults: readonly Fault[];
  readonly action: string;
  readonly done: boolean;
}

function RollFacts({ roll }: { roll: Roll }) {
  const days = <FigureValue value={roll.keepDays} unit={words.days} />;
  const items = [
    { term: words.voters, value: <FigureValue value={roll.voters} unit={words.people} /> },
    { term: words.tooYoung, value: <FigureValue value={roll.tooYoung} unit={words.rows} /> },
    { term: words.source, value: roll.source },
    { term: words.addedAt, value: <Moment at={roll.addedAt} /> },
    { term: words.keepDays, value: days },
  ];
  const gone = roll.deletedOn
    ? [{ term: words.deletedOn, value: <Day date={roll.deletedOn} /> }]
    : [];
  const file = roll.digest
    ? [{ term: words.digest, value: <code class="ballot-digest">{roll.digest}</code> }]
    : [];
  return <DescriptionList items={[...items, ...file, ...gone]} />;
}

function PrintCards({ action, state }: { action: string; state: FormState }) {
  const t = useText();
  const options = (['pdf', 'csv'] as const).map((value) => ({
    value,
    label: words.formats[value],
  }));
  return (
    <section>
      <h2>{t(words.print)}</h2>
      <p>{t(words.printHint)}</p>
      <form method="post" action={`${action}/cards`} class="form" noValidate>
        <Radios
          {...field(state, 'format')}
          value={field(state, 'format').value || 'pdf'}
          label={words.format}
          options={options}
          required
        />
        <ButtonRow>
          <Button>{t(words.make)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** Faults on a page; the first ones are mended first. */
const faultsShown = 200;

function Faults({ faults }: { faults: readonly Fault[] }) {
  const t = useText();
  return (
    <DataTable
      caption={words.faults}
      columns={[
        { key: 'row', label: words.row, numeric: true, rowHeader: true, render: ({ row }) => row },
        {
          ...{ key: 'column', label: words.column },
          render: ({ column }) => (column ? t(columnTexts[column]) : ''),
        },
        { key: 'value', label: words.value, render: ({ value }) => value },
        { key: 'how', label: words.how, render: (fault) => t(rollFaults.fault(fault)) },
      ]}
      rows={faults.slice(0, faultsShown)}
    />
  );
}

function Import({ round, roll, action, ...state }: Omit<RollProps, 'done' | 'faults' | 'used'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(roll ? words.replace : words.import)}</h2>
      {roll && <p>{t(words.replaceHint)}</p>}
      <form method="post" action={action} class="form" encType="multipart/form-data" noValidate>
        <FileField
          {...field(state, 'file')}
          label={words.file}
          hint={words.fileHint(round.voteMinimumAge)}
          accept=".csv,.tsv,.txt,.xlsx"
          required
        />
        <TextField
          {...field(state, 'source')}
          label={words.source}
          hint={words.sourceHint}
          width={40}
          required
        />
        <TextField
          {...field(state, 'keepDays')}
          label={words.keepDays}
          hint={words.keepDaysHint}
          inputMode="numeric"
          width={4}
          suffix={words.days}
          required
        />
        <ButtonRow>
          <Button variant={roll ? 'secondary' : 'primary'}>{t(words.run)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** The roll of a round: what it is, its cards, and how it comes in. */
export function RollPage({ faults, done, used, ...props }: RollProps) {
  const t = useText();
  const { roll, errors, values, action } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={words.imported} />}
      {faults.length > 0 && <Faults faults={faults} />}
      {roll ? (
        <section>
          <h2>{t(words.facts)}</h2>
          <RollFacts roll={roll} />
        </section>
      ) : (
        <EmptyState title={words.none} hint={words.noneHint} />
      )}
      {roll?.salt && <PrintCards action={action} state={{ values, errors }} />}
      {roll && used && !roll.deletedOn && <p>{t(words.used)}</p>}
      {!used && !roll?.deletedOn && <Import {...props} />}
    </>
  );
}
