export type { CatalogueEntry } from './catalogue/entry.ts';
export { foldWords } from './catalogue/fold.ts';
export { noteOpened } from './catalogue/opened.ts';
export {
  catalogueTopics,
  findEntry,
  readCatalogue,
  readUnlisted,
  type Unlisted,
} from './catalogue/queries.ts';
export { publishedDatasets } from './measures.ts';
export {
  type Cell,
  type Column,
  type ColumnType,
  catalogueTopic,
  column,
  columnTypes,
  type DatasetRow,
  type DatasetSource,
  type DeclaredDataset,
  datasetTopic,
  type Frequency,
  frequencies,
  inWords,
  type Licence,
  licences,
  type RowPage,
  type Theme,
  themes,
} from './model.ts';
export { fixedSets, registerDatasetSources, rowsFrom } from './registry.ts';
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
  mediaTypes,
  placeOf,
  rowObject,
  written,
} from './rows/formats.ts';
export {
  type Group,
  groupRows,
  type Working,
  workings,
} from './rows/groups.ts';
export { storedCsv, storedPages } from './rows/pages.ts';
export { filtersOf, numberOf, sortingOf } from './rows/question.ts';
export {
  askRows,
  type OpenDataset,
  openDataset,
  type RowAnswer,
  type RowQuestion,
} from './rows/read.ts';
export { frequencyTexts, licenceTexts, themeTexts, typeTexts } from './text.ts';
export type { Fault } from './uploads/check.ts';
export {
  addDataset,
  changeDataset,
  planVersion,
  publishVersion,
  restoreVersion,
  type UploadedFacts,
  withdrawDataset,
} from './uploads/commands.ts';
export { type Delimiter, delimiters } from './uploads/csv-stream.ts';
export { compareVersions, type Difference } from './uploads/difference.ts';
export { type Encoding, encodings } from './uploads/encoding.ts';
export {
  type Imported,
  importRows,
  importTable,
  pagesOf,
  streamedRecords,
} from './uploads/import.ts';
export { changeColumnType, findFaults, type Mending, mendCells } from './uploads/mend.ts';
export {
  findUploaded,
  getUploaded,
  getVersion,
  listDue,
  listOwnedSets,
  listPublishedVersions,
  listUploaded,
  listVersions,
  readCells,
  type UploadedSet,
  type Version,
} from './uploads/queries.ts';
export {
  type Choices,
  type Recognised,
  type RecognisedColumn,
  readTable,
  recognise,
} from './uploads/recognise.ts';
export type { StandardLayout } from './uploads/standards/layout.ts';
export { columnsOf, findStandard, standards } from './uploads/standards/standards.ts';
export { faultTexts } from './uploads/text.ts';
