import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { placesIn } from '../editing/arrangement.ts';
import { groupName } from '../text.ts';
import { type PlacedVoice, readThemeLine, readThemeLines } from '../views/theme-lines.ts';
import { type Run, type RunReader, runHref } from './model.ts';
import { readArrangement } from './queries.ts';
import { findTextSource } from './sources.ts';
import { readVoices } from './visibility.ts';

export const voicesPerPage = 50;
const quotes = 3;

/** Everything that a page about a run shows, as this reader may have it. */
export async function readResult(unit: Unit, run: Run, reader: RunReader, base = runHref(run.id)) {
  const arrangement = await readArrangement(unit, run, reader);
  const href = (group: string) => `${base}/themes/${group}`;
  const source = await findTextSource(run.owner)?.find(unit, run.collection);
  return {
    arrangement,
    themes: await readThemeLines(unit, run, arrangement, { reader, href, quotes }),
    sourceHref: source?.href,
  };
}

/** One theme or part with a page of its voices. @throws AppError not-found */
export async function readTheme(
  unit: Unit,
  run: Run,
  reader: RunReader,
  { group, page, base = runHref(run.id) }: { group: string; page: number; base?: string },
) {
  const arrangement = await readArrangement(unit, run, reader);
  const href = (one: string) => `${base}/themes/${one}`;
  const theme = await readThemeLine(unit, run, arrangement, group, { reader, href, quotes: 0 });
  if (!theme) throw notFound(groupName);
  const places = placesIn(arrangement, group).slice(
    (page - 1) * voicesPerPage,
    page * voicesPerPage,
  );
  const voices = await readVoices(
    unit,
    run,
    places.map(({ id }) => id),
    reader,
  );
  const shown = places.flatMap(({ id, reason }): PlacedVoice[] => {
    const voice = voices.get(id);
    return voice ? [{ ...voice, reason: arrangement.moved.has(id) ? 'moved' : reason }] : [];
  });
  return { theme, groups: arrangement.groups, voices: shown, hidden: places.length - shown.length };
}
