import type { Text } from '#platform/i18n/text.ts';
import type { PromotedClass, PromotedSection } from '../model.ts';

export const sectionTexts: Readonly<Record<PromotedSection, Text>> = {
  A: { ja: '子育て', en: 'Child care' },
  B: { ja: '介護', en: 'Care' },
  C: { ja: '被災者支援', en: 'Disasters' },
  D: { ja: '転出・転入', en: 'Moving' },
  E: { ja: '自動車（都道府県）', en: 'Vehicles (prefectures)' },
  F: { ja: '件数の多い手続', en: 'Many cases' },
};

export const classTexts: Readonly<Record<PromotedClass, Text>> = {
  'life-event': { ja: 'ライフイベントで必要', en: 'Needed at life events' },
  volume: { ja: '件数が多い', en: 'Many cases' },
};

export const words = {
  title: { ja: 'オンライン化を進める手続', en: 'Promoted procedures' },
  lead: {
    ja: '国の「地方公共団体が優先的にオンライン化を推進すべき手続」です。この市が行う手続のうち、オンラインになった割合が、計画の指標になります。',
    en: 'The procedures that the national government wants online first. The share of those this city performs that are online is an indicator of the plan.',
  },
  share: (online: number, performed: number): Text => ({
    ja: `この市が行う${performed}件のうち、${online}件がオンラインです。`,
    en: `${online} of the ${performed} that this city performs are online.`,
  }),
  seeIndicator: { ja: '計画の指標を見る', en: 'See the indicator of the plan' },
  table: { ja: '手続の一覧', en: 'The list' },
  name: { ja: '手続', en: 'Procedure' },
  nameJa: { ja: '名称（日本語）', en: 'Name (Japanese)' },
  nameEn: { ja: '名称（英語）', en: 'Name (English)' },
  section: { ja: '分野', en: 'Field' },
  classes: { ja: '選ばれた理由', en: 'Why it was chosen' },
  performed: { ja: 'この市が行う', en: 'Performed by this city' },
  yes: { ja: '行う', en: 'Yes' },
  no: { ja: '行わない', en: 'No' },
  online: { ja: 'オンライン', en: 'Online' },
  isOnline: { ja: 'オンライン', en: 'Online' },
  notOnline: { ja: 'まだ', en: 'Not yet' },
  linked: { ja: '結び付いた案内', en: 'Entry of the catalogue' },
  notLinked: { ja: '案内なし', en: 'No entry' },
  linkHint: {
    ja: '案内との結び付きは、手続の案内の編集画面で選びます。',
    en: 'The link is chosen on the page where the entry of the catalogue is edited.',
  },
  verified: { ja: '名称の確認', en: 'Name' },
  isVerified: { ja: '国の一覧で名称を確かめた', en: 'Compared with the national list' },
  unverified: { ja: '名称は未確認', en: 'Not compared yet' },
  note: { ja: '備考', en: 'Note' },
  on: { ja: '変わる日', en: 'From which day' },
  onHint: {
    ja: '「この市が行う」を変えたときは、その日から指標の計算が変わります。',
    en: 'If you change whether the city performs it, the indicator changes from this day on.',
  },
  edit: { ja: '編集する', en: 'Edit' },
  save: { ja: '保存する', en: 'Save' },
  saved: { ja: '保存しました', en: 'Saved' },
  load: { ja: '国の一覧を読み込む', en: 'Load the national list' },
  empty: { ja: '一覧がまだありません', en: 'There is no list yet' },
  emptyHint: {
    ja: '国の一覧を読み込むと、59件の手続から始められます。名称や「この市が行う」は、後から直せます。',
    en: 'Load the national list to begin with its 59 procedures. You can correct names and what the city performs afterwards.',
  },
  write: { ja: '入力してください。', en: 'Please fill this in.' },
  long: { ja: '短くまとめて入力してください。', en: 'Please make this shorter.' },
  day: { ja: '日付を正しく入力してください。', en: 'Please enter a date.' },
} as const;
