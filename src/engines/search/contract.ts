export {
  indexEntry,
  indexLater,
  isIndexedLater,
  removeEntry,
  searchTopic,
  writeEntries,
} from './commands.ts';
export { pageSize, type SearchInput, type SearchResult, search } from './queries.ts';
export { readWaiting } from './readings.ts';
export { type RebuildProgress, rebuildIndex, reindexSource } from './rebuild.ts';
export {
  listSearchSources,
  registerSearchSources,
  type SearchEntry,
  type SearchSource,
} from './source.ts';
export { suggest } from './suggest.ts';
