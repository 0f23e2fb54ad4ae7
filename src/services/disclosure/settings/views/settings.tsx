import type { Department } from '#engines/organisation/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type ClockParameters, type RequestKind, requestKinds } from '../../model.ts';
import { kindTexts } from '../../text.ts';
import type { KeptSettings } from '../queries.ts';
import { clockWords, settingsWords as words } from '../text.ts';

export interface SettingsProps {
  readonly kept: KeptSettings | undefined;
  readonly departments: readonly Department[];
  readonly done: boolean;
  /** What stands in the fields: as kept, or as typed. */
  readonly value: (name: string) => string;
  readonly errors?: FieldErrors;
}

type FormProps = Pick<SettingsProps, 'value' | 'errors'>;
const field = ({ value, errors }: FormProps, name: string) => ({
  name,
  value: value(name),
  error: errors?.[name],
  required: true,
});

function Days(props: FormProps & { name: string; label: Text }) {
  return (
    <TextField
      {...field(props, props.name)}
      label={props.label}
      inputMode="numeric"
      width={4}
      suffix={words.days}
    />
  );
}

function Choice(props: FormProps & { name: string; label: Text; options: [string, Text][] }) {
  const options = props.options.map(([value, label]) => ({ value, label }));
  return <Radios {...field(props, props.name)} label={props.label} options={options} />;
}

type ClockProps = FormProps & { name: (part: keyof ClockParameters) => string };

function LengthFields({ name, ...form }: ClockProps) {
  const { counted, next, due, start } = clockWords;
  return (
    <>
      <Days {...form} name={name('initialDays')} label={clockWords.initialDays} />
      <Choice
        {...form}
        name={name('countFirstDay')}
        label={clockWords.countFirstDay}
        options={[
          ['counted', counted],
          ['next', next],
        ]}
      />
      <Days {...form} name={name('extensionDays')} label={clockWords.extensionDays} />
      <Choice
        {...form}
        name={name('extensionFrom')}
        label={clockWords.extensionFrom}
        options={[
          ['due', due],
          ['start', start],
        ]}
      />
      <Days {...form} name={name('largeVolumeDays')} label={clockWords.largeVolumeDays} />
    </>
  );
}

function PauseFields({ name, ...form }: ClockProps) {
  const { none, holidays, closed, pauseYes, pauseNo } = clockWords;
  return (
    <>
      <Choice
        {...form}
        name={name('skips')}
        label={clockWords.skips}
        options={[
          ['none', none],
          ['holidays', holidays],
          ['closed', closed],
        ]}
      />
      <Choice
        {...form}
        name={name('pauseOnCorrection')}
        label={clockWords.pause}
        options={[
          ['yes', pauseYes],
          ['no', pauseNo],
        ]}
      />
    </>
  );
}

function ClockFields({ kind, ...form }: FormProps & { kind: RequestKind }) {
  const t = useText();
  const name = (part: keyof ClockParameters) => `${kind}.${part}`;
  return (
    <section aria-labelledby={`clock-${kind}`}>
      <h3 id={`clock-${kind}`}>{t(kindTexts[kind])}</h3>
      <TextField {...field(form, name('basis'))} label={clockWords.basis} width={40} />
      <LengthFields {...form} name={name} />
      <PauseFields {...form} name={name} />
    </section>
  );
}

function clockRows(
  clocks: Readonly<Record<RequestKind, ClockParameters>>,
  t: (text: Text) => string,
) {
  const days = (count: number) => `${count}${t(words.days)}`;
  const row = (label: Text, tell: (clock: ClockParameters) => string) => ({
    label: t(label),
    information: tell(clocks.information),
    personal: tell(clocks.personal),
  });
  return [
    row(clockWords.basis, ({ basis }) => basis),
    row(clockWords.initialDays, ({ initialDays }) => days(initialDays)),
    row(clockWords.countFirstDay, ({ countFirstDay }) =>
      t(countFirstDay ? clockWords.counted : clockWords.next),
    ),
    row(
      clockWords.extensionDays,
      ({ extensionDays, extensionFrom }) =>
        `${days(extensionDays)}（${t(clockWords[extensionFrom])}）`,
    ),
    row(clockWords.largeVolumeDays, ({ largeVolumeDays }) => days(largeVolumeDays)),
    row(clockWords.skips, ({ skips }) => t(clockWords[skips])),
    row(clockWords.pause, ({ pauseOnCorrection }) =>
      t(pauseOnCorrection ? clockWords.pauseYes : clockWords.pauseNo),
    ),
  ];
}

/** The periods of both kinds beside each other. */
function ClockTable(props: { clocks: Readonly<Record<RequestKind, ClockParameters>> }) {
  const t = useText();
  return (
    <DataTable
      caption={words.current}
      captionHidden
      rows={clockRows(props.clocks, t)}
      rowKey={({ label }) => label}
      columns={[
        { key: 'what', label: words.clocks, rowHeader: true, render: ({ label }) => label },
        ...requestKinds.map((kind) => ({
          key: kind,
          label: kindTexts[kind],
          render: (row: ReturnType<typeof clockRows>[number]) => row[kind],
        })),
      ]}
    />
  );
}

function OtherFields({ departments, ...form }: FormProps & Pick<SettingsProps, 'departments'>) {
  const fee = { inputMode: 'numeric', width: 8, suffix: words.yen } as const;
  return (
    <>
      <TextArea
        {...field(form, 'categories')}
        label={words.categories}
        hint={words.categoriesHint}
        rows={8}
      />
      <TextArea
        {...field(form, 'agencies')}
        label={words.agencies}
        hint={words.agenciesHint}
        rows={10}
      />
      <TextField {...field(form, 'pageFee')} {...fee} label={words.pageFee} />
      <TextField {...field(form, 'colourPageFee')} {...fee} label={words.colourPageFee} />
      <TextField {...field(form, 'place')} label={words.place} width={40} />
      <TextField {...field(form, 'reviewBoard')} label={words.reviewBoard} width={40} />
      <TextField
        {...field(form, 'retentionYears')}
        label={words.retentionYears}
        inputMode="numeric"
        width={4}
        suffix={words.years}
      />
      <Select
        {...field(form, 'departmentId')}
        label={words.department}
        placeholder={words.choose}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

export function SettingsPage(props: SettingsProps) {
  const t = useText();
  const { kept, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {props.done && <Notice kind="success" title={words.done} />}
      {!kept && <Notice kind="info" title={words.notYet} />}
      {kept && (
        <section aria-labelledby="current">
          <h2 id="current">{t(words.current)}</h2>
          <p>{t(words.savedBy(kept.savedBy, kept.version))}</p>
          <ClockTable clocks={kept.content.clocks} />
        </section>
      )}
      <form method="post" action="/staff/disclosure/settings" novalidate>
        <h2>{t(words.clocks)}</h2>
        <p>{t(words.clockLead)}</p>
        {requestKinds.map((kind) => (
          <ClockFields key={kind} kind={kind} {...props} />
        ))}
        <h2>{t(words.categories)}</h2>
        <OtherFields {...props} />
        <Button>{t(words.save)}</Button>
      </form>
    </>
  );
}
