import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { minusText, percentText } from './percent.ts';

export const draftText: Text = { ja: '作成中の見通し', en: 'The outlook in preparation' };

const reason = (code: string, text: Text): Reason => ({ code, text });

export const outlookRefusals = {
  notComputed: reason('not-computed', {
    ja: '見通しの計算が終わっていないため公表できません。計算が終わってから、もう一度お試しください。',
    en: 'The outlook is not computed yet, so it cannot be published. Please try again when it is.',
  }),
  noSettlement: reason('no-settlement', {
    ja: '公表された決算がないため始められません。先に決算を公表してください。',
    en: 'No settlement is published, so there is nothing to start from. Please publish one first.',
  }),
};

export const outlookStaffTexts = {
  title: { ja: '財政の見通し', en: 'Financial outlooks' },
  lead: {
    ja: '最新の決算から中長期の見通しを作り、場合ごとの結果を確かめてから公表します。公表した見通しは変わらず残り、その後の決算と比べられます。',
    en: 'Make a long-term outlook from the newest settlement, check its cases, then publish. A published one never changes and is compared with later settlements.',
  },
  drafts: { ja: '作成中', en: 'In preparation' },
  published: { ja: '公表した見通し', en: 'Published outlooks' },
  none: { ja: '公表した見通しはまだありません。', en: 'No outlook has been published yet.' },
  noneHint: {
    ja: '下のフォームから、最新の決算をもとに始められます。',
    en: 'Begin by the form below, from the newest settlement.',
  },
  name: { ja: '見通し', en: 'Outlook' },
  madeBy: { ja: '作成者', en: 'Made by' },
  changed: { ja: '最後の変更', en: 'Last change' },
  from: { ja: 'もとにした決算', en: 'From the settlement of' },
  until: { ja: '見通す年度', en: 'Up to' },
  publishedOn: { ja: '公表日', en: 'Published' },
  start: { ja: '新しい見通しを始める', en: 'Begin a new outlook' },
  startIs: (year: number): Text => ({
    ja: `${year}年度の決算の金額が自動で入ります。`,
    en: `The amounts of the settlement of FY${year} are filled in.`,
  }),
  titleField: { ja: '見通しの名前', en: 'Name of the outlook' },
  titleHint: { ja: '例：中長期財政計画（2026年度版）', en: 'Such as: Long-term plan 2026' },
  titleError: {
    ja: '見通しの名前を200字までで入力してください。',
    en: 'Please enter a name of up to 200 characters.',
  },
  horizon: { ja: '見通す年数', en: 'Years ahead' },
  horizonError: {
    ja: '見通す年数を1から50までの整数で入力してください。',
    en: 'Please enter whole years from 1 to 50.',
  },
  carry: { ja: '前回の見通しの前提を引き継ぐ', en: 'Take over the last assumptions' },
  carryHint: {
    ja: '伸びの前提、人口、施設、場合を引き継ぎます。借入の残高は新しい決算に合わせて入れ直してください。',
    en: 'Growth, residents, buildings and cases are taken over; please bring loans up to the new settlement.',
  },
  file: { ja: '前提のワークブック（Excel）', en: 'Workbook of assumptions (Excel)' },
  fileHint: {
    ja: 'なくても始められます。10MBまで。選ぶと、ワークブックの内容で始めます。',
    en: 'Not needed to begin. Up to 10 MB. If you choose one, the outlook begins with it.',
  },
  startButton: { ja: '始める', en: 'Begin' },
  tabs: { ja: '見通しの画面', en: 'Parts of the outlook' },
  result: { ja: '結果', en: 'Result' },
  assumptions: { ja: '前提', en: 'Assumptions' },
  whatIf: { ja: 'もしも', en: 'What if' },
  publish: { ja: '公表', en: 'Publish' },
  problems: { ja: 'ファイルを直してください', en: 'Please mend the file' },
  mend: { ja: '前提を直すと計算できます', en: 'Mend the assumptions to compute' },
  more: (count: number): Text => ({
    ja: `ほかに${count}か所あります。`,
    en: `And ${count} more.`,
  }),
  place: (sheet: string, row: number, column: string): Text => ({
    ja: `シート「${sheet}」${row}行目${column ? `「${column}」` : ''}`,
    en: `Sheet ${sheet}, row ${row}${column ? `, ${column}` : ''}`,
  }),
  findings: { ja: '確かめておきたい点', en: 'Points to check' },
  underWay: { ja: '計算しています', en: 'Computing' },
  underWayIs: {
    ja: '大きな見通しのため、しばらくかかります。このページを離れてもかまいません。',
    en: 'It is a large outlook and takes a while. You may leave this page.',
  },
  cases: { ja: '件の場合', en: ' cases' },
  lookAgain: { ja: '進み具合をもう一度見る', en: 'Look again' },
  notComputed: { ja: 'まだ計算していません', en: 'Not computed yet' },
  compute: { ja: '計算する', en: 'Compute' },
  drivers: { ja: 'おもな前提を変える', en: 'Change the main assumptions' },
  driversIs: {
    ja: '年度ごとに変わる値、確かでない幅、人口、借入、施設は、ワークブックで変えられます。',
    en: 'Later values, uncertainty, residents, loans and buildings are changed in the workbook.',
  },
  note: { ja: '読む人への説明（公表されます）', en: 'A note to readers (public)' },
  noteError: {
    ja: '説明は4000字までで入力してください。',
    en: 'Please keep the note to 4,000 characters.',
  },
  save: { ja: '保存して計算する', en: 'Save and compute' },
  upload: { ja: 'ワークブックで変える', en: 'Change by the workbook' },
  uploadIs: {
    ja: '今の前提が入ったワークブックをダウンロードし、書き換えて取り込んでください。',
    en: 'Download the workbook with the assumptions as they are, change it and upload it.',
  },
  download: {
    ja: '今の前提をダウンロードする（Excel）',
    en: 'Download the assumptions (Excel)',
  },
  uploadHint: { ja: '10MBまで', en: 'Up to 10 MB' },
  uploadButton: { ja: '取り込んで計算する', en: 'Upload and compute' },
  fileError: {
    ja: 'ワークブック（.xlsx）を選んでください。',
    en: 'Please choose a workbook (.xlsx).',
  },
  projection: { ja: '将来推計人口を取り込む', en: 'Take in a population projection' },
  projectionIs: {
    ja: '国立社会保障・人口問題研究所などの、年齢別の将来推計人口のファイルから、この市の人口を取り込みます。',
    en: 'Takes the residents of this town by age out of an official projection.',
  },
  projectionFile: {
    ja: '将来推計人口のファイル（Excel・CSV）',
    en: 'File of the projection (Excel or CSV)',
  },
  projectionHint: {
    ja: '10MBまで。年齢（0～4歳など）と年の見出しをすべてのシートから探して読み取ります。読み取った内容を確かめてから取り込めます。',
    en: 'Up to 10 MB. Headings of ages and years are looked for on every sheet. You check what was read before it is kept.',
  },
  projectionButton: { ja: '読み取る', en: 'Read the file' },
  projectionError: {
    ja: '将来推計人口のファイル（.xlsxか.csv）を選んでください。',
    en: 'Please choose the file of the projection (.xlsx or .csv).',
  },
  discard: { ja: 'この見通しを取りやめる', en: 'Give up this outlook' },
  discardIs: {
    ja: '前提と結果は消え、元に戻せません。公表済みの見通しは変わりません。',
    en: 'Assumptions and result are deleted and cannot be brought back. Published outlooks stay.',
  },
  whatIfIs: {
    ja: '前提を1つ変えたときの結果を、すぐに見られます。保存はされません。',
    en: 'See at once what one other assumption changes. Nothing is kept.',
  },
  driver: { ja: '変える前提', en: 'What to change' },
  driverError: {
    ja: '変える前提を一覧から選んでください。',
    en: 'Please choose one of the list.',
  },
  driverOption: (name: Text, value: number): Text => ({
    ja: `${name.ja}（今は${percentText(value)}）`,
    en: `${name.en} (now ${percentText(value)})`,
  }),
  value: { ja: '新しい値', en: 'New value' },
  percent: { ja: '%', en: '%' },
  percentError: (name: Text, least: number, most: number): Text => ({
    ja: `「${name.ja}」は${minusText(least)}から${most}までの数字（％）で入力してください。例：1.5`,
    en: `${name.en}: please enter percent from ${minusText(least)} to ${most}, such as 1.5.`,
  }),
  tryOut: { ja: '結果を見る', en: 'See the result' },
  publishIs: {
    ja: '公表すると、前提と結果はだれでも読めるようになり、変えられなくなります。前の見通しも残ります。',
    en: 'Once published, everybody reads assumptions and result, and neither changes any more. The outlook before stays readable.',
  },
  publishNote: { ja: '公表の説明', en: 'What to know of it' },
  publishNoteHint: {
    ja: '前回から何が変わったかなど。どなたでも読めます。',
    en: 'What changed since the last one, for instance; everybody can read it.',
  },
  publishButton: { ja: '公表する', en: 'Publish' },
};
