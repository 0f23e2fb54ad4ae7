import { applicantWords, type CaseRecord, FindCase } from '#engines/cases/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import { applicationPages } from '../access.ts';
import { type ApplicationState, applicationCase } from '../case-type.ts';
import { findWords as words } from '../status-text.ts';

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
    label: applicantWords.receivedOn,
    render: ({ receivedOn }) => <Day date={receivedOn} />,
  },
  { key: 'receipt', label: applicantWords.receipt, render: ({ receipt }) => receipt },
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
export function Find({ mine, ...asked }: FindProps) {
  const t = useText();
  return (
    <>
      <FindCase pages={applicationPages} {...asked}>
        {mine && <Mine mine={mine} />}
      </FindCase>
      <p>
        {t(words.lost)} <a href="/procedures">{t(words.beginOne)}</a>
      </p>
    </>
  );
}
