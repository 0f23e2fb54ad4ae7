import type { Text } from '#platform/i18n/text.ts';
import { ColumnChart } from '../charts/column-chart.tsx';
import { FanChart } from '../charts/fan-chart.tsx';
import { TornadoChart } from '../charts/tornado-chart.tsx';

const unit: Text = { ja: '%', en: '%' };
const money: Text = { ja: '億円', en: ' ×100m yen' };
const words = {
  fan: {
    ja: '将来負担比率は2033年度に40%を超える見込みです',
    en: 'The future burden ratio will pass 40% in FY2033',
  },
  columns: {
    ja: '更新費用は2040年度ごろがいちばん多くなります',
    en: 'Renewal costs are highest about FY2040',
  },
  tornado: {
    ja: '10年後の基金は税収の伸びでいちばん変わります',
    en: 'Growth of taxes moves the fund most',
  },
  base: { ja: '基本', en: 'Base' },
  low: { ja: '低成長', en: 'Low growth' },
  near: { ja: '目安', en: 'Guide' },
  limit: { ja: '早期健全化基準', en: 'Early limit' },
  schools: { ja: '学校', en: 'Schools' },
  halls: { ja: '庁舎', en: 'Halls' },
  now: { ja: '今の費用', en: 'Spent now' },
  tax: { ja: '市税の伸び', en: 'Growth of taxes' },
  pay: { ja: '人件費の伸び', en: 'Growth of pay' },
  point: { ja: '±1ポイント', en: '±1 point' },
};
const year = (x: number): Text => ({ ja: `${x}年度`, en: `FY${x}` });

const known = [31, 29.5, 28.8, 30.2, undefined, 30.9].map((value, index) => {
  return { x: 2020 + index, value, sample: index === 5 };
});

const fanOf = (slope: number) =>
  Array.from({ length: 10 }, (_, index) => {
    const p50 = 31 + slope * (index + 1);
    const wide = 0.9 * Math.sqrt(index + 1);
    return {
      ...{ x: 2026 + index, p10: p50 - 2 * wide, p25: p50 - wide, p50 },
      ...{ p75: p50 + wide, p90: p50 + 2 * wide },
    };
  });

const levels = [
  { value: 40, label: words.near },
  { value: 350, label: words.limit },
];

/** A figure into the future, amounts over the years, and what moves them. */
export function OutlookSamples() {
  const shared = { title: words.fan, description: words.fan, unit, digits: 1, place: year, levels };
  return (
    <>
      <FanChart {...shared} panels={[{ known, fan: fanOf(0.9) }]} />
      <FanChart
        {...shared}
        panels={[
          { known, fan: fanOf(0.5), label: words.base },
          { known, fan: fanOf(1.2), label: words.low },
        ]}
      />
      <ColumnChart
        title={words.columns}
        description={words.columns}
        unit={money}
        digits={1}
        series={[words.schools, words.halls]}
        level={{ value: 9, label: words.now }}
        rows={[4, 9, 3, 6, 12, 14, 5, 2].map((value, index) => {
          return { label: year(2026 + index), values: [value, index % 3] };
        })}
      />
      <TornadoChart
        title={words.tornado}
        description={words.tornado}
        unit={money}
        digits={1}
        rows={[
          { label: words.tax, change: words.point, lower: -12.4, higher: 13.1 },
          { label: words.pay, change: words.point, lower: 4.2, higher: -4.5 },
        ]}
      />
    </>
  );
}
