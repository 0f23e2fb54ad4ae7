import type { ItemImage } from '#engines/publishing/contract.ts';
import type { SearchResult } from '#engines/search/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { hrefOf } from '../../model.ts';
import type { ListedIssue } from '../queries.ts';
import { monthText, readingWords as words } from '../text.ts';

export interface ListProps {
  readonly issues: readonly ListedIssue[];
  readonly covers: ReadonlyMap<string, ItemImage>;
}

export function titleText({ title, titleEn }: Pick<ListedIssue, 'title' | 'titleEn'>): Text {
  return { ja: title, en: titleEn || title };
}

export function SearchForm({ q }: { q: string }) {
  const t = useText();
  return (
    <form method="get" action="/magazine">
      <TextField name="q" label={words.search} type="search" value={q} />
      <p>
        <Button>{t(words.searchAct)}</Button>
      </p>
    </form>
  );
}

function IssueLine({ issue, cover }: { issue: ListedIssue; cover: ItemImage | undefined }) {
  const t = useText();
  return (
    <li>
      {cover && (
        <div class="magazine-cover">
          <img src={cover.src} alt={cover.alt} width={240} height={340} loading="lazy" />
        </div>
      )}
      <h3>
        <a href={hrefOf(issue)}>
          <Phrases>{t(titleText(issue))}</Phrases>
        </a>
      </h3>
      <p>
        {t(monthText(issue.month))} {issue.sample && <SampleMark />}
      </p>
      {issue.lead && <p lang="ja">{issue.lead}</p>}
    </li>
  );
}

/** Issues by year, newest first. */
export function IssueList({ issues, covers }: ListProps) {
  const t = useText();
  if (issues.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  const years = [...new Set(issues.map(({ month }) => month.slice(0, 4)))];
  return (
    <>
      {years.map((year) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{t(words.year(Number(year)))}</h2>
          <ul class="magazine-issues">
            {issues
              .filter(({ month }) => month.startsWith(year))
              .map((issue) => (
                <IssueLine key={issue.id} issue={issue} cover={covers.get(issue.id)} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const excerptLength = 120;

export interface FoundProps {
  readonly q: string;
  readonly page: number;
  readonly pageSize: number;
  readonly found: SearchResult;
}

/** What the words were found in: articles, and issues that are a PDF. */
export function Found({ q, page, pageSize, found }: FoundProps) {
  const t = useText();
  const href = (number: number) => `/magazine?${new URLSearchParams({ q, page: String(number) })}`;
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t(words.found(found.total))}</h2>
      {found.suggestion && (
        <p>
          <a href={`/magazine?${new URLSearchParams({ q: found.suggestion })}`}>
            {t(words.meant(found.suggestion))}
          </a>
        </p>
      )}
      {found.total === 0 && <EmptyState title={words.nothing} hint={words.nothingHint} />}
      <ul class="magazine-contents">
        {found.hits.map((hit) => (
          <li key={`${hit.source} ${hit.id}`}>
            <h3>
              <a href={hit.href}>{t(hit.title)}</a>
            </h3>
            <p lang="ja">{hit.body.ja.slice(0, excerptLength)}</p>
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        pageSize={pageSize}
        total={found.total}
        href={href}
        list={words.magazine}
      />
      <p>
        <a href="/magazine">{t(words.all)}</a>
      </p>
    </section>
  );
}
