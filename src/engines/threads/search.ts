import type { SearchSource } from '#engines/search/contract.ts';
import { voiceEntries } from './inputs/search.ts';
import { searchSourceName, threadEntries } from './lines/search-entry.ts';
import { words } from './lines/text.ts';
import { projectEntries } from './projects/search-entry.ts';
import { words as projectWords } from './projects/text.ts';
import { searchKinds } from './text.ts';

/** Voices, threads and projects that everybody may see. */
export const threadsSearch: SearchSource = {
  name: searchSourceName,
  kinds: { thread: words.title, project: projectWords.projects, voice: searchKinds.voice },
  async *entries(unit) {
    yield* threadEntries(unit);
    yield await projectEntries(unit);
    yield* voiceEntries(unit);
  },
};
