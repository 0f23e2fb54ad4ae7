import type { Unit } from '#platform/database/database.ts';
import { getSignedRun, readClustering } from './queries.ts';
import { readResult } from './read.ts';
import { readVoices } from './visibility.ts';

/** A signed-off run with the voices that everybody may read today. */
async function readPublic(unit: Unit, id: string) {
  const run = await getSignedRun(unit, id);
  const { arrangement, themes } = await readResult(unit, run, 'public');
  const ids = arrangement.places.map((place) => place.id);
  const voices = await readVoices(unit, run, ids, 'public');
  const lines = themes.flatMap((theme) => [
    { ...theme, parent: undefined },
    ...theme.parts.map((part) => ({ ...part, parent: theme.id })),
  ]);
  return { run, arrangement, lines, voices };
}

const heading = [
  ...['comment-id', 'comment-body', 'source', 'url'],
  ...['attribute_voice', 'attribute_date', 'attribute_theme', 'attribute_drafted_by'],
];

/**
 * Lines of a CSV as 広聴AI reads it: ids are whole numbers and bodies are not empty; what begins with
 * `attribute_` comes along. Source: the columns of its input as its documentation names them, unverified
 * against a running installation.
 * @param origin of the links, such as `https://www.city.example.jp`.
 * @throws AppError not-found for a run that is not signed off
 */
export async function voiceLines(
  unit: Unit,
  id: string,
  origin: string,
): Promise<(string | number)[][]> {
  const { run, arrangement, lines, voices } = await readPublic(unit, id);
  const known = new Map(lines.map((line) => [line.id, line]));
  const rows = arrangement.places.flatMap((place) => {
    const voice = voices.get(place.id);
    if (!voice || voice.text.trim() === '') return [];
    const group = known.get(place.group);
    const theme = group?.parent ? known.get(group.parent) : group;
    const url = voice.href ? `${origin}${voice.href}` : '';
    const { name = '', model = '' } = theme ?? {};
    return [[voice.text, run.title.ja, url, place.id, voice.at, name, model]];
  });
  return [heading, ...rows.map((row, index) => [index + 1, ...row])];
}

/**
 * The whole result for other programs; what is hidden now is counted and not told of.
 * @throws AppError not-found for a run that is not signed off
 */
export async function wholeResult(unit: Unit, id: string) {
  const { run, arrangement, lines, voices } = await readPublic(unit, id);
  const { manifest, alike } = await readClustering(unit, run);
  const places = arrangement.places.filter((place) => voices.has(place.id));
  const repeated = alike.map((one) => ({
    ...one,
    ids: one.ids.filter((text) => voices.has(text)),
  }));
  return {
    ...{ manifest, digest: run.digest, signedAt: run.signedAt },
    groups: lines.map(({ href: _, number: __, quotes, evidence, parts: ___, ...line }) => ({
      ...line,
      quotes: quotes.map((voice) => voice.id),
      evidence: evidence.map((voice) => voice.id),
    })),
    places,
    hidden: arrangement.places.length - places.length,
    alike: repeated.filter(({ ids }) => ids.length > 1),
  };
}
