import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '../components/data-table.tsx';
import { SampleMark } from '../components/sample-mark.tsx';
import { useText } from '../language.tsx';
import { ChartFrame, type FrameProps } from './chart-frame.tsx';
import { Drawing } from './drawing.tsx';
import { type FanAxes, type FanData, fanAxes, fanGeometry } from './fan-geometry.ts';
import { FanGrid, FanLabels, FanMarks, type FanWords } from './fan-marks.tsx';
import { useFigure } from './figure-text.ts';

export interface FanPanel extends FanData {
  /** Needed where there are several: 成長した場合. */
  readonly label?: Text;
}

export interface FanChartProps extends FrameProps {
  readonly unit: Text;
  readonly digits?: number;
  /** How a value is written with its unit, where that is more than its digits. */
  readonly say?: (value: number) => string;
  /** Several are drawn beside each other with the same axes. */
  readonly panels: readonly FanPanel[];
  /** Limits and other levels to look at; one far away is only named. */
  readonly levels?: readonly { readonly value: number; readonly label: Text }[];
  /** The name of a place under the axis: 2030年度. */
  readonly place: (x: number) => Text;
}

const words = {
  when: { ja: '時期', en: 'When', easy: 'いつ' },
  known: { ja: '実績', en: 'Actual', easy: '本当の 数字' },
  middle: { ja: '見込み（まんなか）', en: 'Projection (middle)', easy: '見込みの まんなか' },
  single: { ja: '見込み', en: 'Projection', easy: '見込み' },
  half: { ja: '5割の確率で入る範囲', en: 'Half of all paths', easy: '半分が 入る ところ' },
  most: { ja: '8割の確率で入る範囲', en: 'Eight paths in ten', easy: '10の うち 8が 入る ところ' },
  above: { ja: '（図より上）', en: ' (above)', easy: '（図より 上）' },
  below: { ja: '（図より下）', en: ' (below)', easy: '（図より 下）' },
  none: { ja: '－', en: '–', easy: '－' },
  panel: (title: Text, panel: Text): Text => ({
    ja: `${title.ja}：${panel.ja}`,
    en: `${title.en}: ${panel.en}`,
    easy: `${title.easy ?? title.ja}：${panel.easy ?? panel.ja}`,
  }),
  row: (place: Text, panel: Text): Text => ({
    ja: `${place.ja}　${panel.ja}`,
    en: `${place.en}, ${panel.en}`,
    easy: `${place.easy ?? place.ja}　${panel.easy ?? panel.ja}`,
  }),
};

/** A value with its unit, as all of the chart writes it. */
function useSay({ unit, digits, say }: FanChartProps): (value: number) => string {
  const t = useText();
  const write = useFigure();
  return say ?? ((value) => `${write(value, digits)}${t(unit)}`);
}

/** Without uncertainty there is one line and nothing around it. */
const hasBands = (panels: readonly FanPanel[]): boolean =>
  panels.some(({ fan }) => fan.some(({ p10, p90 }) => p10 !== p90));

function Legend({ bands }: { bands: boolean }) {
  const t = useText();
  const lines = [
    { label: words.known, mark: <path class="mark-line" d="M1 10h18" stroke="currentColor" /> },
    {
      label: bands ? words.middle : words.single,
      mark: <path class="mark-fan-middle" d="M1 10h18" stroke="currentColor" />,
    },
  ];
  const areas = [
    {
      label: words.half,
      // As it is drawn: over the wider band.
      mark: (
        <>
          <rect class="mark-fan-outer" y="3" width="20" height="14" fill="currentColor" />
          <rect class="mark-fan-inner" y="3" width="20" height="14" fill="currentColor" />
        </>
      ),
    },
    {
      label: words.most,
      mark: <rect class="mark-fan-outer" y="3" width="20" height="14" fill="currentColor" />,
    },
  ];
  return (
    <ul class="chart-legend">
      {[...lines, ...(bands ? areas : [])].map(({ label, mark }) => (
        <li key={label.en}>
          <svg class="chart-swatch" viewBox="0 0 20 20" aria-hidden="true">
            {mark}
          </svg>{' '}
          {t(label)}
        </li>
      ))}
    </ul>
  );
}

