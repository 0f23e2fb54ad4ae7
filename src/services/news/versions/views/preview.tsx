import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { ReadItem } from '../../reading/queries.ts';
import { readingWords as words } from '../../reading/text.ts';
import { Article } from '../../reading/views/article.tsx';

/** The public page of a version, below a line that says it is none. */
export function Preview({ page }: { page: ReadItem }) {
  const t = useText();
  return (
    <>
      <Notice kind="info" title={words.preview}>
        <p>
          <a href={`/staff/news/${page.item.id}`}>{t(words.back)}</a> <a href="?lang=ja">ja</a>{' '}
          <a href="?lang=en">en</a> <a href="?lang=easy">easy</a>
        </p>
      </Notice>
      <Article {...page} />
    </>
  );
}
