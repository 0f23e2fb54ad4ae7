export type { CatalogueEntry } from './catalogue/entry.ts';
export { foldWords } from './catalogue/fold.ts';
export { listPublishedAt, noteOpened, type PublishedSet } from './catalogue/opened.ts';
export { catalogueTopics, findEntry, readCatalogue } from './catalogue/queries.ts';
export { publishedDatasets } from './measures.ts';
export {
  type Cell,
  type Column,
  type ColumnType,
  catalogueTopic,
  column,
  columnTypes,
  type DatasetFacts,
  type DatasetRow,
  type DatasetSource,
  type DeclaredDataset,
  datasetTopic,
  type Frequency,
  frequencies,
  type Licence,
  licences,
  type RowPage,
  type Theme,
  themes,
} from './model.ts';
export { fixedSets, listDatasetSources, registerDatasetSources, rowsFrom } from './registry.ts';
export {
  type Box,
  boxAround,
  boxOf,
  boxText,
  type Cluster,
  clusterPoints,
  type Point,
} from './rows/clusters.ts';
export {
  type Filter,
  isNumeric,
  type Operator,
  operators,
  type Sorting,
} from './rows/filter.ts';
export {
  type Format,
  formats,
  formatsOf,
  mediaTypes,
  placeOf,
  rowObject,
  written,
} from './rows/formats.ts';
export {
  type Group,
  type GroupQuestion,
  groupRows,
  type Working,
  workings,
} from './rows/groups.ts';
export { storedPages } from './rows/pages.ts';
export { filtersOf, numberOf, sortingOf } from './rows/question.ts';
export {
  askRows,
  type OpenDataset,
  openDataset,
  type RowAnswer,
  type RowQuestion,
} from './rows/read.ts';
export { frequencyTexts, licenceTexts, themeTexts, typeTexts } from './text.ts';
