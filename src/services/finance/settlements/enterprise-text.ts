import type { ItemWords } from './item.ts';

/** Public enterprises (公営企業) that towns run; each reports 資金不足比率 of its own. */
export const enterprises = [
  { key: 'water', ja: '水道事業', en: 'water supply' },
  { key: 'sewage', ja: '下水道事業', en: 'sewage' },
  { key: 'industrial-water', ja: '工業用水道事業', en: 'industrial water' },
  { key: 'transport', ja: '交通事業', en: 'transport' },
  { key: 'hospital', ja: '病院事業', en: 'hospitals' },
  { key: 'market', ja: '市場事業', en: 'markets' },
  { key: 'tourism', ja: '観光施設事業', en: 'tourist facilities' },
  { key: 'land', ja: '宅地造成事業', en: 'housing land' },
  { key: 'other', ja: 'その他の公営企業', en: 'other enterprises' },
] as const;

/** Two amounts of each. */
export const enterpriseWords: ItemWords = Object.fromEntries(
  enterprises.flatMap(({ key, ja, en }) => [
    [`${key}-shortfall`, { name: { ja: `${ja}：資金の不足額`, en: `Shortfall of ${en}` } }],
    [`${key}-scale`, { name: { ja: `${ja}：事業の規模`, en: `Scale of ${en}` } }],
  ]),
);
