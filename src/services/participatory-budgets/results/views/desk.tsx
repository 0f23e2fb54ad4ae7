import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, deskProposalHref, resultHref } from '../../model.ts';
import type { BallotProposal } from '../../proposals/queries.ts';
import type { Round } from '../../rounds/queries.ts';
import { roundWords } from '../../rounds/text.ts';
import type { Draw, Ranked } from '../../rules.ts';
import { Yen } from '../../views/parts.tsx';
import { resultWords, resultDesk as words } from '../text.ts';

export interface ResultDeskProps {
  readonly round: Round;
  /** Undefined until the count is final. */
  readonly draw: Draw | undefined;
  readonly ballot: readonly BallotProposal[];
  readonly manages: boolean;
  readonly errors?: FieldErrors | undefined;
  readonly isNew: boolean;
}

function columnsOf(
  t: (text: Text) => string,
  named: ReadonlyMap<string, string>,
): Column<Ranked>[] {
  return [
    { key: 'number', label: resultWords.number, render: ({ number }) => number, numeric: true },
    {
      ...{ key: 'title', label: resultWords.proposal, rowHeader: true },
      render: ({ id }) => <a href={deskProposalHref(id)}>{named.get(id)}</a>,
    },
    {
      ...{ key: 'votes', label: resultWords.votesColumn, numeric: true },
      render: ({ votes }) => t(resultWords.votes(votes)),
    },
    {
      ...{ key: 'cost', label: resultWords.cost, numeric: true },
      render: ({ cost }) => <Yen value={cost} />,
    },
    {
      ...{ key: 'outcome', label: resultWords.outcome },
      render: ({ won }) => (
        <Badge tone={won ? 'success' : 'neutral'}>
          {t(won ? resultWords.won : resultWords.lost)}
        </Badge>
      ),
    },
  ];
}

/** Who would win, before the result is published; and that it is. */
export function ResultDesk(props: ResultDeskProps) {
  const t = useText();
  const { round, draw, ballot, manages, isNew } = props;
  if (!draw) return <EmptyState title={words.notCounted} hint={words.notCountedHint} />;
  const isOut = round.resultPublishedOn !== null;
  const named = new Map(ballot.map(({ id, title }) => [id, title]));
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {isOut && <Notice kind="success" title={isNew ? words.done : words.isOut} />}
      <DataTable
        {...{ caption: resultWords.others, captionHidden: true, rows: draw.ranked }}
        columns={columnsOf(t, named)}
        rowKey={({ id }) => id}
      />
      <DescriptionList
        items={[
          { term: roundWords.sum, value: <Yen value={round.sum} /> },
          { term: resultWords.committed, value: <Yen value={draw.committed} /> },
          { term: roundWords.winners, value: t(roundWords.winnersRule) },
        ]}
      />
      {isOut && (
        <ButtonRow>
          <ButtonLink href={resultHref(round)} variant="secondary">
            {t(words.see)}
          </ButtonLink>
        </ButtonRow>
      )}
      {!isOut && manages && (
        <form method="post" action={`${deskHref(round.id)}/result`} class="form">
          <Button>{t(words.publish)}</Button>
        </form>
      )}
    </>
  );
}
