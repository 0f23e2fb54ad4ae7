import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { LanguageProvider } from '../language.tsx';
import { BarChart } from './bar-chart.tsx';
import { LineChart, type LineChartProps } from './line-chart.tsx';

describe('a rendered chart', () => {
  const props: LineChartProps = {
    title: { ja: '申請は増えました', en: 'Applications rose' },
    description: { ja: '50%から58%へ', en: 'From 50% to 58%' },
    unit: { ja: '%', en: '%' },
    digits: 1,
    points: [
      { x: 2019, label: { ja: '2019年度', en: 'FY2019' }, value: 50 },
      { x: 2020, label: { ja: '2020年度', en: 'FY2020' }, value: undefined },
      { x: 2021, label: { ja: '2021年度', en: 'FY2021' }, value: 58, sample: true },
    ],
    target: { x: 2025, value: 70, label: { ja: '目標', en: 'Target' } },
    csvHref: '/x.csv',
  };
  const html = renderToString(
    <LanguageProvider language="ja">
      <LineChart {...props} />
    </LanguageProvider>,
  );

  test('title, description, table with the gap and the sample mark, CSV', () => {
    expect(html).toMatch(
      /<title id="([^"]+)-t">申請は増えました<\/title><desc id="\1-d">50%から58%へ/,
    );
    expect(html).toContain('<details');
    expect(html).toContain('データなし');
    expect(html).toContain('見本');
    expect(html).toContain('href="/x.csv"');
    expect(html).toContain('目標 70.0%');
  });

  test('nothing that the content security policy refuses', () => {
    expect(html).not.toMatch(/ style=|<style|<script| on\w+=/);
  });
});

test.each([
  ['ja', 1],
  ['en', 2],
] as const)('names and figures of bars in %s fit a phone, on %i lines', (language, lines) => {
  const html = renderToString(
    <LanguageProvider language={language}>
      <BarChart
        title={{ ja: '使いみち', en: 'Spending' }}
        description={{ ja: '使いみち', en: 'Spending' }}
        unit={{ ja: '億円', en: ' billion yen' }}
        rows={[{ label: { ja: '福祉', en: 'Children, older people, disability' }, value: 7 }]}
      />
    </LanguageProvider>,
  );
  expect(new Set(html.match(/(?<=<text [^>]*y=")\d+/g)).size).toBe(lines);
});
