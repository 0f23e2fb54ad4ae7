import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { pageSize } from '../../requests.ts';
import type { LetterSummary } from '../queries.ts';
import { text } from '../text.ts';

/** Whether a letter still holds, and which letter ended it. */
export function LetterState({ letter }: { letter: LetterSummary }) {
  const t = useText();
  const { replacedBy, voided } = letter;
  if (voided) {
    return (
      <>
        <Badge tone="danger">{t(text.states.voided)}</Badge> <Day date={voided.on} />{' '}
        {voided.reason}
      </>
    );
  }
  if (!replacedBy) return <Badge tone="success">{t(text.states.valid)}</Badge>;
  return (
    <>
      <Badge tone="warning">{t(text.states[replacedBy.as])}</Badge>{' '}
      <a href={`/staff/letters/${replacedBy.id}`}>{t(text.by(replacedBy.documentNumber))}</a>
    </>
  );
}

const columns: readonly Column<LetterSummary>[] = [
  {
    key: 'number',
    label: text.columns.number,
    rowHeader: true,
    render: ({ id, documentNumber }) => <a href={`/staff/letters/${id}`}>{documentNumber}</a>,
  },
  { key: 'title', label: text.columns.title, render: ({ title }) => title },
  { key: 'recipient', label: text.columns.recipient, render: ({ recipientName }) => recipientName },
  { key: 'date', label: text.columns.issuedOn, render: ({ issuedOn }) => <Day date={issuedOn} /> },
  { key: 'state', label: text.columns.state, render: (letter) => <LetterState letter={letter} /> },
];

export interface LettersProps {
  readonly rows: readonly LetterSummary[];
  readonly total: number;
  readonly words: string;
  readonly page: number;
}

export function Letters({ rows, total, words, page }: LettersProps) {
  const t = useText();
  const address = (number: number) =>
    `/staff/letters?q=${encodeURIComponent(words)}&page=${number}`;
  return (
    <>
      <form method="get" action="/staff/letters">
        <TextField label={text.search} name="q" type="search" value={words} width={40} />
        <ButtonRow>
          <Button variant="secondary">{t(text.find)}</Button>
        </ButtonRow>
      </form>
      {rows.length > 0 ? (
        <DataTable caption={text.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
      ) : (
        <EmptyState title={words ? text.noneFound : text.none} hint={text.noneHint} />
      )}
      <Pager page={page} pageSize={pageSize} total={total} href={address} />
    </>
  );
}