function Panel(props: { chart: FanChartProps; panel: FanPanel; axes: FanAxes; height: number }) {
  const { chart, panel, axes, height } = props;
  const t = useText();
  const geometry = fanGeometry(panel, axes);
  const said: FanWords = {
    ...{ unit: t(chart.unit), say: useSay(chart), above: t(words.above), below: t(words.below) },
    levels: (chart.levels ?? []).map(({ label }) => t(label)),
  };
  const name = panel.label ? t(words.panel(chart.title, panel.label)) : t(chart.title);
  return (
    <Drawing class="chart-drawing" height={height} title={name} description={t(chart.description)}>
      <FanGrid axes={axes} height={height} place={(x) => t(chart.place(x))} />
      <FanMarks geometry={geometry} axes={axes} height={height} />
      <FanLabels geometry={geometry} axes={axes} height={height} words={said} />
    </Drawing>
  );
}

interface Row {
  readonly x: number;
  readonly panel: FanPanel;
}

/** A row for each place of each panel. */
function rowsOf(panels: readonly FanPanel[]): Row[] {
  return panels.flatMap((panel) => {
    const places = new Set([...panel.known, ...panel.fan].map(({ x }) => x));
    return [...places].sort((a, b) => a - b).map((x) => ({ x, panel }));
  });
}

function useColumns(chart: FanChartProps): Column<Row>[] {
  const t = useText();
  const say = useSay(chart);
  const figure = (value: number | undefined) => (value === undefined ? t(words.none) : say(value));
  const fan = ({ x, panel }: Row) => panel.fan.find((point) => point.x === x);
  const range = (low: number | undefined, high: number | undefined) =>
    low === undefined ? t(words.none) : `${figure(low)}～${figure(high)}`;
  const known = ({ x, panel }: Row) => panel.known.find((point) => point.x === x);
  const bands = hasBands(chart.panels);
  const ranges: Column<Row>[] = [
    {
      ...{ key: 'half', label: words.half, numeric: true },
      render: (row) => range(fan(row)?.p25, fan(row)?.p75),
    },
    {
      ...{ key: 'most', label: words.most, numeric: true },
      render: (row) => range(fan(row)?.p10, fan(row)?.p90),
    },
  ];
  return [
    {
      ...{ key: 'when', label: words.when, rowHeader: true },
      render: ({ x, panel }) =>
        panel.label ? t(words.row(chart.place(x), panel.label)) : t(chart.place(x)),
    },
    {
      ...{ key: 'known', label: words.known, numeric: true },
      render: (row) => (
        <>
          {figure(known(row)?.value)} {known(row)?.sample && <SampleMark />}
        </>
      ),
    },
    {
      ...{ key: 'middle', label: bands ? words.middle : words.single, numeric: true },
      render: (row) => figure(fan(row)?.p50),
    },
    ...(bands ? ranges : []),
  ];
}

/**
 * What is known of a figure, and where it is expected: the middle with two bands. Several scenarios
 * stand beside each other on the same axes.
 */
export function FanChart(props: FanChartProps) {
  const t = useText();
  const columns = useColumns(props);
  const { panels, levels = [] } = props;
  const several = panels.length > 1;
  const height = several ? 220 : 300;
  const values = levels.map(({ value }) => value);
  const axes = fanAxes(panels, values, height, several ? 3 : 5);
  return (
    <ChartFrame {...props} table={{ columns, rows: rowsOf(panels) }}>
      <Legend bands={hasBands(panels)} />
      <div class={several ? 'chart-panels' : undefined}>
        {panels.map((panel) => (
          <div key={panel.label?.en ?? ''}>
            {panel.label && <p class="chart-panel-name">{t(panel.label)}</p>}
            <Panel chart={props} panel={panel} axes={axes} height={height} />
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
