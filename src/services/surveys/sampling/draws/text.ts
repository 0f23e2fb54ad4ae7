import type { Text } from '#platform/i18n/text.ts';
import type { Trait } from '../../results/model.ts';

const refusal = (code: string, text: Text) => ({ code, text });
const figure = (count: number): string => count.toLocaleString('en');

export const drawRefusals = {
  closed: refusal('survey-draw-closed', {
    ja: '受付が終わったアンケートでは抽出できません。',
    en: 'The survey has closed; no sample can be drawn.',
  }),
  drawn: refusal('survey-drawn', {
    ja: 'このアンケートの標本は、すでに抽出されています。やり直すときは、先に取り消してください。',
    en: 'The sample was drawn already. To draw again, please take it back first.',
  }),
  notReady: refusal('survey-list-not-ready', {
    ja: '名簿の取り込みを終えてから抽出してください。',
    en: 'Please finish taking the list first.',
  }),
};

export const drawFaults = {
  size: {
    ja: '抽出する人数を1から20000までの数字で入力してください。',
    en: 'Please enter how many to draw, from 1 to 20000.',
  },
  tooMany: (people: number): Text => ({
    ja: `抽出できる人は${figure(people)}人です。それ以下の人数にしてください。`,
    en: `There are ${figure(people)} people to draw from. Please draw no more.`,
  }),
  minimum: {
    ja: '層ごとの最低人数の合計が、抽出する人数を超えています。最低人数を減らすか、層を少なくしてください。',
    en: 'The minimums together are more than the sample. Please lower them or use fewer layers.',
  },
  minimumRange: {
    ja: '最低人数を0から50までの数字で入力してください。',
    en: 'Please enter a minimum from 0 to 50.',
  },
  years: { ja: '年数を0から10までの数字で入力してください。', en: 'Please enter 0 to 10 years.' },
  seed: {
    ja: '乱数の種は、半角の英数字と記号で64字までにしてください。',
    en: 'A seed has up to 64 letters, digits and signs.',
  },
};

