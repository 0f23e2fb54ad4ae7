import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { desk, deskHref } from '../../model.ts';
import { PhaseBadge, Yen } from '../../views/parts.tsx';
import { editWords, deskWords as words } from '../desk-text.ts';
import { roundWords } from '../text.ts';
import { titleOf } from '../words.ts';
import type { ListedRound } from './list.tsx';

const columnsOf = (t: (text: Text) => string): Column<ListedRound>[] => [
  {
    ...{ key: 'title', label: editWords.title, rowHeader: true },
    render: ({ round }) => (
      <>
        <a href={deskHref(round.id)}>{t(titleOf(round))}</a> {round.sample && <SampleMark />}
      </>
    ),
  },
  {
    ...{ key: 'phase', label: words.phase },
    render: ({ phase }) => <PhaseBadge phase={phase} />,
  },
  {
    ...{ key: 'sum', label: roundWords.sum, numeric: true },
    render: ({ round }) => <Yen value={round.sum} />,
  },
  {
    ...{ key: 'votes', label: editWords.vote },
    render: ({ round }) => (
      <span>
        <Day date={round.votesFrom} /> 〜 <Day date={round.votesUntil} />
      </span>
    ),
  },
];

export function DeskList(props: { rounds: readonly ListedRound[]; manages: boolean }) {
  const t = useText();
  return (
    <>
      {props.manages && (
        <ButtonRow>
          <ButtonLink href={`${desk}/new`}>{t(editWords.add)}</ButtonLink>
        </ButtonRow>
      )}
      {props.rounds.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          {...{ caption: words.caption, captionHidden: true, rows: props.rounds }}
          columns={columnsOf(t)}
        />
      )}
    </>
  );
}
