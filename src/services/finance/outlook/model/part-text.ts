import type { Text } from '#platform/i18n/text.ts';
import { driverTexts } from '../driver-text.ts';
import type { SettingId } from './assumptions.ts';
import type { DriverId } from './drivers.ts';
import { figureTexts } from './figure-text.ts';
import type { FigureId } from './figures.ts';
import type { ConstantId, RowKey, SeriesId, When } from './formula.ts';
import { settingTexts } from './setting-text.ts';
import { textOf as text } from './text-of.ts';

const seriesTexts: Readonly<Record<SeriesId, Text>> = {
  'table.total': text('将来推計人口', 'Projected residents', '人口の 予想'),
  'table.child': text('将来推計の年少人口', 'Projected children', '子どもの 数の 予想'),
  'table.working': text('将来推計の生産年齢人口', 'Projected working age', '15〜64さいの 予想'),
  'table.elderly': text('将来推計の老年人口', 'Projected older people', '65さい以上の 予想'),
  'table.late-elderly': text('将来推計の75歳以上', 'Projected 75 and over', '75さい以上の 予想'),
  'staff.plan-change': text(
    '定員管理計画の前年度に対する比',
    'The staff plan against the year before',
    '働く 人の 計画の 変化',
  ),
  'staff.retirements': text('退職者数', 'Staff who retire', 'やめる 人の 数'),
  'renewal.repair': text(
    '大規模改修（基準年度の単価）',
    'Major repairs at base prices',
    '大きな 修理（いまの ねだん）',
  ),
  'renewal.rebuild': text(
    '建替え（基準年度の単価）',
    'Rebuilding at base prices',
    '建てかえ（いまの ねだん）',
  ),
  'renewal.backlog': text(
    '積み残しの解消（基準年度の単価）',
    'Overdue works at base prices',
    'おくれている 工事（いまの ねだん）',
  ),
  'renewal.infrastructure': text(
    '道路・橋の更新（基準年度の単価）',
    'Roads and bridges at base prices',
    '道と 橋（いまの ねだん）',
  ),
  'renewal.upkeep': text(
    '毎年の修繕（基準年度の単価）',
    'Upkeep at base prices',
    '毎年の 修理（いまの ねだん）',
  ),
  'renewal.enterprise': text(
    '上下水道の更新（基準年度の単価）',
    'Water and sewers at base prices',
    '水道（いまの ねだん）',
  ),
  'loans.principal': text('借入台帳の元金', 'Principal by the list of loans', '借りた お金の 返済'),
  'loans.interest': text('借入台帳の利子', 'Interest by the list of loans', '借りた お金の 利子'),
  'loans.included': text(
    '借入台帳の元利償還金 × 交付税措置率',
    'Payments by the list of loans × share counted in the need',
    '返済の うち 国が みる 分',
  ),
  'loans.covered': text(
    '借入台帳の残高 × 交付税措置率',
    'Outstanding by the list of loans × share counted in the need',
    '借金の うち 国が みる 分',
  ),
  'issued.principal': text(
    '前年度までに借りる分の元金',
    'Principal on bonds of the years before',
    '前の 年までに 借りる お金の 返済',
  ),
  'issued.interest': text(
    '前年度までに借りる分の利子',
    'Interest on bonds of the years before',
    '前の 年までに 借りる お金の 利子',
  ),
};

const restText = (name: Text): Text =>
  text(
    `基準年度の${name.ja}のうち割合で決まらない額`,
    `What of the base year's "${name.en}" no share explains`,
    `${name.easy ?? name.ja}の ほかの 分`,
  );

const generalText = (name: Text): Text =>
  text(
    `${name.ja}のうち経常一般財源の割合（基準年度）`,
    `Share of current general funds in "${name.en}" (base year)`,
    `${name.easy ?? name.ja}の うち 毎年の 自由な お金の 割合`,
  );

const baseText = (name: Text): Text =>
  text(
    `基準年度の${name.ja}`,
    `${name.en} of the base year`,
    `はじめの 年の ${name.easy ?? name.ja}`,
  );

function constantText(id: ConstantId): Text {
  if (id === 'rest.allocation') {
    return text(
      '基準年度の普通交付税と「需要額－収入額」の差',
      'Allocation tax of the base year less (need − revenue)',
      '国の 計算との ちがい（はじめの 年）',
    );
  }
  if (id === 'rest.funds') {
    return text(
      '充当可能基金額と基金残高の差（基準年度）',
      'Available funds less the funds (base year)',
      '使える 貯金と 貯金の ちがい（はじめの 年）',
    );
  }
  if (id === 'books.carried-funds') return baseText(figureTexts['balance.carried-funds']);
  if (id === 'books.purpose-saved') return baseText(figureTexts['fund.purpose-saved']);
  if (id === 'books.purpose-taken') return baseText(figureTexts['fund.purpose-taken']);
  const [kind, key] = id.split('.');
  return kind === 'rest'
    ? restText(figureTexts[`revenue.${key}` as FigureId])
    : generalText(figureTexts[`nature.${key}` as FigureId]);
}

const whens: Readonly<Record<When, (name: Text) => Text>> = {
  now: (name) => name,
  before: (name) =>
    text(
      `前年度の${name.ja}`,
      `${name.en} of the year before`,
      `前の 年の ${name.easy ?? name.ja}`,
    ),
  'before-last': (name) =>
    text(`2年前の${name.ja}`, `${name.en} two years before`, `2年前の ${name.easy ?? name.ja}`),
  base: baseText,
  difference: (name) =>
    text(
      `${name.ja}の基準年度からの増減`,
      `${name.en}, change since the base year`,
      `${name.easy ?? name.ja}が はじめの 年から 変わった 分`,
    ),
  change: (name) =>
    text(
      `${name.ja}の前年度に対する比`,
      `${name.en} against the year before`,
      `${name.easy ?? name.ja}を 前の 年と くらべた 割合`,
    ),
  'last-ten': (name) =>
    text(
      `前の10年の${name.ja}の平均`,
      `${name.en}, mean of the ten years before`,
      `前の 10年の ${name.easy ?? name.ja}の 平均`,
    ),
  'since-base': (name) =>
    text(
      `${name.ja}の基準年度に対する比`,
      `${name.en} against the base year`,
      `${name.easy ?? name.ja}を はじめの 年と くらべた 割合`,
    ),
};

const growthText = (name: Text): Text =>
  text(`1＋${name.ja}`, `1 + ${name.en}`, `1＋${name.easy ?? name.ja}`);

/** What a row of the formulas is, by kind. */
export function rowText(row: RowKey): Text {
  const [kind = '', key = ''] = [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)];
  if (kind === 'figure') return figureTexts[key as FigureId];
  if (kind === 'growth') return growthText(driverTexts[key as DriverId]);
  if (kind === 'level') return driverTexts[key as DriverId];
  if (kind === 'share' || kind === 'setting') return settingTexts[key as SettingId];
  if (kind === 'series') return seriesTexts[key as SeriesId];
  return kind === 'constant' ? constantText(key as ConstantId) : text('定数', 'Constant', '数字');
}

export const whenText = (when: When, name: Text): Text => whens[when](name);

/** A share of something: 地方税の増減 × 基準税率. */
export const timesText = (name: Text, share: Text): Text =>
  text(
    `${name.ja} × ${share.ja}`,
    `${name.en} × ${share.en}`,
    `${name.easy ?? name.ja} × ${share.easy ?? share.ja}`,
  );
