import { type Language, say } from '#platform/i18n/text.ts';
import type { ProcedureJson } from './api.schemas.ts';
import type { CatalogueEntry } from './catalogue/queries.ts';
import type { Promoted } from './promoted/queries.ts';

function entryJson(entry: CatalogueEntry, language: Language): ProcedureJson {
  return {
    id: entry.id,
    name: say(entry.name, language),
    promoted: entry.promotedId !== undefined,
    performed: entry.performed,
    online: entry.online,
  };
}

function promotedJson(one: Promoted, language: Language): ProcedureJson {
  const { id, name, performed } = one;
  return { id, name: say(name, language), promoted: true, performed, online: false };
}

/**
 * The catalogue, those with a form here first, then what of the national list has no entry in it: so
 * that the share of the plan's indicator can be counted from the answer.
 */
export function proceduresJson(
  entries: readonly CatalogueEntry[],
  promoted: readonly Promoted[],
  language: Language,
): ProcedureJson[] {
  const here = (entry: CatalogueEntry) => entry.online && entry.formId !== undefined;
  const sorted = [...entries.filter(here), ...entries.filter((entry) => !here(entry))];
  const unlinked = promoted.filter(({ procedureId }) => procedureId === undefined);
  return [
    ...sorted.map((entry) => entryJson(entry, language)),
    ...unlinked.map((one) => promotedJson(one, language)),
  ];
}
