import { createHash } from 'node:crypto';
import type { Clustering, ClusteringParameters, ClusterTexts, PlaceReason } from './clustering.ts';
import { defaultParameters } from './runs/parameters.ts';
import type { AnalysedText, TextSource } from './source.ts';

/** What a test says of a group: its texts, and the theme that it is a part of. */
export interface SmallGroup {
  readonly id: string;
  readonly parent?: string;
  readonly texts?: readonly string[];
  readonly reason?: PlaceReason;
}

/** A hand-made result. Each text has a similarity that falls with its place in the list. */
export function smallClustering(
  groups: readonly SmallGroup[],
  parameters: ClusteringParameters = defaultParameters,
): Clustering {
  const sizeOf = (id: string): number =>
    groups
      .filter((one) => one.id === id || one.parent === id)
      .reduce((sum, { texts = [] }) => sum + texts.length, 0);
  const places = groups.flatMap(({ id, texts = [], reason = 'close' }, index) =>
    texts.map((text, order) => ({
      ...{ id: text, group: id, reason, similarity: 0.9 - order / 100 },
      ...{ x: Math.cos(index) * 0.8, y: Math.sin(index) * 0.8 - order / 500 },
    })),
  );
  return {
    manifest: { inputs: 'i', count: places.length, parameters, version: 'test-1' },
    groups: groups.map(({ id, parent, texts = [] }) => ({
      ...{ id, level: parent ? 2 : 1, size: sizeOf(id), terms: [`${id}語`, '道路'] },
      ...(parent && { parent }),
      ...{ name: `${id}の話`, central: texts.slice(0, 3), stability: 0.85 },
    })),
    places,
    alike: [],
  };
}

/** Puts texts into one theme for each first letter; a stand-in that is as repeatable as the real one. */
export const clusterByFirstLetter: ClusterTexts = async (texts, parameters, options) => {
  options?.progress?.(0.5);
  options?.signal?.throwIfAborted();
  const letters = [...new Set(texts.map(({ text }) => text.charAt(0)))].sort();
  const of = (letter: string) =>
    texts.filter(({ text }) => text.startsWith(letter)).map(({ id }) => id);
  const made = smallClustering(
    letters.map((letter) => ({ id: `t-${letter}`, texts: of(letter) })),
    parameters,
  );
  const inputs = createHash('sha256')
    .update(texts.map(({ id, text }) => `${id}\n${text}\n`).join(''))
    .digest('hex');
  return { ...made, manifest: { ...made.manifest, inputs } };
};

/** So many voices in three themes. */
export function someVoices(count: number): AnalysedText[] {
  const themes = [
    '駐車場を広くしてください',
    '図書館の開館を延ばしてください',
    'ごみの日を増やしてください',
  ];
  return Array.from({ length: count }, (_, index) => ({
    id: `v${String(index).padStart(5, '0')}`,
    text: `${themes[index % themes.length]}。その${index}`,
    at: '2026-06-01',
    quotable: index % 10 !== 9,
  }));
}

/** Voices of one collection that a test can hide and take away. */
export interface TestVoices {
  readonly source: TextSource;
  texts: AnalysedText[];
  /** How many texts were asked for by id so far. */
  asked: number;
}

export const testCollection = {
  ...{ id: 'parks', href: '/opinions/parks', departmentId: '0197a1b2-0000-7000-8000-000000000001' },
  title: { ja: '公園と道路への声', en: 'Voices about parks and roads' },
};

export function testVoices(texts: readonly AnalysedText[]): TestVoices {
  const voices: TestVoices = {
    texts: [...texts],
    asked: 0,
    source: {
      owner: 'opinions',
      find: async (_unit, id) => (id === testCollection.id ? testCollection : undefined),
      list: async () => [testCollection],
      async *read() {
        for (let at = 0; at < voices.texts.length; at += 400)
          yield voices.texts.slice(at, at + 400);
      },
      get: async (_unit, _collection, ids) => {
        voices.asked += ids.length;
        const wanted = new Set(ids);
        return voices.texts.filter(({ id }) => wanted.has(id));
      },
    },
  };
  return voices;
}
