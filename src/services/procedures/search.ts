import {
  indexEntry,
  isIndexedLater,
  removeEntry,
  type SearchEntry,
  type SearchSource,
} from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import { say, type Text } from '#platform/i18n/text.ts';
import {
  type CatalogueEntry,
  findProcedure,
  listIdsOfPromoted,
  listProcedures,
} from './catalogue/queries.ts';
import { otherWords } from './catalogue/search.ts';
import { lifeEvents } from './life-events/events.ts';
import { searchableEvents } from './life-events/search.ts';
import { topics } from './model.ts';
import { navigationTexts, searchTexts, topicTexts } from './text.ts';

const name = 'procedures';

function joined(texts: readonly Text[]): Text {
  const part = (language: 'ja' | 'en' | 'easy') =>
    texts.map((text) => say(text, language)).join('\n');
  return { ja: part('ja'), en: part('en'), easy: part('easy') };
}

/** A procedure of the catalogue as it is found. */
function entryOf(procedure: CatalogueEntry): SearchEntry {
  const { details, department, keywords } = procedure;
  const words = [procedure.name.ja, ...keywords].join(' ');
  return {
    ...{ id: procedure.id, kind: 'procedure', href: `/procedures/${procedure.id}` },
    title: procedure.name,
    body: joined([details.summary, details.who, ...details.documents.map((paper) => paper.name)]),
    keywords: [...new Set([...keywords, ...otherWords(words)])],
    topics: [procedure.topic],
    departmentId: department?.id,
    // Those that many people need come first (オンライン利用促進対象).
    weight: procedure.promotedId ? 1.5 : 1.3,
  };
}

function eventEntries(): SearchEntry[] {
  return lifeEvents.map(({ id, name: title, lead, tasks }) => ({
    ...{ id: `life-event-${id}`, kind: 'life-event', href: `/life-events/${id}`, title },
    body: joined([lead, ...tasks.map((task) => task.title)]),
    keywords: searchableEvents
      .filter((event) => event.id === id)
      .flatMap(({ words }) => words.flatMap(({ text }) => text.split(' '))),
    weight: 1.2,
  }));
}

const statusEntry: SearchEntry = {
  ...{ id: 'status', kind: 'procedure', href: '/applications' },
  title: searchTexts.statusTitle,
  body: searchTexts.statusBody,
};

/** The catalogue and the guides for what happens in a life. */
export const procedureSearch: SearchSource = {
  name,
  kinds: { procedure: navigationTexts.procedures, 'life-event': navigationTexts.lifeEvents },
  topics: async () => new Map(topics.map((topic) => [topic, topicTexts[topic]])),
  async *entries(unit) {
    const performed = (await listProcedures(unit)).filter((one) => one.performed);
    yield [...performed.map(entryOf), ...eventEntries(), statusEntry];
  },
};

/** Brings the index to what the catalogue says of a procedure now. */
export async function indexProcedure(unit: Unit, id: string): Promise<void> {
  if (isIndexedLater(unit)) return;
  const procedure = await findProcedure(unit, id);
  if (procedure?.performed) await indexEntry(unit, name, entryOf(procedure));
  else await removeEntry(unit, name, id);
}

/** As `indexProcedure`, for those of a procedure on the national list, whose performance changed. */
export async function indexPromoted(unit: Unit, promotedId: string): Promise<void> {
  for (const id of await listIdsOfPromoted(unit, promotedId)) await indexProcedure(unit, id);
}
