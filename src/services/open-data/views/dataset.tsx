import {
  type CatalogueEntry,
  type Format,
  findStandard,
  frequencyTexts,
  type Licence,
  licenceTexts,
  type RowAnswer,
  type Version,
} from '#engines/datasets/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { ViewQuestion } from '../dataset/view-question.ts';
import { datasetHref } from '../model.ts';
import { type Showcase, showcasesHref } from '../showcases/model.ts';
import { showcaseWords } from '../showcases/text.ts';
import { ShowcasesOfSet } from '../showcases/views/showcase.tsx';
import { setWords as words } from '../text.ts';
import type { UseCounts } from '../uses.ts';
import { Preview } from './preview.tsx';
import { ViewTabs } from './tabs.tsx';

const formatNames: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  json: 'JSON',
  geojson: 'GeoJSON',
};

/** As a credit names them; the whole name stands beside it. */
const licenceNames: Readonly<Record<Licence, string>> = {
  'cc-by-4.0': 'CC BY 4.0',
  'cc0-1.0': 'CC0 1.0',
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
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
  const standard = findStandard(entry.uploaded?.standard);
  const all: (Description | undefined)[] = [
    { term: words.publisher, value: t(publisher?.name ?? town.name) },
    { term: words.licence, value: t(licenceTexts[licence]) },
    {
      term: words.credit,
      value: t(words.creditText(t(town.name), t(entry.title), licenceNames[licence])),
    },
    { term: words.frequency, value: t(frequencyTexts[frequency]) },
    { term: words.modified, value: <Day date={dayInTokyo(modifiedAt)} /> },
    { term: words.issued, value: <Day date={issued} /> },
    rowCount === undefined ? undefined : { term: words.rows, value: rowCount.toLocaleString('en') },
    { term: words.spatial, value: t(entry.spatial ?? town.name) },
    standard ? { term: words.standard, value: t(standard.title) } : undefined,
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
  /** Of an uploaded set, the newest first. */
  readonly versions: readonly Version[];
  readonly showcases: readonly Showcase[];
  readonly page: number;
  readonly pageSize: number;
}

/** When the rows were renewed; note and author are the desk's own. */
function Versions({ versions }: Pick<DatasetProps, 'versions'>) {
  const t = useText();
  if (versions.length === 0) return null;
  return (
    <section>
      <h2>{t(words.versions)}</h2>
      <DataTable
        caption={words.versions}
        captionHidden
        rows={versions}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'number', label: words.versions, rowHeader: true },
            render: ({ number }) => t(words.version(number)),
          },
          {
            ...{ key: 'at', label: words.modified },
            render: ({ publishedAt }) => publishedAt && <Day date={dayInTokyo(publishedAt)} />,
          },
          {
            ...{ key: 'rows', label: words.rows, numeric: true },
            render: ({ rowCount }) => rowCount.toLocaleString('en'),
          },
        ]}
      />
    </section>
  );
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
      <Versions versions={props.versions} />
      <ShowcasesOfSet showcases={props.showcases} />
      <p>
        <a href={`${showcasesHref}/new?set=${entry.slug}`}>{t(showcaseWords.send)}</a>
      </p>
    </>
  );
}
