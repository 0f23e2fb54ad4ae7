import {
  type Difference,
  type Fault,
  faultTexts,
  findStandard,
  type UploadedSet,
  type Version,
} from '#engines/datasets/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { dayText } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { versionWords as words } from '../text.ts';

interface VersionProps {
  readonly set: UploadedSet;
  readonly version: Version;
  readonly faults: readonly Fault[];
  readonly difference: Difference | undefined;
  readonly state: FormState;
  readonly base: string;
}

const Cell = ({ text }: { text: string }) => <span class="open-data-cell">{text}</span>;

function MendForm({ faults, base }: Pick<VersionProps, 'faults' | 'base'>) {
  const t = useText();
  return (
    <form method="post" action={`${base}/mend`}>
      <DataTable
        caption={words.faults}
        captionHidden
        rows={faults}
        rowKey={({ row, column, kind }) => `${row} ${column} ${kind}`}
        columns={[
          {
            ...{ key: 'row', label: words.row, numeric: true, rowHeader: true },
            render: ({ row }) => row,
          },
          { key: 'column', label: words.column, render: ({ column }) => <Cell text={column} /> },
          { key: 'value', label: words.value, render: ({ value }) => <Cell text={value} /> },
          { key: 'how', label: words.how, render: ({ kind }) => t(faultTexts[kind]) },
          {
            ...{ key: 'mended', label: words.mended },
            render: ({ row, column }) => (
              <input
                class="input input-12"
                name={`cell-${row}-${column}`}
                aria-label={t(words.mendedOf(row, column))}
              />
            ),
          },
        ]}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.mend)}</Button>
      </ButtonRow>
    </form>
  );
}

/** The score, and what it is made of. */
function Score({ version, set }: Pick<VersionProps, 'version' | 'set'>) {
  const t = useText();
  const { score } = version.profile;
  const names = new Set(version.columns.map(({ name }) => name));
  const needed = findStandard(set.standard)?.required ?? [];
  const missing = needed.filter((name) => !names.has(name));
  if (score === undefined) return null;
  return (
    <>
      <p>{t(words.score(score))}</p>
      {score < 100 && <p>{t(words.scoreHint)}</p>}
      {missing.length > 0 && (
        <Notice kind="info" title={words.missing(missing)}>
          <p>{t(words.missingHint)}</p>
        </Notice>
      )}
    </>
  );
}

function Faults(props: VersionProps) {
  const t = useText();
  const { faults, version, base } = props;
  const columns = [...new Set(faults.map(({ column }) => column))];
  if (faults.length === 0) return null;
  return (
    <section>
      <h2>{t(words.faults)}</h2>
      <p>{t(words.mendFirst)}</p>
      {(version.profile.faults ?? 0) > faults.length && <p>{t(words.more(faults.length))}</p>}
      <MendForm {...props} />
      <form method="post" action={`${base}/column`}>
        <Select
          {...{ label: words.asText, name: 'column' }}
          options={columns.map((name) => ({ value: name, label: { ja: name, en: name } }))}
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.change)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

function Compared({ added, removed, changed, newColumns, goneColumns }: Difference) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.difference)}</h2>
      <p>{t(words.differences(added, removed, changed))}</p>
      {newColumns.length > 0 && <p>{t(words.newColumns(newColumns))}</p>}
      {goneColumns.length > 0 && <p>{t(words.goneColumns(goneColumns))}</p>}
    </section>
  );
}

function PublishForms({ version, state, base }: VersionProps) {
  const t = useText();
  const language = useLanguage();
  const { dueOn } = version;
  const values = { values: { dueOn: dueOn ?? '' }, ...state };
  return (
    <section>
      <h2>{t(words.publish)}</h2>
      <form method="post" action={`${base}/publish`}>
        <Button>{t(words.publish)}</Button>
      </form>
      {dueOn && <p>{t(words.plannedFor(dayText(dueOn, language)))}</p>}
      <form method="post" action={`${base}/plan`}>
        <DateField {...{ ...field(values, 'dueOn'), label: words.plan }} hint={words.planHint} />
        <ButtonRow>
          <Button variant="secondary">{t(words.planned)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** What came of bringing a file in: values to mend, what it changes, and publishing it. */
export function VersionPage(props: VersionProps) {
  const t = useText();
  const { version, difference, state } = props;
  const { faults = 0 } = version.profile;
  if (version.state === 'failed') return <Notice kind="danger" title={words.failed} />;
  return (
    <>
      <ErrorSummary errors={state.errors} />
      <p>{t(words.lead(version.rowCount, faults))}</p>
      <Score {...props} />
      {version.state === 'ready' && (
        <>
          <Faults {...props} />
          {difference && <Compared {...difference} />}
          {faults === 0 && <PublishForms {...props} />}
        </>
      )}
    </>
  );
}
