import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart } from '#ui/charts/bar-chart.tsx';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import { findPrefillSource } from '../../prefill/registry.ts';
import type { NamedTotal } from '../names.ts';
import type { SourceTotal } from '../queries.ts';
import { fillerWords, ledgerWords as words } from '../text.ts';

const minutes = (seconds: number): number => Math.round(seconds / 6) / 10;

const sourceLabel = (source: string): Text =>
  fillerWords[source] ?? findPrefillSource(source)?.label ?? { ja: source, en: source };

function Period({ from, to }: { from: IsoDate; to: IsoDate }) {
  const t = useText();
  return (
    <form method="get" class="form-period">
      <DateField label={words.from} name="from" value={from} required />
      <DateField label={words.to} name="to" value={to} required />
      <Button variant="secondary">{t(words.show)}</Button>
    </form>
  );
}

function Sources({ sources }: { sources: readonly SourceTotal[] }) {
  const saving = sources.filter(({ seconds }) => seconds > 0);
  const best = saving[0];
  if (!best) return null;
  return (
    <BarChart
      title={words.bySource(sourceLabel(best.source))}
      description={words.bySourceDescription}
      unit={words.minuteUnit}
      digits={1}
      rows={saving.map(({ source, seconds }) => ({
        label: sourceLabel(source),
        value: minutes(seconds),
        emphasis: source === best.source,
      }))}
    />
  );
}

function Subjects({ subjects }: { subjects: readonly NamedTotal[] }) {
  const t = useText();
  const figure = (value: number) => value.toLocaleString('en');
  return (
    <DataTable
      caption={words.bySubject}
      narrow="scroll"
      rows={subjects}
      rowKey={({ owner, subject }) => `${owner} ${subject}`}
      columns={[
        {
          ...{ key: 'subject', label: words.subject, rowHeader: true },
          render: ({ name }) => t(name),
        },
        { key: 'owner', label: words.owner, render: ({ owner }) => owner },
        {
          ...{ key: 'submissions', label: words.submissions, numeric: true },
          render: ({ submissions }) => figure(submissions),
        },
        {
          ...{ key: 'answers', label: words.answers, numeric: true },
          render: ({ answers }) => figure(answers),
        },
        {
          ...{ key: 'filled', label: words.filled, numeric: true },
          render: ({ filled }) => figure(filled),
        },
        {
          ...{ key: 'minutes', label: words.minutes, numeric: true },
          render: ({ seconds }) => figure(minutes(seconds)),
        },
      ]}
    />
  );
}

export interface TotalsProps {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly sources: readonly SourceTotal[];
  readonly subjects: readonly NamedTotal[];
}

/** What was saved in a period: one figure, where it came from, on which procedures. */
export function Totals({ from, to, sources, subjects }: TotalsProps) {
  const t = useText();
  const seconds = sources.reduce((sum, source) => sum + source.seconds, 0);
  return (
    <>
      <Period {...{ from, to }} />
      {subjects.length === 0 ? (
        <EmptyState title={words.empty} hint={words.emptyHint} />
      ) : (
        <>
          <p>
            <strong>{t(words.headline(minutes(seconds).toLocaleString('en')))}</strong>
          </p>
          <Sources sources={sources} />
          <Subjects subjects={subjects} />
        </>
      )}
      <p>{t(words.method)}</p>
      <p>
        <a href="/staff/forms/ledger/seconds">{t(words.secondsTitle)}</a>
      </p>
    </>
  );
}
