import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day, dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { ClosingDay } from '../closing-days/queries.ts';
import { words } from '../closing-days/text.ts';

function Reason({ reason }: Pick<ClosingDay, 'reason'>) {
  return <>{useText()(reason)}</>;
}

function Remove({ day }: { day: string }) {
  const t = useText();
  const language = useLanguage();
  return (
    <form method="post" action={`/staff/deadlines/closing-days/${day}/remove`}>
      <Button variant="secondary">{t(words.remove(dayText(day, language)))}</Button>
    </form>
  );
}

const columns: readonly Column<ClosingDay>[] = [
  { key: 'day', label: words.day, rowHeader: true, render: ({ day }) => <Day date={day} /> },
  { key: 'reason', label: words.reason, render: ({ reason }) => <Reason reason={reason} /> },
  { key: 'action', label: words.action, render: ({ day }) => <Remove day={day} /> },
];

interface AddProps {
  readonly values?: FormValues;
  readonly errors: FieldErrors;
}

function Add({ values, errors }: AddProps) {
  const t = useText();
  const shared = (name: string) => ({
    name,
    value: typedValue(values, name),
    error: errors[name],
  });
  return (
    <form method="post" action="/staff/deadlines">
      <h3>{t(words.addTitle)}</h3>
      <DateField {...shared('from')} label={words.from} required />
      <DateField {...shared('to')} label={words.to} hint={words.toHint} />
      <TextField
        {...shared('reason')}
        label={words.reason}
        hint={words.reasonHint}
        maxLength={100}
        required
      />
      <TextField {...shared('reasonEnglish')} label={words.reasonEnglish} maxLength={100} />
      <Button>{t(words.add)}</Button>
    </form>
  );
}

export interface ClosingDaysProps extends AddProps {
  readonly days: readonly ClosingDay[];
  readonly done: string | undefined;
}

/** Closing days of the town, to add and to remove. */
export function ClosingDays({ days, done, values, errors }: ClosingDaysProps) {
  const t = useText();
  return (
    <section>
      {done === 'added' && <Notice kind="success" title={words.added} />}
      {done === 'removed' && <Notice kind="success" title={words.removed} />}
      <h2>{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      {days.length > 0 ? (
        <DataTable
          caption={words.table}
          captionHidden
          columns={columns}
          rows={days}
          rowKey={({ day }) => day}
        />
      ) : (
        <EmptyState title={words.none} />
      )}
      <Add values={values} errors={errors} />
    </section>
  );
}
