import { BarChart } from '../charts/bar-chart.tsx';
import { Bullet, type BulletProps } from '../charts/bullet.tsx';
import { LineChart } from '../charts/line-chart.tsx';
import { Sparkline, type SparklineProps } from '../charts/sparkline.tsx';
import { StackedBarChart } from '../charts/stacked-bar-chart.tsx';
import { OutlookSamples } from './outlook-samples.tsx';

const unit = { ja: '%', en: '%' };
const people = { ja: '人', en: ' people' };
const million = { ja: '百万円', en: ' million yen' };
const source = { ja: '資料：見本（2026年3月31日現在）', en: 'Source: sample, 31 March 2026' };

function year(value: number) {
  return { ja: `${value}年度`, en: `FY${value}` };
}

const words = {
  line: {
    ja: '申請できる手続きは、4年で13ポイント増えました',
    en: 'Online procedures rose by 13 points in four years',
  },
  lineUnit: {
    ja: 'オンライン化した手続きの割合（%）',
    en: 'Share of procedures that are online (%)',
  },
  lineText: {
    ja: '2019年度の50%から2024年度の63.4%まで増え、2025年度は64%から71%と見込まれます。目標は70%です。',
    en: 'It rose from 50% in FY2019 to 63.4% in FY2024 and is expected between 64% and 71% in FY2025. The target is 70%.',
  },
  target: { ja: '目標', en: 'Target' },
  baseline: { ja: '基準', en: 'Baseline' },
  projection: { ja: '見込み', en: 'Expected' },
  empty: { ja: 'データはこれから集まります', en: 'Figures are still to come' },
  bar: { ja: '福祉の費用がいちばん多くなりました', en: 'Welfare is the largest expense' },
  barUnit: { ja: '目的別の歳出（百万円）', en: 'Expenses by purpose (million yen)' },
  stack: { ja: '紙での申請は、3割まで減りました', en: 'Paper applications fell to 30%' },
  stackUnit: { ja: '申請の方法の割合（%）', en: 'How applications were made (%)' },
  progress: { ja: 'オンライン化している割合', en: 'Share that is online' },
  burden: { ja: '経常収支比率', en: 'Current balance ratio' },
  settled: { ja: '移住した人の数', en: 'People who moved in' },
};

const purposes = [
  { label: { ja: '民生費（福祉）', en: 'Welfare' }, value: 8_412, emphasis: true },
  { label: { ja: '総務費', en: 'General affairs' }, value: 3_105 },
  { label: { ja: '教育費', en: 'Education' }, value: 2_690 },
  { label: { ja: '災害復旧費', en: 'Disaster recovery' }, value: undefined },
  { label: { ja: '前年度からの調整', en: 'Adjustment' }, value: -420 },
];

const ways = [
  { ja: 'オンライン', en: 'Online' },
  { ja: '窓口', en: 'Counter' },
  { ja: '郵送', en: 'Post' },
  { ja: '電話', en: 'Telephone' },
  { ja: 'その他', en: 'Other' },
];

function Lines() {
  const known = [50, 52.1, undefined, 58.3, 61, 63.4];
  return (
    <>
      <LineChart
        title={words.line}
        subtitle={words.lineUnit}
        description={words.lineText}
        source={source}
        csvHref="#charts"
        unit={unit}
        digits={1}
        points={known.map((value, index) => ({
          x: 2019 + index,
          label: year(2019 + index),
          value,
          sample: index > 0,
        }))}
        target={{ x: 2025, value: 70, label: words.target }}
        baseline={{ value: 50, label: words.baseline }}
        projection={{
          label: words.projection,
          points: [
            { x: 2024, low: 63.4, value: 63.4, high: 63.4 },
            { x: 2025, low: 64, value: 67.2, high: 71 },
          ],
        }}
      />
      <LineChart
        title={words.empty}
        description={words.empty}
        unit={unit}
        points={[2019, 2020, 2021].map((x) => ({ x, label: year(x), value: undefined }))}
        target={{ x: 2025, value: 70, label: words.target }}
      />
    </>
  );
}

const bullets: readonly BulletProps[] = [
  {
    label: words.progress,
    unit,
    digits: 1,
    baseline: 50,
    value: 58.3,
    expected: 63.3,
    target: 70,
    direction: 'up',
  },
  {
    label: words.burden,
    unit,
    digits: 1,
    baseline: 91.7,
    value: 89.4,
    expected: 90.5,
    target: 90,
    direction: 'down',
  },
  {
    label: words.settled,
    unit: people,
    baseline: undefined,
    value: undefined,
    target: 336,
    direction: 'up',
  },
];

const sparklines: readonly SparklineProps[] = [
  { label: words.progress, unit, values: [50, 52.1, undefined, 58.3, 61, 63.4], target: 70 },
  { label: words.settled, unit: people, values: [186, 240, 221, 303] },
  { label: words.burden, unit, values: [] },
];

function Small() {
  return (
    <>
      {bullets.map((bullet) => (
        <p key={bullet.label.en}>
          <Bullet {...bullet} />
        </p>
      ))}
      {sparklines.map((sparkline) => (
        <p key={sparkline.label.en}>
          <Sparkline {...sparkline} />
        </p>
      ))}
    </>
  );
}

export function ChartSamples() {
  return (
    <>
      <Lines />
      <BarChart
        title={words.bar}
        subtitle={words.barUnit}
        description={words.bar}
        source={source}
        unit={million}
        rows={purposes}
      />
      <StackedBarChart
        title={words.stack}
        subtitle={words.stackUnit}
        description={words.stack}
        source={source}
        share
        unit={unit}
        series={ways}
        rows={[
          { label: year(2020), values: [18, 61, 12, 6, 3] },
          { label: year(2025), values: [52, 30, 9, 6, 3] },
        ]}
      />
      <OutlookSamples />
      <Small />
    </>
  );
}
