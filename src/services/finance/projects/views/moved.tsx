import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { useText } from '#ui/language.tsx';
import { amountOf } from '../../budget/financing.ts';
import type { Movement } from '../../budget/model.ts';
import { actText } from '../../budget/text.ts';
import { shortYear } from '../../views/year-word.ts';
import { projectTexts as texts } from '../project-text.ts';
import { LargeYen } from './yen.tsx';

function Kind({ movement: { kind, number } }: { movement: Movement }) {
  return <>{useText()(actText(kind, number))}</>;
}

function Year({ movement: { year } }: { movement: Movement }) {
  return <>{useText()(shortYear(year))}</>;
}

const columns: readonly Column<Movement>[] = [
  { key: 'year', label: texts.year, render: (movement) => <Year movement={movement} /> },
  {
    ...{ key: 'act', label: texts.act, rowHeader: true },
    render: (movement) => <Kind movement={movement} />,
  },
  { key: 'day', label: texts.day, render: ({ day }) => <Day date={day} /> },
  {
    ...{ key: 'amount', label: texts.amount, numeric: true },
    render: ({ financing }) => <LargeYen yen={amountOf(financing)} signed />,
  },
  { key: 'why', label: texts.why, render: ({ note }) => <span lang="ja">{note}</span> },
];

/** Supplements, transfers, the reserve and carry-overs, newest first. */
export function Moved({ movements }: { movements: readonly Movement[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t(texts.moved)}</h2>
      {movements.length === 0 ? (
        <p>{t(texts.movedNone)}</p>
      ) : (
        <DataTable
          caption={texts.moved}
          captionHidden
          rows={movements}
          rowKey={({ actId, year }) => `${actId} ${year}`}
          columns={columns}
        />
      )}
    </section>
  );
}
