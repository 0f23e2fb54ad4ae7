import {
  type CatalogueEntry,
  type Format,
  frequencyTexts,
  licenceTexts,
  type RowAnswer,
} from '#engines/datasets/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { ViewQuestion } from '../dataset/view-question.ts';
import { datasetHref } from '../model.ts';
import { setWords as words } from '../text.ts';
import type { UseCounts } from '../uses.ts';
import { Preview } from './preview.tsx';
import { ViewTabs } from './tabs.tsx';

const formatNames: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  geojson: 'GeoJSON',
};

function Downloads({ entry }: { entry: CatalogueEntry }) {
  const t = useText();
  return (
    <ButtonRow>
      {entry.formats.map((format, index) => (
        <ButtonLink
          key={format}
          href={`${datasetHref(entry.slug)}.${format}`}
          variant={index === 0 ? 'primary' : 'secondary'}
        >
          {t(words.downloadAs(formatNames[format]))}
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

function temporal({ temporal: period }: CatalogueEntry, until: string) {
  if (!period) return undefined;
  return (
    <>
      <Day date={period.from} />
      {until}
      {period.until && <Day date={period.until} />}
    </>
  );
}

function useFacts(entry: CatalogueEntry, town: TownInfo, uses: UseCounts): Description[] {
  const t = useText();
  const { publisher, licence, frequency, issued, modifiedAt, rowCount, keywords, href } = entry;
  const api = `/api/v1/open-data/${entry.slug}/rows`;
  const all: (Description | undefined)[] = [
    { term: words.publisher, value: t(publisher?.name ?? town.name) },
    { term: words.licence, value: t(licenceTexts[licence]) },
    { term: words.credit, value: t(words.creditText(t(town.name), t(entry.title))) },
    { term: words.frequency, value: t(frequencyTexts[frequency]) },
    { term: words.modified, value: <Day date={dayInTokyo(modifiedAt)} /> },
    { term: words.issued, value: <Day date={issued} /> },
    rowCount === undefined ? undefined : { term: words.rows, value: rowCount.toLocaleString('en') },
    { term: words.spatial, value: t(entry.spatial ?? town.name) },
    entry.temporal && { term: words.temporal, value: temporal(entry, t(words.until)) },
    keywords.length > 0
      ? { term: words.keywords, value: keywords.join(t({ ja: '、', en: ', ' })) }
      : undefined,
    href ? { term: words.page, value: <a href={href}>{href}</a> } : undefined,
    { term: words.api, value: <a href={api}>{api}</a> },
    { term: words.uses, value: t(words.usesText(uses.downloads, uses.api)) },
  ];
  return all.filter((one) => one !== undefined);
}

export interface DatasetProps {
  readonly entry: CatalogueEntry;
  readonly town: TownInfo;
  readonly rows: RowAnswer;
  readonly question: ViewQuestion;
  readonly uses: UseCounts;
  readonly page: number;
  readonly pageSize: number;
}

/** A set: how to get it, what is in it, what is to know of it. */
export function DatasetView(props: DatasetProps) {
  const t = useText();
  const { entry } = props;
  const facts = useFacts(entry, props.town, props.uses);
  return (
    <>
      {entry.sample && (
        <p>
          <SampleMark />
        </p>
      )}
      <Downloads entry={entry} />
      <ViewTabs entry={entry} view="" />
      <Preview {...props} />
      <section>
        <h2>{t(words.facts)}</h2>
        <DescriptionList items={facts} />
      </section>
    </>
  );
}
