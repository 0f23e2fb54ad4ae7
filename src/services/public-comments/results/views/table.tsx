import { type Approval, ApprovalPanel } from '#engines/approvals/contract.ts';
import type { ShownMedium } from '#engines/content/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Call } from '../../calls/queries.ts';
import { FileChoice } from '../../calls/views/edit.tsx';
import { commentsHref, conclusions, type Phase, resultsHref, tableHref } from '../../model.ts';
import { conclusionTexts, reflectionTexts } from '../../text.ts';
import { gapText, tableWords as words } from '../desk-text.ts';
import type { TableDraft } from '../draft.ts';
import type { FiledRow } from '../queries.ts';
import { resultWords } from '../text.ts';

export interface TableProps {
  readonly call: Call;
  readonly phase: Phase;
  readonly draft: TableDraft;
  readonly files: readonly ShownMedium[];
  readonly isOpen: boolean;
  readonly approval: Approval | undefined;
  readonly form: FormState;
  readonly errors?: FieldErrors;
  readonly done?: Text;
}

function Move({ row, callId }: { row: FiledRow; callId: string }) {
  const t = useText();
  return (
    <form method="post" action={`${tableHref(callId)}/${row.id}/move`} class="comment-moves">
      {(['up', 'down'] as const).map((by) => (
        <Button key={by} variant="secondary" name="by" value={by}>
          <span aria-hidden="true">{by === 'up' ? '↑' : '↓'}</span>
          <span class="visually-hidden">{t(words[by](row.number))}</span>
        </Button>
      ))}
    </form>
  );
}

function columnsOf(
  t: (text: Text) => string,
  { call, isOpen: isWritable }: TableProps,
): Column<FiledRow>[] {
  const isOpen = isWritable && call.answeredOn === null;
  const move: Column<FiledRow> = {
    ...{ key: 'move', label: words.move },
    render: (row) => <Move row={row} callId={call.id} />,
  };
  return [
    {
      ...{ key: 'number', label: words.number, rowHeader: true },
      render: ({ id, number }) => (
        <a class="comment-number" href={`${tableHref(call.id)}/${id}`}>
          No.{number}
        </a>
      ),
    },
    { key: 'section', label: words.section, render: ({ section }) => section || t(words.whole) },
    {
      ...{ key: 'summary', label: words.summary },
      render: ({ summary }) => summary || t(words.notYet),
    },
    {
      ...{ key: 'count', label: words.count, numeric: true },
      render: ({ commentIds }) => String(commentIds.length),
    },
    {
      ...{ key: 'reflection', label: words.reflection },
      render: ({ reflection }) => (reflection ? t(reflectionTexts[reflection]) : t(words.notYet)),
    },
    ...(isOpen ? [move] : []),
  ];
}

function Checks({ draft }: TableProps) {
  const t = useText();
  const { gaps, numbers } = draft;
  return (
    <>
      <h2>{t(words.checks)}</h2>
      <p>{t(resultWords.count(numbers))}</p>
      {gaps.length === 0 ? (
        <Notice kind="success" title={words.complete} />
      ) : (
        <Notice kind="warning" title={words.stops}>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.kind}>{t(gapText(gap))}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Decision({ call, files, form }: TableProps) {
  const t = useText();
  return (
    <>
      <h2>{t(words.decision)}</h2>
      <form method="post" action={`${tableHref(call.id)}/decision`} class="form" noValidate>
        <Radios
          {...field(form, 'conclusion')}
          {...{ label: words.conclusion, required: true }}
          options={conclusions.map((one) => ({ value: one, label: conclusionTexts[one] }))}
        />
        <TextArea {...field(form, 'conclusionText')} label={words.conclusionText} rows={4} />
        <FileChoice {...{ files, name: 'finalDocuments', label: words.finalDocuments, ...form }} />
        <ButtonRow>
          <Button variant="secondary">{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </>
  );
}

function Submit({ call, phase, draft }: TableProps) {
  const t = useText();
  if (phase === 'open') return <p>{t(words.stillOpen)}</p>;
  if (draft.gaps.length > 0) return null;
  return (
    <form method="post" action={`${tableHref(call.id)}/submit`} class="form" noValidate>
      <TextField {...field({}, 'comment')} label={words.comment} width={40} />
      <Button>{t(words.submit)}</Button>
    </form>
  );
}

function Correct({ call }: Pick<TableProps, 'call'>) {
  const t = useText();
  return (
    <Disclosure summary={words.correct}>
      <form method="post" action={`${tableHref(call.id)}/reopen`} class="form" noValidate>
        <TextField {...field({}, 'note')} label={words.note} width={40} required />
        <Button variant="secondary">{t(words.correct)}</Button>
      </form>
    </Disclosure>
  );
}

function Standing({ call, isOpen }: TableProps) {
  const t = useText();
  if (isOpen) {
    return call.correction ? (
      <Notice kind="info" title={words.correcting(call.correction)} />
    ) : null;
  }
  if (call.resultState === 'published') {
    return (
      <Notice kind="success" title={words.published}>
        <p>
          <a href={resultsHref(call)}>{t(words.openPublic)}</a>
        </p>
        <Correct call={call} />
      </Notice>
    );
  }
  return <Notice kind="info" title={words.frozen} />;
}

/** The table of opinions and answers as staff write it. */
export function TablePage(props: TableProps) {
  const t = useText();
  const { call, draft, isOpen, approval, errors, done } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {done && <Notice kind="success" title={done} />}
      <Standing {...props} />
      <ButtonRow>
        <ButtonLink href={commentsHref(call.id)} variant="secondary">
          {t(words.toComments)}
        </ButtonLink>
      </ButtonRow>
      {draft.rows.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          columns={columnsOf(t, props)}
          rows={draft.rows}
          rowKey={({ id }) => id}
        />
      )}
      {isOpen && (
        <>
          <Checks {...props} />
          <Decision {...props} />
          <Submit {...props} />
        </>
      )}
      <h2>{t(words.approval)}</h2>
      <ApprovalPanel approval={approval} />
    </>
  );
}
