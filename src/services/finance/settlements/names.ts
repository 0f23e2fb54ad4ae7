import { type Group, groups, type Item, items } from './items.ts';
import { folded } from './layout.ts';
import { groupTexts } from './table-text.ts';

/** As the card is printed, as towns call their own, and as older cards wrote it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'revenue.local-tax': ['市税', '町税', '村税', '市町村税'],
  'revenue.environment': ['自動車税環境性能割交付金'],
  'revenue.special-grants': ['地方特例交付金'],
  'revenue.shares': ['分担金及び負担金', '分担金負担金'],
  'revenue.prefectural': ['県支出金', '都支出金', '道支出金', '府支出金'],
  'revenue.donations': ['寄付金'],
  'revenue.bonds': ['市債', '町債', '村債'],
  'purpose.farming': ['農林水産費', '農林業費'],
  'nature.subsidies': ['補助費'],
  'nature.lending': ['投資及び出資金・貸付金', '投資・出資・貸付金', '投資及び出資金、貸付金'],
  'nature.disaster': ['災害復旧費'],
  'fund.adjustment': ['財政調整基金'],
  'fund.debt-reduction': ['減債基金'],
  'fund.purpose': ['その他特定目的基金', '特定目的基金'],
};

/** A part of the card has its item of the nature table in the short name: 人件費. */
const namesOf = ({ code, group, name }: Item): readonly string[] => [
  ...[name.ja, ...(otherNames[code] ?? [])],
  ...(group === 'current' ? [name.ja.replace('のうち経常経費充当一般財源', '')] : []),
];

const byName = new Map<string, Item[]>();
for (const item of items) {
  for (const name of namesOf(item).map(folded)) {
    byName.set(name, [...(byName.get(name) ?? []), item]);
  }
}

const flows: readonly Group[] = ['revenue', 'purpose', 'nature', 'current'];

/** Items of the name: of the part where it is known, else of all that call it their own. */
export function itemsNamed(name: string, part: Group | undefined): readonly Item[] {
  const named = byName.get(name) ?? [];
  const inPart = named.filter(({ group }) => group === part);
  if (inPart.length > 0) return inPart;
  // Funds and figures for the ratios have names that no income and no cost bears.
  if (part) return named.filter(({ group }) => !flows.includes(group));
  const official = named.filter((item) => folded(item.name.ja) === name);
  return official.length > 0 ? official : named.filter(({ group }) => group !== 'current');
}

/** Sums that the card prints above their parts; the parts are what is read. */
const sums: Readonly<Record<string, readonly string[]>> = {
  地方交付税: ['revenue.allocation-ordinary', 'revenue.allocation-special'],
};

/** The parts of a sum: it stands for itself only where they are not in the table. */
export const partsOfSum = (name: string): readonly string[] | undefined => sums[name];

/** Sums and parts of what is counted already: 歳入合計, 〔義務的経費計〕, うち職員給, 元利償還金. */
export const isCounted = (name: string): boolean =>
  /計$|総額$|^うち|^内訳?$|^(一般財源|義務的経費|投資的経費|その他の経費)$/.test(name) ||
  /^(元利償還金|一時借入金利子|積立金現在高|職員給)$/.test(name);

/** A part that the settlement does not read: 市町村税の状況 tells what 地方税 is made of. */
type Part = Group | 'passed-over';

const partNames: readonly (readonly [RegExp, Part])[] = [
  [/^歳入(の状況)?$/, 'revenue'],
  [/^(目的別(歳出)?|歳出\(目的別\))(の状況)?$/, 'purpose'],
  [/^(性質別(歳出)?|歳出\(性質別\))(の状況)?$/, 'nature'],
  [/^積立金(現在高)?の状況$/, 'fund'],
  [/税の状況$/, 'passed-over'],
];
const partOfTitle = new Map<string, Group>(groups.map((one) => [folded(groupTexts[one].ja), one]));

/** The part of the table that the words of a cell begin. */
export const partNamed = (name: string): Part | undefined =>
  partOfTitle.get(name) ?? partNames.find(([pattern]) => pattern.test(name))?.[1];
