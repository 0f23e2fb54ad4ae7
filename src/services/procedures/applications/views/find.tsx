import type { CaseRecord } from '#engines/cases/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type ApplicationState, applicationCase } from '../case-type.ts';
import { statusWords, findWords as words } from '../status-text.ts';

export interface FindProps {
  /** Of whoever is signed in; undefined for visitors. */
  readonly mine: readonly CaseRecord[] | undefined;
  readonly receipt: string;
  /** This computer has just forgotten an application. */
  readonly finished: boolean;
  readonly errors?: FieldErrors;
}

function StateBadge({ state }: { state: string }) {
  const t = useText();
  const { tone, label } = applicationCase.states[state as ApplicationState];
  return <Badge tone={tone}>{t(label)}</Badge>;
}

const columns: readonly Column<CaseRecord>[] = [
  {
    key: 'procedure',
    label: words.procedure,
    rowHeader: true,
    render: ({ title, receipt }) => <a href={`/applications/${receipt}`}>{title}</a>,
  },
  {
    key: 'state',
    label: words.state,
    render: ({ state }) => <StateBadge state={state} />,
  },
  {
    key: 'received',
    label: words.receivedOn,
    render: ({ receivedOn }) => <Day date={receivedOn} />,
  },
  { key: 'receipt', label: words.receipt, render: ({ receipt }) => receipt },
];

function Mine({ mine }: { mine: readonly CaseRecord[] }) {
  const t = useText();
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{t(words.mine)}</h2>
      {mine.length === 0 ? (
        <EmptyState title={words.noneOfMine}>
          <ButtonLink href="/procedures" variant="secondary">
            {t(words.beginOne)}
          </ButtonLink>
        </EmptyState>
      ) : (
        <DataTable
          caption={words.mine}
          captionHidden
          rows={mine}
          rowKey={({ id }) => id}
          columns={columns}
        />
      )}
    </section>
  );
}

/** By account, or by the two numbers that everybody gets. */
export function Find({ mine, receipt, finished, errors }: FindProps) {
  const t = useText();
  return (
    <>
      <ErrorSummary errors={errors} />
      {finished && <Notice kind="success" title={statusWords.finished} />}
      {mine && <Mine mine={mine} />}
      <form method="post" action="/applications" novalidate>
        <TextField
          label={words.receipt}
          name="receipt"
          hint={words.receiptHint}
          value={receipt}
          autocomplete="off"
          required
          error={errors?.receipt}
        />
        <TextField
          label={words.secret}
          name="secret"
          autocomplete="off"
          width={40}
          required
          error={errors?.secret}
        />
        <Button>{t(words.find)}</Button>
      </form>
      <p>
        {t(words.lost)} <a href="/procedures">{t(words.beginOne)}</a>
      </p>
    </>
  );
}
