import {
  type CatalogueEntry,
  frequencyTexts,
  themeTexts,
  type Unlisted,
} from '#engines/datasets/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import {
  addressOf,
  type CatalogueQuestion,
  countBy,
  publisherOf,
  townPublisher,
} from '../catalogue/search.ts';
import { datasetHref } from '../model.ts';
import { neighbourWords } from '../neighbours/text.ts';
import { requestWords } from '../requests/text.ts';
import { showcasesHref } from '../showcases/model.ts';
import { showcaseWords } from '../showcases/text.ts';
import { names, listWords as words } from '../text.ts';

export interface CatalogueProps {
  /** Everything there is, for the choices of the filters. */
  readonly entries: readonly CatalogueEntry[];
  /** What should be there and cannot be read now. */
  readonly unlisted: Unlisted;
  readonly shown: readonly CatalogueEntry[];
  readonly total: number;
  readonly question: CatalogueQuestion;
  readonly page: number;
  readonly pageSize: number;
  readonly town: Text;
}

const counted = (label: Text, count: number): Text => ({
  ja: `${label.ja}（${count}）`,
  en: `${label.en} (${count})`,
  easy: `${label.easy ?? label.ja}（${count}）`,
});

function choicesOf({ entries, town }: Pick<CatalogueProps, 'entries' | 'town'>) {
  const sections = new Map(entries.map((entry) => [publisherOf(entry), entry.publisher?.name]));
  const nameOf = (code: string): Text =>
    sections.get(code) ?? (code === townPublisher ? town : { ja: code, en: code });
  const themes = countBy(entries, ({ theme }) => [theme]);
  const publishers = countBy(entries, (entry) => [publisherOf(entry)]);
  const formats = countBy(entries, (entry) => entry.formats);
  return {
    themes: themes.map(({ value, count }) => ({ value, label: counted(themeTexts[value], count) })),
    publishers: publishers.map(({ value, count }) => ({
      value,
      label: counted(nameOf(value), count),
    })),
    formats: formats.map(({ value, count }) => {
      const name = value.toUpperCase();
      return { value, label: counted({ ja: name, en: name }, count) };
    }),
  };
}

function Filters(props: CatalogueProps) {
  const t = useText();
  const { words: asked, theme, publisher, format } = props.question;
  const { themes, publishers, formats } = choicesOf(props);
  const all = { placeholder: words.all };
  return (
    <form class="open-data-search" method="get" action="/open-data">
      <TextField
        {...{ label: words.words, hint: words.wordsHint, name: 'q', type: 'search', width: 40 }}
        value={asked}
      />
      <div class="open-data-filters">
        <Select {...all} name="theme" label={words.theme} value={theme} options={themes} />
        <Select
          {...{ ...all, name: 'publisher', label: words.publisher, value: publisher }}
          options={publishers}
        />
        <Select {...all} name="format" label={words.format} value={format} options={formats} />
      </div>
      <ButtonRow>
        <Button>{t(words.submit)}</Button>
      </ButtonRow>
    </form>
  );
}

function Line({ entry, town }: { entry: CatalogueEntry; town: Text }) {
  const t = useText();
  const { slug, title, description, theme, publisher, formats, rowCount } = entry;
  const { sample, failing } = entry;
  return (
    <li>
      <h3>
        <a href={datasetHref(slug)}>{t(title)}</a> {sample && <SampleMark />}
        {failing && <Badge tone="warning">{t(words.failing)}</Badge>}
      </h3>
      <p>{t(description)}</p>
      <p class="open-data-facts">
        <span>{t(themeTexts[theme])}</span>
        <span>{t(publisher?.name ?? town)}</span>
        <span>{formats.map((format) => format.toUpperCase()).join('・')}</span>
        <span>{t(rowCount ? words.rows(rowCount) : words.empty)}</span>
        <span>
          {t(entry.origin === 'declared' ? words.automatic : frequencyTexts[entry.frequency])}
        </span>
        <span>
          {t(words.modified)} <Day date={dayInTokyo(entry.modifiedAt)} />
        </span>
      </p>
    </li>
  );
}

function Machines() {
  const t = useText();
  const links = [
    ['/catalog.jsonld', 'DCAT (JSON-LD)'],
    ['/catalog.ttl', 'DCAT (Turtle)'],
    ['/catalog.rdf', 'DCAT (RDF/XML)'],
    ['/api/3/action/package_list', 'CKAN API'],
    ['/api/v1/openapi.json', 'OpenAPI'],
  ] as const;
  return (
    <section>
      <h2>{t(words.machines)}</h2>
      <p>{t(words.machinesText)}</p>
      <ul class="open-data-links">
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What else there is: other people's wishes and works, other towns' data. */
function More() {
  const t = useText();
  const links = [
    ['/open-data/requests', requestWords.link],
    [showcasesHref, showcaseWords.title],
    ['/open-data/neighbours', neighbourWords.title],
  ] as const;
  return (
    <ul class="open-data-links">
      {links.map(([href, label]) => (
        <li key={href}>
          <a href={href}>{t(label)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Sets of a service that does not answer: named, so that nobody takes them for gone. */
function Missing({ unlisted: { failed, missing } }: Pick<CatalogueProps, 'unlisted'>) {
  const t = useText();
  if (failed.length === 0) return null;
  return (
    <Notice kind="warning" title={words.missing}>
      {missing.length > 0 && (
        <ul>
          {missing.map(({ slug, title }) => (
            <li key={slug}>{t(title)}</li>
          ))}
        </ul>
      )}
      <p>{t(words.missingHint)}</p>
    </Notice>
  );
}

/** Search, filters, and the sets in pages. */
export function Catalogue(props: CatalogueProps) {
  const t = useText();
  const { question, shown, total, page, pageSize, town } = props;
  return (
    <>
      <Missing unlisted={props.unlisted} />
      <section>
        <h2>{t(words.search)}</h2>
        <Filters {...props} />
      </section>
      <section>
        <h2>{t(words.found)}</h2>
        <ListCount page={page} pageSize={pageSize} total={total} />
        {shown.length === 0 ? (
          <EmptyState title={words.none} hint={words.noneHint}>
            <a href="/open-data">{t(words.clear)}</a>
          </EmptyState>
        ) : (
          <>
            <ul class="open-data-list">
              {shown.map((entry) => (
                <Line key={entry.slug} entry={entry} town={town} />
              ))}
            </ul>
            <Pager
              {...{ page, pageSize, total, list: names.module }}
              href={(to) => addressOf(question, to)}
            />
          </>
        )}
      </section>
      <More />
      <Machines />
    </>
  );
}
