import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Survey } from '../../questionnaires/queries.ts';
import type { Scan, Sheet } from '../queries.ts';
import { paperWords as words } from '../text.ts';

export interface PaperDeskProps extends FormState {
  readonly survey: Survey;
  readonly waiting: readonly Sheet[];
  readonly scans: readonly Scan[];
  readonly done?: Text;
}

function Waiting({ survey, waiting }: Pick<PaperDeskProps, 'survey' | 'waiting'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.waiting)}</h2>
      {waiting.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.waiting}
          captionHidden
          rows={waiting}
          rowKey={({ id }) => id}
          columns={[
            {
              ...{ key: 'number', label: words.numberShort, rowHeader: true },
              render: ({ id, number }) => (
                <a href={`/staff/surveys/${survey.id}/paper/${id}`}>{number}</a>
              ),
            },
            {
              ...{ key: 'state', label: words.state },
              render: ({ state }) => t(words.states[state]),
            },
            { key: 'by', label: words.by, render: ({ firstBy }) => firstBy },
          ]}
        />
      )}
    </section>
  );
}

function ScanList({ survey, scans }: Pick<PaperDeskProps, 'survey' | 'scans'>) {
  const t = useText();
  const here = `/staff/surveys/${survey.id}/scans`;
  if (scans.length === 0) return <p>{t(words.noScans)}</p>;
  return (
    <DataTable
      caption={words.scans}
      captionHidden
      rows={scans}
      rowKey={({ fileId }) => fileId}
      columns={[
        {
          ...{ key: 'number', label: words.numberShort, rowHeader: true },
          render: ({ number }) => number,
        },
        {
          ...{ key: 'name', label: words.name },
          render: ({ fileId, name }) => <a href={`${here}/${fileId}`}>{name}</a>,
        },
        {
          ...{ key: 'remove', label: words.remove },
          render: ({ fileId }) => (
            <form method="post" action={`${here}/${fileId}/delete`}>
              <Button variant="danger">{t(words.remove)}</Button>
            </form>
          ),
        },
      ]}
    />
  );
}

/** Papers of a survey: those to type, those that wait, and their scans. */
export function PaperDesk({ survey, waiting, scans, done, ...state }: PaperDeskProps) {
  const t = useText();
  const here = `/staff/surveys/${survey.id}`;
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <ErrorSummary errors={state.errors} />
      <ButtonRow>
        <ButtonLink href={`${here}/paper/new`}>{t(words.start)}</ButtonLink>
      </ButtonRow>
      <Waiting survey={survey} waiting={waiting} />
      <section>
        <h2>{t(words.scans)}</h2>
        <p>{t(words.scansHint)}</p>
        <ScanList survey={survey} scans={scans} />
        <form method="post" action={`${here}/scans`} encType="multipart/form-data" noValidate>
          <TextField
            {...field(state, 'number')}
            label={words.number}
            inputMode="numeric"
            width={8}
            required
          />
          <FileField
            name="file"
            label={words.file}
            error={state.errors?.file}
            accept=".pdf,.jpg,.jpeg,.png,.webp"
            required
          />
          <ButtonRow>
            <Button variant="secondary">{t(words.attach)}</Button>
          </ButtonRow>
        </form>
      </section>
    </>
  );
}
