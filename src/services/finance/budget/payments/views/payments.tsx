import { formatNumber } from '#japan/numbers.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import {
  type ProjectYear,
  pageSize,
  paymentsHref,
  projectDeskHref,
  type Round,
} from '../../model.ts';
import { monthText } from '../../months.ts';
import {
  DepartmentSelect,
  Filter,
  InThousands,
  moneyColumn,
  Points,
  queryOf,
  rateColumn,
  rateText,
  TableFields,
  YearTabs,
} from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import type { MonthVersion, YearTotals } from '../queries.ts';
import { paymentTexts as texts } from '../text.ts';

export interface PaymentsPageProps {
  readonly round: Round;
  readonly rows: readonly ProjectYear[];
  readonly total: number;
  readonly page: number;
  readonly filter: { readonly department: string; readonly words: string };
  readonly totals: YearTotals;
  readonly versions: readonly MonthVersion[];
  readonly departments: readonly { readonly id: string; readonly name: Text }[];
  readonly mayImport: boolean;
}

function Totals({ totals, round }: PaymentsPageProps) {
  const t = useText();
  const { current, paid, upTo } = totals;
  return (
    <>
      <DescriptionList
        items={[
          { term: texts.current, value: <InThousands yen={current} /> },
          { term: texts.paid, value: <InThousands yen={paid} /> },
          { term: texts.rate, value: rateText(paid, current) },
        ]}
      />
      <p class="muted">
        {t(upTo ? texts.upTo(monthText(upTo)) : texts.nothingPaid)} {round.sample && <SampleMark />}
      </p>
    </>
  );
}

function Rows({ rows }: { rows: readonly ProjectYear[] }) {
  const t = useText();
  return (
    <DataTable
      caption={texts.list}
      captionHidden
      narrow="scroll"
      rows={rows}
      rowKey={({ project }) => project.id}
      columns={[
        {
          ...{ key: 'project', label: partTexts.project, rowHeader: true },
          render: ({ project }) => (
            <a href={projectDeskHref(project.code)}>
              {project.code} {t(project.name)}
            </a>
          ),
        },
        moneyColumn('current', texts.current, ({ amounts }: ProjectYear) => amounts.current),
        moneyColumn('paid', texts.paid, ({ amounts }: ProjectYear) => amounts.paid),
        rateColumn('rate', texts.rate, ({ amounts }: ProjectYear) => amounts),
        moneyColumn(
          'left',
          texts.left,
          ({ amounts }: ProjectYear) => amounts.current - amounts.paid,
        ),
      ]}
    />
  );
}

function Versions({ versions }: { versions: readonly MonthVersion[] }) {
  const t = useText();
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={texts.months}>
      <DataTable
        caption={texts.months}
        captionHidden
        rows={versions}
        rowKey={({ month, version }) => `${month} ${version}`}
        columns={[
          {
            key: 'month',
            label: texts.month,
            rowHeader: true,
            render: ({ month }) => t(monthText(month)),
          },
          {
            ...{ key: 'version', label: texts.version, numeric: true },
            render: ({ version }) => version,
          },
          {
            ...{ key: 'rows', label: texts.rows, numeric: true },
            render: ({ rows }) => formatNumber(rows),
          },
          {
            ...{ key: 'yen', label: texts.yen, numeric: true },
            render: ({ paid }) => formatNumber(Number(paid), { negative: '△' }),
          },
          { key: 'at', label: partTexts.day, render: ({ createdAt }) => <Moment at={createdAt} /> },
          { key: 'note', label: texts.note, render: ({ note }) => note },
        ]}
      />
    </Disclosure>
  );
}

function Filters({ round, filter, departments }: PaymentsPageProps) {
  return (
    <Filter action={paymentsHref(round.year)}>
      <DepartmentSelect value={filter.department} departments={departments} />
      <TextField name="words" label={partTexts.words} value={filter.words} width={20} />
    </Filter>
  );
}

/** How the budget of a year is used, project by project. */
export function PaymentsPage(props: PaymentsPageProps) {
  const t = useText();
  const { round, filter, page, total } = props;
  const href = paymentsHref(round.year);
  return (
    <>
      <YearTabs year={round.year} current={href} />
      <Totals {...props} />
      {props.mayImport && (
        <p>
          <ButtonLink href={`${href}/import`} variant="secondary">
            {t(texts.importTitle)}
          </ButtonLink>
        </p>
      )}
      <Filters {...props} />
      {total === 0 ? (
        <EmptyState title={texts.none} hint={texts.noneHint} />
      ) : (
        <>
          <ListCount page={page} pageSize={pageSize} total={total} />
          <p class="muted">{t(partTexts.unit)}</p>
          <Rows rows={props.rows} />
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            href={(one) => `${href}${queryOf({ ...filter, page: String(one) })}`}
          />
        </>
      )}
      <Versions versions={props.versions} />
    </>
  );
}

export interface ImportPageProps extends FormState {
  readonly problems: readonly Text[];
  readonly warnings: readonly Text[];
}

/** Months of the finance system; what needs a look is shown before it counts. */
export function PaymentImportPage({ problems, warnings, ...form }: ImportPageProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Points kind="danger" title={partTexts.mend} points={problems} />
      <Points kind="warning" title={texts.warnings} points={warnings} />
      <form method="post" encType="multipart/form-data" class="form">
        {warnings.length > 0 && (
          <Checkboxes
            name="confirmed"
            label={texts.confirm}
            options={[{ value: '1', label: texts.confirmed }]}
            values={typedValues(form.values, 'confirmed')}
            required
          />
        )}
        <TableFields {...form} />
        <TextArea {...field(form, 'note')} label={texts.importNote} hint={texts.importNoteHint} />
        <Button>{t(texts.import)}</Button>
      </form>
    </>
  );
}
