import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { dayText, Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { numberHref, outlookDraftHref } from '../model.ts';
import type { DraftEntry, OutlookEntry } from '../queries.ts';
import { outlookRefusals, outlookStaffTexts as texts } from '../staff-text.ts';
import { yearText } from '../text.ts';
import { type SheetProblem, SheetProblems } from './sheet-problems.tsx';

function Drafts({ drafts }: { drafts: readonly DraftEntry[] }) {
  const t = useText();
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{t(texts.drafts)}</h2>
      <DataTable
        caption={texts.drafts}
        captionHidden
        rows={drafts}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'name', label: texts.name, rowHeader: true },
            render: ({ id, title }) => <a href={outlookDraftHref(id)}>{title}</a>,
          },
          { key: 'by', label: texts.madeBy, render: ({ madeBy }) => madeBy },
          {
            ...{ key: 'changed', label: texts.changed },
            render: ({ changedAt }) => <Moment at={changedAt} />,
          },
        ]}
      />
    </section>
  );
}

function usePublishedColumns(): Column<OutlookEntry>[] {
  const t = useText();
  const language = useLanguage();
  return [
    {
      ...{ key: 'name', label: texts.name, rowHeader: true },
      render: ({ number, title, sample }) => (
        <>
          <a href={numberHref(number)}>{title}</a> {sample && <SampleMark />}
        </>
      ),
    },
    {
      ...{ key: 'from', label: texts.from },
      render: ({ baseYear }) => t(yearText(baseYear)),
    },
    {
      ...{ key: 'until', label: texts.until },
      render: ({ baseYear, horizon }) => t(yearText(baseYear + horizon)),
    },
    {
      ...{ key: 'day', label: texts.publishedOn },
      render: ({ publishedOn }) => dayText(publishedOn, language),
    },
  ];
}

function Published({ entries }: { entries: readonly OutlookEntry[] }) {
  const t = useText();
  const columns = usePublishedColumns();
  return (
    <section>
      <h2>{t(texts.published)}</h2>
      {entries.length === 0 ? (
        <EmptyState title={texts.none} hint={texts.noneHint} />
      ) : (
        <DataTable
          caption={texts.published}
          captionHidden
          rows={entries}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
    </section>
  );
}

function StartPart(props: FormState & { baseYear: number; mayCarry: boolean }) {
  const t = useText();
  return (
    <section>
      <h2>{t(texts.start)}</h2>
      <p>{t(texts.startIs(props.baseYear))}</p>
      <form method="post" encType="multipart/form-data" class="form">
        <TextField
          {...field(props, 'title')}
          label={texts.titleField}
          hint={texts.titleHint}
          width={40}
          required
        />
        <TextField
          {...field(props, 'horizon')}
          label={texts.horizon}
          inputMode="numeric"
          width={4}
          required
        />
        {props.mayCarry && (
          <Checkboxes
            name="carry"
            label={texts.assumptions}
            options={[{ value: 'yes', label: texts.carry, hint: texts.carryHint }]}
            values={props.values ? typedValues(props.values, 'carry') : ['yes']}
          />
        )}
        <FileField
          {...field(props, 'file')}
          label={texts.file}
          hint={texts.fileHint}
          accept=".xlsx"
        />
        <Button>{t(texts.startButton)}</Button>
      </form>
    </section>
  );
}

export interface OutlookDeskProps extends FormState {
  readonly drafts: readonly DraftEntry[];
  readonly entries: readonly OutlookEntry[];
  readonly problems: readonly SheetProblem[];
  /** Of the newest settlement; undefined while none is published. */
  readonly baseYear: number | undefined;
  readonly mayWork: boolean;
}

/** What is in preparation, what is out, and how to begin. */
export function OutlookDesk(props: OutlookDeskProps) {
  const t = useText();
  const { drafts, entries, problems, baseYear, mayWork, ...form } = props;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <SheetProblems problems={problems} />
      {mayWork && <Drafts drafts={drafts} />}
      <Published entries={entries} />
      {mayWork && baseYear === undefined && (
        <Notice kind="info" title={texts.start}>
          <p>{t(outlookRefusals.noSettlement.text)}</p>
        </Notice>
      )}
      {mayWork && baseYear !== undefined && (
        <StartPart {...form} baseYear={baseYear} mayCarry={entries.length > 0} />
      )}
    </>
  );
}
