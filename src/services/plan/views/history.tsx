import { dayInTokyo } from '#japan/dates.ts';
import { formatNumber } from '#japan/numbers.ts';
import type { Column } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { HistoryEntry, IndicatorPage } from '../results.ts';
import { originTexts, unitText } from '../text.ts';
import { staffWords } from './evaluation-text.ts';
import { indicatorWords } from './indicator-text.ts';
import { Figure, PlanTable } from './parts.tsx';
import { words } from './text.ts';

interface HistoryProps {
  readonly indicator: IndicatorPage;
  /** Address of this page, for the pager. */
  readonly address: string;
  /** For staff who may correct: the address of the form for an entry. */
  readonly correctHref?: (entry: HistoryEntry) => string;
  readonly staff?: boolean;
}

const dayColumn: Column<HistoryEntry> = {
  key: 'asOf',
  label: indicatorWords.date,
  rowHeader: true,
  render: ({ asOf }) => <Day date={asOf} />,
};

const originColumn: Column<HistoryEntry> = {
  key: 'origin',
  label: indicatorWords.origin,
  render: ({ origin }) => <Origin origin={origin} />,
};

function recorderColumn(indicatorId: string): Column<HistoryEntry> {
  return {
    key: 'by',
    label: staffWords.recordedBy,
    render: (entry) => (
      <div>
        <div>{entry.recordedBy}</div>
        <Day date={dayInTokyo(entry.recordedAt)} />
        {entry.fileId && <FileLink indicatorId={indicatorId} observationId={entry.id} />}
      </div>
    ),
  };
}

function FileLink(props: { indicatorId: string; observationId: string }) {
  const t = useText();
  const figure = `/staff/plan/indicators/${props.indicatorId}/observations/${props.observationId}`;
  return <a href={`${figure}/file`}>{t(staffWords.openFile)}</a>;
}

/** Every figure ever given, newest first; corrected ones are struck out, never gone. */
export function History(props: HistoryProps) {
  const t = useText();
  const { history } = props.indicator;
  return (
    <section>
      <h2>{t(indicatorWords.history)}</h2>
      <p class="muted">{t(indicatorWords.historyLead)}</p>
      {history.entries.length === 0 ? (
        <p>{t(words.noFigure)}</p>
      ) : (
        <PlanTable<HistoryEntry>
          caption={indicatorWords.history}
          captionHidden
          rows={history.entries}
          rowKey={({ id }) => id}
          columns={columns(props)}
        />
      )}
      {history.pages > 1 && (
        <Pager
          page={history.page}
          pageSize={Math.ceil(history.total / history.pages)}
          total={history.total}
          href={(page) => `${props.address}?page=${page}`}
        />
      )}
    </section>
  );
}

function columns({ indicator, staff, correctHref }: HistoryProps): Column<HistoryEntry>[] {
  const shown: Column<HistoryEntry>[] = [
    dayColumn,
    {
      key: 'value',
      label: indicatorWords.value,
      numeric: true,
      render: (entry) => <EntryValue entry={entry} indicator={indicator} />,
    },
    originColumn,
    {
      key: 'note',
      label: indicatorWords.note,
      render: (entry) => <Note entry={entry} indicator={indicator} />,
    },
  ];
  if (staff) shown.push(recorderColumn(indicator.id));
  if (correctHref) {
    shown.push({
      key: 'correct',
      label: staffWords.correctTitle,
      render: (entry) => <CorrectLink entry={entry} href={correctHref(entry)} />,
    });
  }
  return shown;
}

function CorrectLink(props: { entry: HistoryEntry; href: string }) {
  const t = useText();
  if (props.entry.correctedBy || props.entry.value === undefined) return null;
  return <a href={props.href}>{t(staffWords.correctLink)}</a>;
}

function EntryValue(props: { entry: HistoryEntry; indicator: IndicatorPage }) {
  const t = useText();
  const { entry, indicator } = props;
  if (entry.value === undefined) return <>{t(indicatorWords.withdrawn)}</>;
  const figure = <Figure value={entry.value} of={indicator} />;
  return (
    <span class="plan-value">
      {entry.correctedBy ? <s>{figure}</s> : figure}
      {entry.sample && <SampleMark />}
      {entry.correctedBy && <span class="muted">{t(indicatorWords.corrected)}</span>}
    </span>
  );
}

function Origin({ origin }: Pick<HistoryEntry, 'origin'>) {
  return <Phrases>{useText()(originTexts[origin])}</Phrases>;
}

function Note(props: { entry: HistoryEntry; indicator: IndicatorPage }) {
  const t = useText();
  const { entry, indicator } = props;
  const old = entry.corrects?.value;
  const oldText =
    old === undefined
      ? t(indicatorWords.withdrawn)
      : `${formatNumber(old, { decimals: indicator.decimals })}${t(unitText(indicator.unit))}`;
  return (
    <div class="plan-note">
      {entry.sourceNote && <span lang="ja">{entry.sourceNote}</span>}
      {entry.corrects && <p>{t(indicatorWords.corrects(oldText, entry.corrects.reason))}</p>}
    </div>
  );
}
