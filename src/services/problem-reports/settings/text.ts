import type { Text } from '#platform/i18n/text.ts';
import type { CategoryIcon } from '../model.ts';

export const settingsErrors = {
  missing: { ja: '入力してください', en: 'Please fill this in.' },
  long: { ja: '長すぎます。短くしてください', en: 'This is too long; please shorten it.' },
  number: (least: number, most: number): Text => ({
    ja: `${least}から${most}までの整数を入力してください`,
    en: `Please enter a whole number from ${least} to ${most}.`,
  }),
  degrees: {
    ja: '緯度・経度は「36.6512」のように、度を小数で入力してください',
    en: 'Enter degrees with a decimal point, as in 36.6512.',
  },
  bounds: {
    ja: '北は南より、東は西より大きい数にしてください',
    en: 'North must be greater than south, and east greater than west.',
  },
  slug: {
    ja: '短い名前は、英小文字で始まる2〜40文字の英小文字・数字・ハイフンで入力してください',
    en: 'Use 2 to 40 lower-case letters, digits and hyphens, a letter first.',
  },
  choose: { ja: '一覧から選んでください', en: 'Please choose from the list.' },
  landmark: (line: number): Text => ({
    ja: `${line}行目を「名前,緯度,経度,地区の短い名前」の形にしてください。地区は省けます`,
    en: `Write line ${line} as name, latitude, longitude, short name of the area. The area may be left out.`,
  }),
} as const;

export const iconNames: Readonly<Record<CategoryIcon, Text>> = {
  road: { ja: '道路', en: 'Road' },
  gutter: { ja: '側溝', en: 'Gutter' },
  light: { ja: '街灯', en: 'Street light' },
  playground: { ja: '遊具', en: 'Playground' },
  mirror: { ja: 'カーブミラー', en: 'Road mirror' },
  waste: { ja: 'ごみ', en: 'Waste' },
  snow: { ja: '雪', en: 'Snow' },
  tree: { ja: '樹木', en: 'Tree' },
  water: { ja: '水', en: 'Water' },
  other: { ja: 'その他', en: 'Other' },
};

export const settingsWords = {
  title: { ja: '困りごと通報の設定', en: 'Problem reports: settings' },
  lead: {
    ja: '分類ごとに、受け取る課・目標の日数・緊急かどうかを決めます。変更は、これから届く通報に使われます。',
    en: 'For each category: the section that receives it, target days, and whether it is urgent. Changes apply to new reports.',
  },
  general: { ja: '受付と範囲', en: 'Reception and area' },
  open: { ja: '受付', en: 'Reception' },
  openBox: { ja: 'インターネットで受け付ける', en: 'Take reports online' },
  telephone: { ja: '緊急のときの電話番号', en: 'Telephone for urgent cases' },
  telephoneHours: { ja: '電話がつながる時間', en: 'Hours of the telephone' },
  bounds: {
    ja: '市の範囲（度）。この外の地点は、送る前に確かめます。',
    en: 'The town’s bounds in degrees. A point outside of them is asked about.',
  },
  south: { ja: '南の端（緯度）', en: 'South (latitude)' },
  west: { ja: '西の端（経度）', en: 'West (longitude)' },
  north: { ja: '北の端（緯度）', en: 'North (latitude)' },
  east: { ja: '東の端（経度）', en: 'East (longitude)' },
  landmarks: { ja: '目印', en: 'Landmarks' },
  landmarksHint: {
    ja: '1行に1か所、「名前,緯度,経度,地区の短い名前」と書きます。地図に名前が出て、地図を使えない人の場所選びにも使われます。',
    en: 'One a line: name, latitude, longitude, short name of the area. They show on the map, and stand in for it where there is none.',
  },
  save: { ja: '設定を保存する', en: 'Save the settings' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  categories: { ja: '分類', en: 'Categories' },
  add: { ja: '分類を追加する', en: 'Add a category' },
  edit: { ja: '変更する', en: 'Change' },
  none: { ja: '分類はまだありません', en: 'No categories yet' },
  noneHint: {
    ja: '「道路の穴」「街灯」などの分類を追加すると、通報を受け付けられます。',
    en: 'Add a category, such as potholes or street lights, to take reports.',
  },
  slug: { ja: '短い名前（アドレスに使います）', en: 'Short name (for addresses)' },
  name: { ja: '名前（日本語）', en: 'Name (Japanese)' },
  nameEn: { ja: '名前（英語）', en: 'Name (English)' },
  nameEasy: { ja: '名前（やさしい日本語）', en: 'Name (plain Japanese)' },
  icon: { ja: 'しるし', en: 'Icon' },
  department: { ja: '受け取る課', en: 'Section that receives it' },
  choose: { ja: '選んでください', en: 'Please choose' },
  emergency: { ja: '緊急', en: 'Urgent' },
  emergencyBox: {
    ja: 'けがや事故につながることがあるので、先に電話を案内する',
    en: 'May lead to injuries: say the telephone number first',
  },
  targetDays: { ja: '対応の目標', en: 'Target' },
  days: { ja: '日以内', en: 'days' },
  nearMetres: { ja: '同じ通報とみる距離', en: 'Distance of the same problem' },
  metres: { ja: 'メートル以内', en: 'metres' },
  position: { ja: '並び順', en: 'Position' },
  active: { ja: '使用', en: 'In use' },
  activeBox: { ja: '選べるようにする', en: 'Can be chosen' },
  inactive: { ja: '使っていません', en: 'Not in use' },
  saveCategory: { ja: '分類を保存する', en: 'Save the category' },
  routes: { ja: '地区ごとの担当', en: 'Sections by area' },
  routesLead: {
    ja: '決めた地区だけ、別の課が受け取ります。空にすると、分類の課に戻ります。',
    en: 'Where set, another section receives it. Left empty, the category’s own does.',
  },
  routesOfAll: { ja: '地区ごとの担当（すべての分類）', en: 'Sections by area (all categories)' },
  area: { ja: '地区', en: 'Area' },
  usual: { ja: '分類の課のまま', en: 'The category’s own section' },
  saveRoute: { ja: 'この地区の担当を保存する', en: 'Save for this area' },
  noAreas: {
    ja: '地区は、サイトの設定で登録すると選べます。',
    en: 'Areas can be chosen once they are set up for the site.',
  },
} as const;
