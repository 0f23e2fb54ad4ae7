import { headings, type StandardLayout } from './layout.ts';

/**
 * Layouts whose new headings are not known to us: those of the former 推奨データセット, with the headings
 * that were renamed for all.
 */
export const formerLayouts: readonly StandardLayout[] = [
  {
    ...{ id: 'care-service', number: '09', file: 'care_service', theme: 'heal' },
    title: { ja: '介護サービス事業所一覧', en: 'Care services' },
    columns: headings(`
      全国地方公共団体コード | ID | 地方公共団体名 | 介護サービス事業所名称 | 介護サービス事業所名称_カナ |
      実施サービス | 所在地_連結表記 | 建物名等(方書) | 緯度 | 経度 | 電話番号 | 内線番号 | FAX番号 |
      法人番号 | 法人の名称 | 事業所番号 | 利用可能曜日 | 利用可能曜日特記事項 | 定員 | URL | 備考
    `),
    required: [
      '介護サービス事業所名称',
      '介護サービス事業所名称_カナ',
      '実施サービス',
      '所在地_連結表記',
      '電話番号',
    ],
  },
  {
    ...{ id: 'hospital', number: '10', file: 'hospital', theme: 'heal' },
    title: { ja: '医療機関一覧', en: 'Medical institutions' },
    columns: headings(`
      全国地方公共団体コード | ID | 地方公共団体名 | 名称 | 名称_カナ | 医療機関の種類 | 所在地_連結表記 |
      建物名等(方書) | 緯度 | 経度 | 電話番号 | 内線番号 | FAX番号 | 法人番号 | 法人の名称 |
      医療機関コード | 診療曜日 | 診療開始時間 | 診療終了時間 | 診療日時特記事項 | 時間外における対応 | 診療科目 |
      病床数 | URL | 備考
    `),
    required: [
      '名称',
      '名称_カナ',
      '医療機関の種類',
      '所在地_連結表記',
      '診療曜日',
      '診療開始時間',
      '診療終了時間',
      '診療科目',
      '病床数',
      'URL',
    ],
  },
  {
    ...{ id: 'cultural-property', number: '02', file: 'cultural_property', theme: 'educ' },
    title: { ja: '文化財一覧', en: 'Cultural properties' },
    columns: headings(`
      全国地方公共団体コード | ID | 地方公共団体名 | 名称 | 名称_カナ | 名称_通称 | 名称_英字 | 文化財分類 |
      種類 | 場所名称 | 所在地_連結表記 | 建物名等(方書) | 緯度 | 経度 | 電話番号 | 内線番号 | 員数（数） |
      員数（単位） | 法人番号 | 所有者等 | 文化財指定日 | 利用可能曜日 | 開始時間 | 終了時間 |
      利用可能日時特記事項 | 画像 | 画像_ライセンス | 概要 | 概要_英語 | 説明 | 説明_英語 | URL | 備考
    `),
    required: ['名称', '名称_カナ', '文化財分類'],
  },
  {
    ...{ id: 'tourism', number: '11', file: 'tourism', theme: 'econ' },
    title: { ja: '観光施設一覧', en: 'Sights' },
    columns: headings(`
      全国地方公共団体コード | ID | 地方公共団体名 | 名称 | 名称_カナ | 名称_英字 | POIコード |
      所在地_連結表記 | 建物名等(方書) | 緯度 | 経度 | 利用可能曜日 | 開始時間 | 終了時間 |
      利用可能日時特記事項 | 料金(基本) | 料金(詳細) | 説明 | 説明_英語 | アクセス方法 | 駐車場情報 |
      バリアフリー情報 | 連絡先名称 | 連絡先電話番号 | 連絡先内線番号 | 画像 | 画像_ライセンス | URL | 備考
    `),
    required: ['名称', '名称_カナ', '所在地_連結表記', '説明'],
  },
  {
    ...{ id: 'event', number: '12', file: 'event', theme: 'regi' },
    title: { ja: 'イベント一覧', en: 'Events' },
    columns: headings(`
      全国地方公共団体コード | ID | 地方公共団体名 | イベント名 | イベント名_カナ | イベント名_英語 | 開始日 |
      終了日 | 開始時間 | 終了時間 | 開始日時特記事項 | 説明 | 料金(基本) | 料金(詳細) | 連絡先名称 |
      連絡先電話番号 | 連絡先内線番号 | 主催者 | 場所名称 | 所在地_連結表記 | 建物名等(方書) | 緯度 | 経度 |
      アクセス方法 | 駐車場情報 | 定員 | 参加申込終了日 | 参加申込終了時間 | 参加申込方法 | URL | 備考
    `),
    required: [
      'イベント名',
      'イベント名_カナ',
      '開始日',
      '終了日',
      '開始時間',
      '終了時間',
      '説明',
      '場所名称',
      '所在地_連結表記',
    ],
  },
  {
    ...{ id: 'fire-hydrant', number: '14', file: 'fire_hydrant', theme: 'just' },
    title: { ja: '消防水利施設一覧', en: 'Water for fire fighting' },
    columns: headings(`
      全国地方公共団体コード | ID | 地方公共団体名 | 種別 | 所在地_連結表記 | 建物名等(方書) | 緯度 | 経度 |
      口径 | 備考
    `),
    required: ['種別'],
  },
  {
    ...{ id: 'open-data-list', number: '06', file: 'open_data_list', theme: 'gove' },
    title: { ja: 'オープンデータ一覧', en: 'List of open data' },
    columns: headings(`
      全国地方公共団体コード | ID | 地方公共団体名 | データ名称 | データ概要 | データ形式 | 分類 | 更新頻度 |
      URL | API対応有無 | ライセンス | 登録日 | 最終更新日 | 備考
    `),
    required: ['データ名称', 'データ形式', '分類', '最終更新日'],
  },
];
