import { dayInTokyo } from '#japan/dates.ts';
import type { Run } from '#japan/reading/annotate.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { TownReading } from '../queries.ts';
import { text } from '../text.ts';

export interface ReadingsPageProps {
  readonly readings: readonly TownReading[];
  readonly edited?: { readonly word: string; readonly reading: string; readonly note: string };
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
  readonly sentence?: string;
  /** The sentence that was tried, with its readings. */
  readonly runs?: readonly Run[];
  readonly done?: string;
}

export function ReadingsPage(props: ReadingsPageProps) {
  const t = useText();
  const done = props.done ? text.done[props.done] : undefined;
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <ErrorSummary errors={props.errors} />
      <EditForm {...props} />
      <TryForm {...props} />
      <section>
        <h2>{t(text.list)}</h2>
        {props.readings.length === 0 ? (
          <EmptyState title={text.none} hint={text.noneHint} />
        ) : (
          <DataTable
            caption={text.list}
            captionHidden
            columns={columns}
            rows={props.readings}
            rowKey={({ word }) => word}
          />
        )}
      </section>
      <Files {...props} />
    </>
  );
}

function EditForm({ edited, values, errors }: ReadingsPageProps) {
  const t = useText();
  const value = (name: 'word' | 'reading' | 'note') =>
    typedValue(values, name) || edited?.[name] || '';
  return (
    <section>
      <h2>{t(edited ? text.editTitle(edited.word) : text.addTitle)}</h2>
      <form method="post" action="/staff/readings">
        <TextField
          label={text.word}
          name="word"
          hint={text.wordHint}
          value={value('word')}
          error={errors?.word}
          required
        />
        <TextField
          label={text.reading}
          name="reading"
          hint={text.readingHint}
          value={value('reading')}
          error={errors?.reading}
          required
        />
        <TextField
          label={text.note}
          name="note"
          width={40}
          value={value('note')}
          error={errors?.note}
        />
        <Button>{t(edited ? text.saveChange : text.save)}</Button>
      </form>
    </section>
  );
}

function TryForm({ sentence, runs }: ReadingsPageProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(text.tryTitle)}</h2>
      <form method="get" action="/staff/readings">
        <TextField label={text.sentence} name="try" width={40} value={sentence} maxLength={1000} />
        <Button variant="secondary">{t(text.tryDo)}</Button>
      </form>
      {runs && (
        <p role="status" lang="ja">
          {runs.map(({ text: written, reading }, index) =>
            reading ? (
              // Pieces of one sentence never change places.
              <ruby key={`${index}-${written}`}>
                {written}
                <rp>（</rp>
                <rt>{reading}</rt>
                <rp>）</rp>
              </ruby>
            ) : (
              written
            ),
          )}
        </p>
      )}
    </section>
  );
}

function Files({ values, errors }: ReadingsPageProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(text.filesTitle)}</h2>
      <p>
        <ButtonLink href="/staff/readings/export.csv" variant="secondary">
          {t(text.exportDo)}
        </ButtonLink>
      </p>
      <form method="post" action="/staff/readings/import">
        <TextArea
          label={text.csv}
          name="csv"
          hint={text.csvHint}
          value={typedValue(values, 'csv')}
          error={errors?.csv}
        />
        <Button variant="secondary">{t(text.importDo)}</Button>
      </form>
    </section>
  );
}

function RowActions({ word }: { word: string }) {
  const t = useText();
  return (
    <form method="post" action="/staff/readings/remove">
      <a href={`/staff/readings?${new URLSearchParams({ word })}`}>{t(text.change)}</a>{' '}
      <input type="hidden" name="word" value={word} />
      <Button variant="plain">{t(text.remove)}</Button>
    </form>
  );
}

const columns: readonly Column<TownReading>[] = [
  { key: 'word', label: text.word, rowHeader: true, render: ({ word }) => word },
  { key: 'reading', label: text.reading, render: ({ reading }) => reading },
  { key: 'note', label: text.note, render: ({ note }) => note },
  {
    key: 'changed',
    label: text.changed,
    render: ({ changedAt, changedBy }) => (
      <>
        <Day date={dayInTokyo(changedAt)} /> {changedBy}
      </>
    ),
  },
  { key: 'actions', label: text.actions, render: ({ word }) => <RowActions word={word} /> },
];
