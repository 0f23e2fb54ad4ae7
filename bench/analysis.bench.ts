import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadTokenizer, type Tokenizer } from '#japan/reading/tokenizer.ts';
import { cluster } from '../src/engines/analysis/clustering/cluster.ts';
import { kmeans } from '../src/engines/analysis/clustering/kmeans.ts';
import { matrix, normaliseRows } from '../src/engines/analysis/clustering/matrix.ts';
import { randomFrom } from '../src/engines/analysis/clustering/random.ts';
import {
  adjustedRandIndex,
  type Labelled,
  labelledStatements,
} from '../src/engines/analysis/clustering/testing.ts';
import { defaultParameters } from '../src/engines/analysis/runs/parameters.ts';
import { wordsOf } from '../src/engines/analysis/text/words.ts';
import { atLeast, atMost, type Bench, type Figure } from './figure.ts';
import { longOpinions } from './long-opinions.ts';
import { root, temporaryFolder } from './product.ts';

const themesIn = (said: readonly Labelled[]) => said.map(({ theme }) => theme);

const textsOf = (said: readonly { readonly text: string }[]) =>
  said.map(({ text }, index) => ({
    ...{ id: `v${index}`, text, at: '2026-06-01', quotable: true },
  }));

/** k-means as a textbook has it: TF-IDF of the same words, from random first centres. */
function plainKmeans(said: readonly Labelled[], tokenize: Tokenizer): string[] {
  const texts = said.map(({ text }) => wordsOf(tokenize, text).terms);
  const seen = new Map<string, number>();
  for (const terms of texts)
    for (const term of new Set(terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
  const column = new Map([...seen.keys()].sort().map((term, index) => [term, index]));
  const points = matrix(texts.length, column.size);
  for (const [row, terms] of texts.entries()) {
    for (const term of terms) {
      const at = row * column.size + (column.get(term) ?? 0);
      points.values[at] = (points.values[at] ?? 0) + Math.log(texts.length / (seen.get(term) ?? 1));
    }
  }
  normaliseRows(points);
  const { labels } = kmeans(points, defaultParameters.themes, randomFrom(1), { rounds: 50 });
  return [...labels].map(String);
}

/** Of themes, the share whose terms hold a word that people chose for most of its statements. */
function namedRight(said: readonly Labelled[], found: ReturnType<typeof cluster>): number {
  const themes = found.groups.filter(({ level }) => level === 1);
  const right = themes.filter(({ id, terms }) => {
    const own = said.filter((_, index) => found.places[index]?.group.replace(/-.*/, '') === id);
    const count = (theme: string) => own.filter((one) => one.theme === theme).length;
    const [most] = own.toSorted((a, b) => count(b.theme) - count(a.theme));
    const name = terms.slice(0, 3).join('・');
    return most?.labels.some((label) => name.includes(label));
  });
  return right.length / themes.length;
}

/** The worst of several seeds counts: nobody chooses the seed that looks best. */
function quality(tokenize: Tokenizer): Figure[] {
  const all = labelledStatements();
  const parts = [
    { name: `${all.length} labelled statements`, said: all },
    {
      name: 'the half of them that nothing was tuned on',
      said: all.filter(({ half }) => half === 'held-out'),
    },
  ];
  const figures = parts.map(({ name, said }) => {
    const indices = [1, 2, 3].map((seed) => {
      const { places } = cluster(textsOf(said), { ...defaultParameters, seed }, tokenize);
      const found = places.map(({ group }) => group.replace(/-.*/, ''));
      return adjustedRandIndex(found, themesIn(said));
    });
    const peer = adjustedRandIndex(plainKmeans(said, tokenize), themesIn(said));
    const title = `themes of ${name}: adjusted Rand index, beside k-means on TF-IDF`;
    return { ...atLeast(title, Math.min(...indices), '', 0.45), peer };
  });
  const named = namedRight(all, cluster(textsOf(all), defaultParameters, tokenize));
  return [...figures, atLeast('themes whose name holds a label word', named, '', 0.75)];
}

interface Report {
  readonly seconds: number;
  readonly megabytes: number;
  readonly places: number;
}

/** The built analysis in a process of its own, on two cores where the system can say so. */
async function analyse(folder: string, count: number): Promise<Report> {
  const file = join(folder, `${count}.json`);
  const task = { texts: textsOf(longOpinions(count)), parameters: defaultParameters };
  writeFileSync(file, JSON.stringify(task));
  const command = [process.execPath, join(root, 'bench/analyse.js'), file];
  const [program = '', ...args] = existsSync('/usr/bin/taskset')
    ? ['/usr/bin/taskset', '-c', '0,1', ...command]
    : command;
  const { stdout } = await promisify(execFile)(program, args);
  const report = JSON.parse(stdout) as Report;
  if (report.places !== count) throw new Error(`${report.places} of ${count} have a place`);
  return report;
}

async function cost(folder: string): Promise<Figure[]> {
  const few = await analyse(folder, 10_000);
  const many = await analyse(folder, 100_000);
  return [
    atMost('10,000 opinions of 100 characters, 2 cores', few.seconds, 's', 30),
    atMost('memory for them', few.megabytes, 'MB', 1200),
    atMost('100,000 opinions of 100 characters, 2 cores', many.seconds, 's', 480),
  ];
}

/** Themes of many voices: how like those that people see, and what they cost. */
export default {
  name: 'analysis',
  run: async () => {
    const folder = temporaryFolder();
    try {
      return [...quality(await loadTokenizer()), ...(await cost(folder.path))];
    } finally {
      folder.remove();
    }
  },
} satisfies Bench;
