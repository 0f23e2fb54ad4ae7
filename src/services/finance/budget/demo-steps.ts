import type { IsoDate } from '#japan/dates.ts';
import { fiscalYear } from '#japan/fiscal-year.ts';
import {
  type DemoBooks,
  type DemoProject,
  type DemoRound,
  financed,
  steady,
} from './demo-books.ts';
import type { AmountStage, Change, Step } from './model.ts';

const thousand = 1000n;

const grounds: Readonly<Record<Change, readonly string[]>> = {
  continued: [
    '前年度と同じ内容を続けます。物価と人件費の上昇分を見込みました。',
    '利用する人の数が変わらないため、前年度並みで要求します。',
  ],
  new: ['市民会議で出された要望を受けて、新たに始めます。'],
  expanded: [
    '利用が見込みを上回って伸びているため、回数を増やします。',
    '国の補助が広がるため、対象を広げて早く進めます。',
  ],
  reduced: ['大きな工事が終わるため、減額します。', '対象となる人が減るため、見込みを下げます。'],
};

const expected = [
  '利用する人の満足度を前年度より高めます。',
  '計画に定めた指標の達成に近づけます。',
  '安全に続けて使える状態を保ちます。',
] as const;

const cutReasons = [
  '過去3年の執行の実績に合わせました。',
  '実施の時期を見直し、今年度に必要な分としました。',
  '委託の内容を精査し、重なる部分を除きました。',
] as const;

const pick = (from: readonly string[], word: string): string =>
  from[steady(word, from.length)] ?? '';
const rounded = (yen: bigint) => (yen / (100n * thousand)) * 100n * thousand;

interface Path {
  readonly request: bigint;
  readonly finance?: bigint;
  readonly appeal?: bigint;
  readonly mayor?: bigint;
}

/** The way of an amount that was adopted. */
function pathTo(project: DemoProject, year: number, adopted: bigint): Path {
  const raised = BigInt([100, 102, 105, 112][steady(`${project.code}${year}`, 4)] ?? 100);
  const request = rounded((adopted * raised) / 100n);
  if (request <= adopted) return { request: adopted, finance: adopted, mayor: adopted };
  if (steady(`${year}${project.code}`, 3) > 0) return { request, finance: adopted, mayor: adopted };
  const finance = rounded((adopted * 96n) / 100n);
  return { request, finance, appeal: adopted, mayor: adopted };
}

/** The way of an amount whose budget is in the making: the officer has seen half of the requests. */
function pathNow({ code, asked }: DemoProject): Path | undefined {
  if (!asked) return undefined;
  const seen = steady(code, 2) === 0 || asked.request === asked.review;
  return seen ? { request: asked.request, finance: asked.review } : { request: asked.request };
}

function changeOf(request: bigint, before: bigint): Change {
  if (before === 0n) return 'new';
  const percent = (request * 100n) / before;
  if (percent >= 108n) return 'expanded';
  return percent < 96n ? 'reduced' : 'continued';
}

const reasonOf = (
  stage: AmountStage,
  project: DemoProject,
  amount: bigint,
  path: Path,
  change: Change,
) => {
  if (stage === 'request') return pick(grounds[change], project.code);
  if (stage === 'appeal') return '削られた分のうち、安全に関わる費用をもう一度お願いします。';
  if (stage === 'mayor' && path.appeal) return '復活要求を認め、市民の安全に関わる分を戻します。';
  if (amount >= path.request) return '要求のとおりとします。';
  if (project.purpose === 'purpose.debt')
    return '借り入れの時期と利率を見直し、必要な額としました。';
  return pick(cutReasons, project.code);
};

const daysOf = (round: DemoRound): Readonly<Record<AmountStage, IsoDate>> => ({
  request: round.deadline,
  finance: `${round.year - 1}-11-20` as IsoDate,
  appeal: `${round.year}-01-05` as IsoDate,
  mayor: `${round.year}-01-14` as IsoDate,
});

/** What was said about each sample project on its way to the budget of a year, up to today. */
export function demoSteps(
  loading: {
    readonly books: DemoBooks;
    readonly ids: ReadonlyMap<string, string>;
    readonly today: IsoDate;
  },
  round: DemoRound,
): Step[] {
  const { books, ids, today } = loading;
  const days = daysOf(round);
  return books.projects.flatMap((project) => {
    const adopted = project.adopted.get(round.year);
    const path = adopted === undefined ? pathNow(project) : pathTo(project, round.year, adopted);
    if (!path) return [];
    const change = changeOf(path.request, project.adopted.get(round.year - 1) ?? path.request);
    return (Object.entries(path) as [AmountStage, bigint][]).flatMap(([stage, amount]): Step[] => {
      if (days[stage] > today) return [];
      return [
        {
          ...{
            projectId: ids.get(project.code) ?? '',
            year: fiscalYear(round.year),
            stage,
            change,
          },
          financing: financed(amount, project.funding),
          grounds: reasonOf(stage, project, amount, path, change),
          expected: stage === 'request' ? pick(expected, project.code) : '',
          at: new Date(`${days[stage]}T10:00:00+09:00`),
          sample: true,
        },
      ];
    });
  });
}
