import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type Neighbour, pageSize } from '../queries.ts';
import { neighbourWords as words } from '../text.ts';

function Line({ set, source }: Neighbour) {
  return (
    <li>
      <h2>
        <a href={set.url}>{set.title}</a>
      </h2>
      <p>{set.description.slice(0, 300)}</p>
      <p class="open-data-facts">
        <span>{source}</span>
        <span>{set.formats.join('・')}</span>
        {set.modifiedOn && <Day date={set.modifiedOn} />}
      </p>
    </li>
  );
}

function NoNeighbours() {
  const t = useText();
  return (
    <EmptyState title={words.empty} hint={words.emptyHint}>
      <a href="/open-data">{t(words.own)}</a>
    </EmptyState>
  );
}

/** Sets of other towns; each leads to its own town's page. */
export function NeighboursView(props: {
  rows: readonly Neighbour[];
  total: number;
  asked: string;
  page: number;
}) {
  const t = useText();
  const { rows, total, asked, page } = props;
  const base = '/open-data/neighbours';
  const query = asked ? `q=${encodeURIComponent(asked)}&` : '';
  if (total === 0 && !asked) return <NoNeighbours />;
  return (
    <>
      <form class="open-data-search" method="get" action={base}>
        <TextField {...{ label: words.words, name: 'q', type: 'search', value: asked }} />
        <ButtonRow>
          <Button>{t(words.search)}</Button>
        </ButtonRow>
      </form>
      {total === 0 ? (
        <EmptyState title={words.none}>
          <a href={base}>{t(words.clear)}</a>
        </EmptyState>
      ) : (
        <>
          <ListCount page={page} pageSize={pageSize} total={total} />
          <ul class="open-data-list">
            {rows.map((row) => (
              <Line key={`${row.set.sourceId} ${row.set.key}`} {...row} />
            ))}
          </ul>
          <Pager {...{ page, pageSize, total }} href={(to) => `${base}?${query}page=${to}`} />
        </>
      )}
    </>
  );
}
