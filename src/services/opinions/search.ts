import type { SearchEntry, SearchSource } from '#engines/search/contract.ts';
import { entryOf } from './consultations/follow.ts';
import { listPublished } from './consultations/queries.ts';
import { guidelineWords } from './guidelines/text.ts';
import { letterEntry } from './letters/follow.ts';
import { findSettings } from './letters/settings.ts';
import { moduleName } from './model.ts';
import { moduleTexts } from './text.ts';

const guidelines: SearchEntry = {
  ...{ id: 'guidelines', kind: 'consultation', href: '/opinions/guidelines' },
  ...{ title: moduleTexts.guidelines, body: guidelineWords.lead, weight: 0.7 },
};

const mostConsultations = 500;

/** Consultations and the ways to speak. What people said is found through the engine's own entries. */
export const opinionsSearch: SearchSource = {
  name: moduleName,
  kinds: { consultation: moduleTexts.consultations },
  async *entries(unit) {
    const consultations = await listPublished(unit, mostConsultations);
    const letters = (await findSettings(unit))?.letterOpen ? [letterEntry] : [];
    yield [...consultations.map(entryOf), ...letters, guidelines];
  },
};
