import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { registerFormOwners } from '#engines/forms/contract.ts';
import { listDepartments } from '#engines/organisation/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { openServer } from '#platform/database/server.ts';
import { createForm, publishVersion, saveVersion } from '../src/engines/forms/contract.ts';
import { formOwner } from '../src/services/surveys/answering/owner.ts';
import { insertResponses, markPublished } from '../src/services/surveys/demo/commands.ts';
import { ageBands, sexes } from '../src/services/surveys/model.ts';
import {
  closeSurvey,
  createSurvey,
  openSurvey,
} from '../src/services/surveys/questionnaires/commands.ts';
import { countResults } from '../src/services/surveys/results/commands.ts';
import { rake } from '../src/services/surveys/results/raking.ts';
import { atMost, type Bench, type Figure } from './figure.ts';
import { startBenchServer } from './postgres.ts';
import { startProduct, temporaryFolder } from './product.ts';

const town = '202070';
const system: Actor = { kind: 'system', name: 'bench' };
const answers = 20_000;
const questions = 60;
const pages = 60;
const text = (name: string) => ({ ja: name, en: name, easy: name });
const areas = [
  'suzaka',
  'hitaki',
  'toyosu',
  'hino',
  'inoue',
  'takaho',
  'nirei',
  'toyooka',
  'asahigaoka',
];

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(5);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const options = ['a', 'b', 'c', 'd', 'e'].map((value) => ({
  value,
  label: text(`選択肢${value}`),
}));

const definition = {
  fields: Array.from({ length: questions }, (_, number) => ({
    ...{ key: `q${number}`, kind: 'choice', required: false, options },
    label: text(`質問${number}：この取組についてどう思いますか`),
  })),
  screens: [
    {
      ...{ id: 'all', title: text('質問') },
      items: Array.from({ length: questions }, (_, number) => ({ field: `q${number}` })),
    },
  ],
  ...{ rules: [], checks: [] },
};

function made() {
  const given = () =>
    Object.fromEntries(definition.fields.map(({ key }) => [key, pick(options).value]));
  return Array.from({ length: answers }, () => ({
    ...{ id: randomUUID(), day: '2026-11-01', channel: 'web' as const },
    ...{ area: pick(areas), age: pick(ageBands), sex: pick(sexes), answers: given() },
  }));
}

/** A survey of 60 questions, answered by 20,000. @returns seconds that counting it took */
async function writeSurvey(unit: Unit): Promise<number> {
  const formId = await createForm(unit, system, { owner: 'surveys', title: text('調査') });
  await publishVersion(unit, system, await saveVersion(unit, system, formId, definition));
  const [section] = await listDepartments(unit, '2026-11-01');
  const words = { why: text('調査'), audience: text('市民'), use: text('集計') };
  const input = {
    ...{ slug: 'bench', title: text('調査'), summary: text('調査'), ...words, minutes: 20 },
    ...{
      access: 'sample' as const,
      departmentId: section?.id ?? '',
      topics: [],
      doubleEntry: false,
    },
    ...{ project: undefined, policy: undefined },
  };
  const id = await createSurvey(unit, system, input, { formId, sample: true });
  await openSurvey(unit, system, id, { opensOn: '2026-10-01', closesOn: '2027-03-01' });
  await insertResponses(unit, id, made());
  await closeSurvey(unit, system, id, '');
  await markPublished(unit, id, unit.now);
  const since = performance.now();
  await countResults(unit, id);
  return (performance.now() - since) / 1000;
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

/** Each request has an address of its own, so that none is answered from the cache of pages. */
async function timePage(url: string): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < pages; number += 1) {
    const since = performance.now();
    const answer = await fetch(`${url}?n=${number}`);
    await answer.text();
    if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
    if (number >= 10) times.push(performance.now() - since);
  }
  return p95(times);
}

async function results(folder: string): Promise<Figure[]> {
  const server = await startBenchServer();
  try {
    const databaseUrl = await server.create();
    const product = await startProduct({ data: join(folder, 'data'), databaseUrl });
    const database = openServer(databaseUrl, 2);
    database.hooks.enqueue = async () => undefined;
    try {
      registerFormOwners([formOwner]);
      const counting = await database.inTown(town, writeSurvey);
      const page = `${product.origin}/surveys/bench/results`;
      return [
        atMost(`counting ${answers} answers to ${questions} questions`, counting, 's', 15),
        atMost('their results page, p95', await timePage(page), 'ms', 150),
        atMost('one question by area, age and sex, p95', await timePage(`${page}/q7`), 'ms', 150),
      ];
    } finally {
      await database.close();
      await product.stop();
    }
  } finally {
    await server.stop();
  }
}

function raking(): Figure[] {
  const traits = [areas, ageBands, sexes, ['one', 'two', 'three', 'more']];
  const respondents = Array.from({ length: answers }, () =>
    traits.map((categories) => categories[Math.floor(random() ** 2 * categories.length)]),
  );
  const margins = traits.map((categories, place) => ({
    name: String(place),
    people: Object.fromEntries(
      categories.map((name) => [name, 1000 + Math.floor(random() * 5000)]),
    ),
  }));
  const since = performance.now();
  const { gap } = rake(respondents, margins);
  const time = performance.now() - since;
  return [
    atMost(`raking ${answers} answers to 4 margins`, time, 'ms', 1000),
    atMost('what is left between a share and its target', gap * 1e6, 'millionths', 1),
  ];
}

/** A citizens' survey of a large town: raking, counting, and the pages of its results. */
export default {
  name: 'surveys',
  run: async () => {
    const folder = temporaryFolder();
    try {
      return [...raking(), ...(await results(folder.path))];
    } finally {
      folder.remove();
    }
  },
} satisfies Bench;
