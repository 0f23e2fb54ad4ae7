import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import { type Showcase, showcasesHref } from '../model.ts';
import { pageSize } from '../queries.ts';
import { showcaseWords as words } from '../text.ts';
import { Picture, type SetTitles, ShowcaseFacts } from './showcase.tsx';

export interface ShowcaseListProps {
  readonly rows: readonly Showcase[];
  readonly total: number;
  readonly page: number;
  readonly titles: SetTitles;
}

/** What people made with the data, the newest first. */
export function ShowcaseList({ rows, total, page, titles }: ShowcaseListProps) {
  const t = useText();
  const send = (
    <ButtonRow>
      <ButtonLink href={`${showcasesHref}/new`}>{t(words.send)}</ButtonLink>
    </ButtonRow>
  );
  if (total === 0) {
    return (
      <EmptyState title={words.none} hint={words.noneHint}>
        {send}
      </EmptyState>
    );
  }
  return (
    <>
      {send}
      <ListCount {...{ page, pageSize, total }} />
      <ul class="open-data-list">
        {rows.map((showcase) => (
          <li key={showcase.id}>
            <h2>
              <a href={`${showcasesHref}/${showcase.id}`}>{showcase.name}</a>
            </h2>
            <Picture showcase={showcase} />
            <ShowcaseFacts {...{ showcase, titles }} />
          </li>
        ))}
      </ul>
      <Pager {...{ page, pageSize, total }} href={(to) => `${showcasesHref}?page=${to}`} />
    </>
  );
}
