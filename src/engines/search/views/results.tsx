import type { IsoDate } from '#japan/dates.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Pager } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { SearchQuery } from '../inputs.ts';
import { type Facet, type Hit, lastPage, pageSize, type SearchResult } from '../queries.ts';
import type { Term } from '../question.ts';
import { markWords, type Piece, passageOf } from '../snippet.ts';
import { words } from '../text.ts';

export type Labels = ReadonlyMap<string, Text>;

export interface ResultsProps {
  readonly town: TownInfo;
  readonly asked: SearchQuery;
  readonly result: SearchResult;
  readonly labels: {
    readonly kinds: Labels;
    readonly topics: Labels;
    readonly departments: Labels;
  };
  /** Where a reader may begin who found nothing. */
  readonly menu: readonly { readonly label: Text; readonly href: string }[];
}

function searchHref(asked: SearchQuery, change: Partial<SearchQuery>): string {
  const merged = { ...asked, page: 1, ...change };
  const filled = Object.entries(merged).filter(
    ([name, value]) => value !== '' && !(name === 'page' && value === 1),
  );
  return `/search?${new URLSearchParams(filled.map(([name, value]) => [name, String(value)]))}`;
}

export function Results(props: ResultsProps) {
  const { asked, result } = props;
  const t = useText();
  return (
    <>
      <SearchBox {...props} />
      {result.suggestion && (
        <p class="search-suggestion">
          {t(words.suggestion)}{' '}
          <a href={searchHref(asked, { q: result.suggestion })}>{result.suggestion}</a>
        </p>
      )}
      {asked.q.trim() === '' ? (
        <Begin {...props} lead={words.empty} />
      ) : result.total === 0 ? (
        <EmptyState title={words.nothing(asked.q)} hint={words.nothingHint}>
          <Begin {...props} lead={words.begin} />
        </EmptyState>
      ) : (
        <HitList {...props} />
      )}
    </>
  );
}

function optionsOf(facets: readonly Facet[], labels: Labels, chosen: string) {
  const counted = facets.some(({ value }) => value === chosen) || chosen === '';
  const all = counted ? facets : [...facets, { value: chosen, count: 0 }];
  return all.flatMap(({ value, count }) => {
    const label = labels.get(value);
    return label ? [{ value, label: words.option(label, count) }] : [];
  });
}

function Filter(props: {
  name: 'kind' | 'topic' | 'department';
  facets: readonly Facet[];
  labels: Labels;
  chosen: string;
}) {
  const options = optionsOf(props.facets, props.labels, props.chosen);
  if (options.length < 2 && props.chosen === '') return null;
  return (
    <Select
      label={words[props.name]}
      name={props.name}
      value={props.chosen}
      placeholder={words.all}
      options={options}
    />
  );
}

function SearchBox({ asked, result, labels }: ResultsProps) {
  const t = useText();
  const { kinds, topics, departments } = result.facets;
  return (
    <search>
      <form class="search-form" action="/search" method="get">
        <TextField
          label={words.label}
          hint={words.hint}
          name="q"
          type="search"
          value={asked.q}
          maxLength={100}
          width={40}
        />
        <div class="search-filters">
          <Filter name="kind" facets={kinds} labels={labels.kinds} chosen={asked.kind} />
          <Filter name="topic" facets={topics} labels={labels.topics} chosen={asked.topic} />
          <Filter
            name="department"
            facets={departments}
            labels={labels.departments}
            chosen={asked.department}
          />
        </div>
        <Button>{t(words.do)}</Button>
      </form>
    </search>
  );
}

function Begin(props: ResultsProps & { lead: Text }) {
  const t = useText();
  return (
    <>
      <p>{t(props.lead)}</p>
      <ul>
        {props.menu.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
      </ul>
      <p>{t(words.ask(props.town.contact.telephone))}</p>
    </>
  );
}

function HitList(props: ResultsProps) {
  const { asked, result, labels } = props;
  const t = useText();
  const pages = Math.min(result.total, lastPage * pageSize);
  return (
    <section>
      <p class="list-count" role="status">
        {t(words.found(result.total, result.more, asked.q.trim()))}
      </p>
      {result.partial && <Notice kind="info" title={words.partial} />}
      <ol class="search-hits" start={(asked.page - 1) * pageSize + 1}>
        {result.hits.map((hit) => (
          <HitItem key={`${hit.source} ${hit.id}`} hit={hit} terms={result.terms} labels={labels} />
        ))}
      </ol>
      <Pager
        page={asked.page}
        pageSize={pageSize}
        total={pages}
        href={(page) => searchHref(asked, { page })}
        list={words.pages}
      />
    </section>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, marked }, index) =>
        // Pieces of one text never change places.
        marked ? <mark key={`${index}-${text}`}>{text}</mark> : text,
      )}
    </>
  );
}

function HitItem(props: { hit: Hit; terms: readonly Term[]; labels: ResultsProps['labels'] }) {
  const t = useText();
  const language = useLanguage();
  const { hit, terms, labels } = props;
  const kind = labels.kinds.get(hit.kind);
  const department = hit.departmentId ? labels.departments.get(hit.departmentId) : undefined;
  return (
    <li>
      <h2 class="search-hit-title">
        <a href={hit.href}>
          <Marked pieces={markWords(say(hit.title, language), terms)} />
        </a>
      </h2>
      <p>
        <Marked pieces={passageOf(say(hit.body, language), terms)} />
      </p>
      <p class="muted search-hit-facts">
        {kind && <span>{t(kind)}</span>}
        {department && <span>{t(department)}</span>}
        {hit.day && <Day date={hit.day as IsoDate} />}
      </p>
    </li>
  );
}
