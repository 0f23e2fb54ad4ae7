import { AnswersDifference, AnswersView, type Field } from '#engines/forms/contract.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import type { CasePage, Sent } from '../queries.ts';
import { caseWords as words } from '../text.ts';

interface Line {
  readonly field: Field;
  readonly answered: unknown;
  readonly sourceSays: unknown;
}

function linesOf({ form, last }: Sent): Line[] {
  return last.differences.flatMap(({ field: key, answered, sourceSays }) => {
    const field = form.definition.fields.find((one) => one.key === key);
    return field ? [{ field, answered, sourceSays }] : [];
  });
}

/** One answer of one field, as the whole form would show it. */
function One({ field, value }: { field: Field; value: unknown }) {
  if (value === undefined || value === null) return null;
  const answers = { [field.key]: value } as Sent['last']['answers'];
  return <AnswersView definition={{ fields: [field] }} answers={answers} />;
}

/** Prefilled answers that the applicant gave otherwise: shown, never an error. */
function SourceDifferences({ sent }: { sent: Sent }) {
  const lines = linesOf(sent);
  const t = useText();
  if (lines.length === 0) return null;
  return (
    <DataTable
      caption={words.sources}
      rows={lines}
      rowKey={({ field }) => field.key}
      columns={[
        {
          ...{ key: 'field', label: words.sourceField, rowHeader: true },
          render: ({ field }) => t(field.label),
        },
        {
          ...{ key: 'answered', label: words.answered },
          render: ({ field, answered }) => <One field={field} value={answered} />,
        },
        {
          ...{ key: 'source', label: words.sourceSays },
          render: ({ field, sourceSays }) => <One field={field} value={sourceSays} />,
        },
      ]}
    />
  );
}

/** What was answered; what differs from sources and between versions stands above it. */
export function CaseAnswers({ page: { sent, desk } }: { page: CasePage }) {
  const t = useText();
  const fileHref = (id: string) => `/staff/procedures/cases/${desk.record.id}/files/${id}`;
  if (!sent || sent.last.erased) return <p>{t(words.noAnswers)}</p>;
  const { definition } = sent.form;
  return (
    <>
      <SourceDifferences sent={sent} />
      {sent.submissions.slice(1).map((after, index) => (
        <Disclosure
          key={after.id}
          summary={words.changes(after.version)}
          open={after.id === sent.last.id}
        >
          <AnswersDifference
            definition={definition}
            before={sent.submissions[index]?.answers ?? {}}
            after={after.answers}
            fileHref={fileHref}
          />
        </Disclosure>
      ))}
      <AnswersView definition={definition} answers={sent.last.answers} fileHref={fileHref} />
    </>
  );
}
