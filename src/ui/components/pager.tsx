import { say, type Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Address of a page of this list, with its filters. */
  readonly href: (page: number) => string;
  /** What is listed; needed where a page has two lists, to tell their pagers apart. */
  readonly list?: Text;
}

const words = {
  label: { ja: 'ページ送り', en: 'Pages', easy: 'ほかの ページ' },
  labelOf: (list: Text): Text => ({
    ja: `${list.ja}のページ送り`,
    en: `Pages: ${list.en}`,
    easy: `${say(list, 'easy')}の ほかの ページ`,
  }),
  none: { ja: '0件', en: 'No items', easy: 'ありません' },
  count: (total: string, from: string, to: string) => ({
    ja: `全${total}件中 ${from}〜${to}件`,
    en: `${from}–${to} of ${total}`,
    easy: `${total}この うち ${from}から ${to}`,
  }),
  all: (total: string) => ({
    ja: `全${total}件`,
    en: `${total} in all`,
    easy: `ぜんぶで ${total}こ`,
  }),
  previous: { ja: '前へ', en: 'Previous', easy: '前へ' },
  next: { ja: '次へ', en: 'Next', easy: '次へ' },
  page: (page: number) => ({ ja: `${page}ページ`, en: `Page ${page}`, easy: `${page}ページ` }),
};

/** First, last, and the neighbours of the current page; 0 stands for a gap. */
export function pagesToShow(current: number, last: number): number[] {
  const near = [1, current - 1, current, current + 1, last];
  const pages = [...new Set(near)].filter((page) => page >= 1 && page <= last);
  pages.sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1];
    return before !== undefined && page - before > 1 ? [0, page] : [page];
  });
}

/** How many there are and which of them are shown. Goes above a list; Pager repeats it below. */
export function ListCount({ page, pageSize, total }: Omit<PagerProps, 'href' | 'list'>) {
  const t = useText();
  const figure = (value: number) => value.toLocaleString('en');
  const from = (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  const text =
    total === 0
      ? words.none
      : total <= pageSize
        ? words.all(figure(total))
        : words.count(figure(total), figure(from), figure(to));
  return <p class="list-count">{t(text)}</p>;
}

function PageNumbers({
  page,
  last,
  href,
}: { page: number; last: number } & Pick<PagerProps, 'href'>) {
  const t = useText();
  return (
    <>
      {pagesToShow(page, last).map((number, index) => (
        <li key={number || `gap-${index}`}>
          {number === 0 ? (
            <span class="pager-gap" aria-hidden="true">
              …
            </span>
          ) : (
            <a
              class="pager-page"
              href={href(number)}
              aria-label={t(words.page(number))}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          )}
        </li>
      ))}
    </>
  );
}

export function Pager(props: PagerProps) {
  const t = useText();
  const { page, href, list } = props;
  const last = Math.max(1, Math.ceil(props.total / props.pageSize));
  const step = (number: number, rel: 'prev' | 'next') => (
    <li>
      <a class="pager-step" href={href(number)} rel={rel}>
        {t(rel === 'prev' ? words.previous : words.next)}
      </a>
    </li>
  );
  return (
    <nav class="pager" aria-label={t(list ? words.labelOf(list) : words.label)}>
      <ListCount {...props} />
      {last > 1 && (
        <ul class="pager-pages">
          {page > 1 && step(page - 1, 'prev')}
          <PageNumbers page={page} last={last} href={href} />
          {page < last && step(page + 1, 'next')}
        </ul>
      )}
    </nav>
  );
}
