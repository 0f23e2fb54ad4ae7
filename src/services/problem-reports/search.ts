import type { SearchSource } from '#engines/search/contract.ts';
import { moduleName } from './model.ts';
import { entryOf } from './settings/follow.ts';
import { findSetup, openCategories } from './settings/queries.ts';
import { moduleTexts } from './text.ts';

/** The way to report; what was reported is found through the entries of the engine `threads`. */
export const reportsSearch: SearchSource = {
  name: moduleName,
  kinds: { 'problem-report': moduleTexts.title },
  async *entries(unit) {
    const setup = await findSetup(unit);
    if (setup && openCategories(setup).length > 0) yield [entryOf(setup)];
  },
};
