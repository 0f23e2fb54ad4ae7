import { ListCount, Pager } from '#ui/components/pager.tsx';
import { useText } from '#ui/language.tsx';
import { pagesOf } from '../model.ts';
import type { ReadStatement } from '../queries.ts';
import { resultWords as words } from '../result-text.ts';
import { Figures, VoteBar, Words } from './vote-bar.tsx';

const pageSize = 50;

/** Everything that is voted on, with what all people together say. */
export function AllStatements(props: {
  slug: string;
  statements: readonly ReadStatement[];
  page: number;
}) {
  const t = useText();
  const { slug, statements, page } = props;
  const list = { page, pageSize, total: statements.length };
  return (
    <section>
      <h2>{t(words.everything)}</h2>
      <ListCount {...list} />
      <ul class="findings">
        {statements.slice((page - 1) * pageSize, page * pageSize).map((one) => (
          <li key={one.id}>
            <Words statement={one} />
            <VoteBar counts={one} />
            <Figures counts={one} />
          </li>
        ))}
      </ul>
      <Pager {...list} href={(to) => `${pagesOf(slug).results}?page=${to}`} />
    </section>
  );
}