export const drawWords = {
  sample: { ja: '標本', en: 'The sample' },
  title: { ja: '標本を抽出する', en: 'Draw the sample' },
  lead: {
    ja: '地区・年代・性別で層に分け、人数に比例して無作為に抽出します。乱数の種を記録するので、名簿があれば同じ抽出をやり直して確かめられます。',
    en: 'People are layered by district, age and sex and drawn at random in proportion. The seed is recorded, so that whoever has the list can repeat the draw.',
  },
  size: { ja: '抽出する人数', en: 'How many to draw' },
  people: { ja: '人', en: 'people' },
  by: { ja: '層の分け方', en: 'Layers' },
  byHint: {
    ja: '選ばなければ、全体から単純無作為に抽出します。',
    en: 'Without any, the sample is drawn from all alike.',
  },
  minimum: { ja: '層ごとの最低人数', en: 'At least from each layer' },
  minimumHint: {
    ja: '小さな地区の声も聞くときに増やします。比例からのずれは、集計のときに補正します。',
    en: 'Raise it to hear small districts, too; results are weighted to make up for it.',
  },
  leaveMarked: {
    ja: '名簿で印の付いた人（施設入所など）を除く',
    en: 'Leave out those who are marked in the list',
  },
  leaveOut: { ja: '除く人', en: 'Whom to leave out' },
  earlier: { ja: '過去に抽出された人を除く期間', en: 'Leave out who was drawn within' },
  years: { ja: '年以内（0なら除かない）', en: 'years (0: nobody)' },
  seed: { ja: '乱数の種', en: 'Seed' },
  seedHint: {
    ja: '空欄なら自動で決めます。公開の場で決めた数字を使うときに入力します。',
    en: 'Random unless you type one, such as a number drawn in public.',
  },
  preview: { ja: '配分を確かめる', en: 'Preview' },
  previewTitle: { ja: '配分の見込み', en: 'How it would be shared out' },
  previewNote: {
    ja: 'まだ抽出していません。人数を変えて、何度でも確かめられます。',
    en: 'Nothing is drawn yet. Change the figures and look again as often as you like.',
  },
  draw: { ja: 'この条件で抽出する', en: 'Draw now' },
  drawHint: {
    ja: '抽出すると、番号を発行し、依頼状を作れるようになります。',
    en: 'Codes are issued and letters can be made.',
  },
  drawn: { ja: '抽出しました', en: 'The sample was drawn' },
  layers: { ja: '層ごとの人数', en: 'By layer' },
  layer: { ja: '層', en: 'Layer' },
  everybody: { ja: '全体', en: 'Everybody' },
  unknown: { ja: '不明', en: 'not known' },
  frame: { ja: '対象者', en: 'People' },
  chosen: { ja: '抽出', en: 'Drawn' },
  chance: { ja: '抽出率', en: 'Share' },
  total: (people: number, drawn: number): Text => ({
    ja: `対象者${figure(people)}人から${figure(drawn)}人`,
    en: `${figure(drawn)} of ${figure(people)} people`,
  }),
  left: (marked: number, earlier: number): Text => ({
    ja: `除いた人: 名簿の印 ${figure(marked)}人、過去に抽出 ${figure(earlier)}人`,
    en: `Left out: ${figure(marked)} marked, ${figure(earlier)} drawn before`,
  }),
  traits: {
    area: { ja: '地区', en: 'District' },
    age: { ja: '年代', en: 'Age' },
    sex: { ja: '性別', en: 'Sex' },
  } satisfies Record<Trait, Text>,
  manifest: { ja: '抽出の記録', en: 'Manifest of the draw' },
  manifestLead: {
    ja: '名簿を削除した後も残る記録です。氏名や住所は含みません。',
    en: 'It stays when the list is deleted. It holds no names and no addresses.',
  },
  print: { ja: '抽出の記録を印刷する', en: 'Print the manifest' },
  printedOf: (survey: Text): Text => ({
    ja: `抽出の記録：${survey.ja}`,
    en: `Manifest of the draw: ${survey.en}`,
  }),
  method: { ja: '抽出の方法', en: 'Method' },
  methodText: {
    ja: '層ごとに、「乱数の種:行番号」のSHA-256（16進）が小さい行から順に、配分の人数を選びます。配分は人数に比例し、端数は最大剰余法によります。行番号は見出しを1行目とします。',
    en: 'Of each layer, the rows with the smallest SHA-256 (hex) of “seed:row” are drawn. Layers share in proportion by largest remainders. The heading is row 1.',
  },
  version: { ja: '方法の版', en: 'Version of the method' },
  rows: { ja: '抽出した行のSHA-256', en: 'SHA-256 of the rows drawn' },
  listDigest: { ja: '名簿のSHA-256', en: 'SHA-256 of the list' },
  source: { ja: '名簿の内容', en: 'The list' },
  listCount: (residents: number, faulty: number): Text => ({
    ja: `対象${figure(residents)}人（読めない行・重複${figure(faulty)}行を除く）`,
    en: `${figure(residents)} people (without ${figure(faulty)} faulty rows)`,
  }),
  referenceOn: { ja: '年齢の基準日', en: 'Ages as of' },
  fromAge: (age: number): Text => ({ ja: `${age}歳以上`, en: `${age} and over` }),
  when: { ja: '抽出した日時', en: 'Drawn' },
  who: { ja: '抽出した人', en: 'By' },
  before: { ja: '取り消した抽出', en: 'Samples that were taken back' },
  why: { ja: '取り消した理由', en: 'Reason' },
  madeUp: { ja: '見本の記録です。', en: 'This manifest is sample data.' },
  weights: {
    ja: '集計では、この標本を無作為抽出として扱い、住民の割合に合わせて補正し、95%の範囲を示します。',
    en: 'Results treat it as a random sample: weighted, with 95% intervals.',
  },
};

export const deskSamplingWords = {
  title: { ja: '無作為抽出と依頼状', en: 'Random sample and letters' },
  lead: {
    ja: '名簿を取り込み、標本を抽出し、依頼状を送ります。だれがどう答えたかを結び付けるものは残しません。',
    en: 'Take a list, draw the sample, send letters. Nothing is kept that joins people and answers.',
  },
  steps: { ja: '進みぐあい', en: 'Progress' },
  stepList: { ja: '名簿', en: 'List' },
  stepDraw: { ja: '抽出', en: 'Draw' },
  stepLetters: { ja: '依頼状', en: 'Letters' },
  stepAnswers: { ja: '回収', en: 'Answers' },
  list: { ja: '名簿', en: 'List of residents' },
  openList: { ja: '名簿のページを開く', en: 'Open the list' },
  deletedEarly: {
    ja: '名簿と宛先は、締切より前に削除されます。催促を送るときは、名簿のページで削除する日を変えてください。',
    en: 'List and addresses are deleted before the last day. To send reminders, please move the day of deletion.',
  },
  deletesOn: { ja: '削除する日', en: 'Will be deleted on' },
  state: { ja: '状態', en: 'State' },
  states: {
    uploaded: { ja: '読み取り方の確認を待っています', en: 'Waits for a check of how it is read' },
    reading: { ja: '取り込んでいます', en: 'Being read' },
    read: { ja: '直すかどうかの判断を待っています', en: 'Waits for a decision on faulty rows' },
    ready: { ja: '抽出できます', en: 'Ready to draw from' },
    deleted: { ja: '削除しました', en: 'Deleted' },
  },
  response: { ja: '回収の状況', en: 'Response' },
  notSample: {
    ja: 'このアンケートは無作為抽出ではありません。答え方を「無作為に選ばれ、依頼状が届いた方」にすると使えます。',
    en: 'This survey asks no random sample. Change who may answer to use this page.',
  },
};
