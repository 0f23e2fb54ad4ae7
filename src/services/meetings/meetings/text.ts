import { say, type Text } from '#platform/i18n/text.ts';

export const formErrors = {
  tooLong: { ja: '文字数が多すぎます。短くしてください。', en: 'This is too long.' },
  day: { ja: '日付を選んでください。', en: 'Choose a day.' },
  time: { ja: '時刻を「18:30」の形で入力してください。', en: 'Enter a time as in 18:30.' },
  ends: { ja: '終わりの時刻は始まりより後にしてください。', en: 'It must end after it begins.' },
  place: {
    ja: '場所か、オンラインのアドレスを入力してください。',
    en: 'Enter a place or an online address.',
  },
  online: {
    ja: 'オンラインのアドレスを「https://」から入力してください。',
    en: 'Enter the online address, beginning with https://.',
  },
  capacity: {
    ja: '定員を1以上の数字で入力してください。',
    en: 'Enter the seats as a number, 1 or more.',
  },
  until: {
    ja: '期限は会議の日までにしてください。',
    en: 'This day must not be after the meeting.',
  },
  keepDays: { ja: '日数を1から365までの数字で入力してください。', en: 'Enter 1 to 365 days.' },
  reason: { ja: '理由を入力してください。', en: 'Enter the reason.' },
  note: {
    ja: '日時か場所が変わっています。参加者に知らせる言葉を入力してください。',
    en: 'Day, time or place changed. Say what those who come are told.',
  },
} as const satisfies Record<string, Text>;

export const formWords = {
  newTitle: { ja: '会議を作る', en: 'Make a meeting' },
  editTitle: { ja: '会議を編集する', en: 'Edit the meeting' },
  series: { ja: 'シリーズ', en: 'Series' },
  seriesHint: {
    ja: 'シリーズに入れると、終わっていない質問と約束が次第に自動で載ります。',
    en: 'In a series, what is open comes into the agenda by itself.',
  },
  noSeries: { ja: 'シリーズに入れない', en: 'None' },
  when: { ja: '日時', en: 'When' },
  day: { ja: '日', en: 'Day' },
  startsAt: { ja: '始まり', en: 'Begins' },
  endsAt: { ja: '終わり', en: 'Ends' },
  timeHint: { ja: '24時間の形（例：18:30）', en: '24-hour clock, as in 18:30' },
  where: { ja: '場所', en: 'Where' },
  place: { ja: '場所', en: 'Place' },
  access: { ja: '行き方・設備', en: 'How to get there' },
  accessHint: {
    ja: '駐車場、段差、エレベーター、多機能トイレなど。',
    en: 'Parking, steps, lifts, accessible toilets.',
  },
  onlineUrl: { ja: 'オンラインのアドレス', en: 'Online address' },
  onlineForAll: {
    ja: 'オンラインのアドレスを公開ページに載せる（載せないときは、申し込んだ人だけに知らせます）',
    en: 'Show the online address to everybody, not only to those who signed up',
  },
  onlineShown: { ja: 'オンラインのアドレスの公開', en: 'Showing the online address' },
  taking: { ja: '受付', en: 'Taking them' },
  signing: { ja: '申し込み', en: 'Sign-ups' },
  takesSignUps: { ja: '参加の申し込みを受け付ける', en: 'Take sign-ups' },
  capacity: { ja: '定員', en: 'Seats' },
  capacityHint: {
    ja: '空欄のときは定員なしです。定員を超えた申し込みは順番待ちになります。',
    en: 'Empty means no limit. Who comes later waits for a seat.',
  },
  people: { ja: '人', en: 'people' },
  signUpUntil: { ja: '申し込みの期限', en: 'Sign up until' },
  questionsUntil: { ja: '事前の質問の期限', en: 'Questions until' },
  untilHint: { ja: '空欄のときは会議の日までです。', en: 'Empty means the day of the meeting.' },
  keepDays: { ja: '申込者の個人情報を消すまでの日数', en: 'Days until personal data are deleted' },
  keepHint: {
    ja: '会議の日から数えます。人数と必要な支援の数だけが残ります。',
    en: 'Counted from the meeting. Only the number of people and needs stays.',
  },
  days: { ja: '日', en: 'days' },
  filing: { ja: '分類', en: 'Filing' },
  note: { ja: '変更のお知らせ', en: 'What changed' },
  noteHint: {
    ja: '日時か場所を変えるときは必ず入力してください。公開ページに載り、申し込んだ人に届きます。',
    en: 'Needed when day, time or place change. It is shown, and sent to those who signed up.',
  },
} as const satisfies Record<string, Text>;

export const listWords = {
  lead: {
    ja: '市民と話し合う会議を開き、申し込み、次第、議事録、約束のその後までを扱います。',
    en: 'Hold meetings with citizens: sign-ups, agenda, minutes, and what became of promises.',
  },
  add: { ja: '会議を作る', en: 'Make a meeting' },
  series: { ja: 'シリーズを開く', en: 'Open the series' },
  caption: { ja: '会議の一覧', en: 'Meetings' },
  title: { ja: '会議', en: 'Meeting' },
  day: { ja: '日', en: 'Day' },
  state: { ja: '状態', en: 'State' },
  signUps: { ja: '申し込み', en: 'Sign-ups' },
  minutes: { ja: '議事録', en: 'Minutes' },
  all: { ja: 'すべて', en: 'All' },
  filter: { ja: '状態で絞り込む', en: 'Filter by state' },
  none: { ja: '会議がありません', en: 'No meetings' },
  noneHint: { ja: '「会議を作る」から始めてください。', en: 'Begin with “Make a meeting”.' },
  seats: (confirmed: number, capacity: number | null, waiting: number): Text => {
    const [of, plus] = [capacity === null ? '' : `／${capacity}`, waiting];
    return {
      ja: `${confirmed}${of}人${plus > 0 ? `（順番待ち${plus}人）` : ''}`,
      en: `${confirmed}${capacity === null ? '' : ` of ${capacity}`}${plus > 0 ? ` (${plus} waiting)` : ''}`,
    };
  },
} as const;

export const deskWords = {
  tabs: { ja: '会議の各画面', en: 'Views of the meeting' },
  overview: { ja: '概要', en: 'Overview' },
  agenda: { ja: '次第', en: 'Agenda' },
  signUps: { ja: '申し込み', en: 'Sign-ups' },
  points: { ja: '質問・約束', en: 'Questions and promises' },
  minutes: { ja: '議事録', en: 'Minutes' },
  records: { ja: '資料・記録', en: 'Records' },
  when: { ja: '日時', en: 'When' },
  where: { ja: '場所', en: 'Where' },
  series: { ja: 'シリーズ', en: 'Series' },
  owner: { ja: '担当課', en: 'Section' },
  online: { ja: 'オンライン', en: 'Online' },
  attendance: { ja: '出席', en: 'Attendance' },
  edit: { ja: '編集する', en: 'Edit' },
  show: { ja: '公開ページを見る', en: 'See the public page' },
  next: { ja: '次にすること', en: 'What comes next' },
  announce: { ja: '公開して知らせる', en: 'Announce it' },
  announceHint: {
    ja: 'お知らせ、カレンダー、フィード、参加できることの一覧に載ります。',
    en: 'It goes to the news, the calendar, the feeds and the list of ways to take part.',
  },
  start: { ja: '会議を始める', en: 'Open the meeting' },
  end: { ja: '会議を終える', en: 'Close the meeting' },
  cancel: { ja: '会議を中止する', en: 'Cancel the meeting' },
  cancelReason: { ja: '中止の理由', en: 'Why it is cancelled' },
  cancelHint: {
    ja: '公開ページに載り、申し込んだ人全員に届きます。元に戻せません。',
    en: 'It is shown, and sent to everybody who signed up. It cannot be undone.',
  },
  remove: { ja: '下書きを削除する', en: 'Delete the draft' },
  done: {
    saved: { ja: '保存しました', en: 'Saved' },
    announced: { ja: '公開しました', en: 'Announced' },
    started: { ja: '会議を始めました', en: 'The meeting is open' },
    ended: { ja: '会議を終えました', en: 'The meeting is closed' },
    cancelled: {
      ja: '中止し、申し込んだ人に知らせました',
      en: 'Cancelled, and everybody was told',
    },
    removed: { ja: '削除しました', en: 'Deleted' },
    submitted: { ja: '決裁に回しました', en: 'Put before the approvers' },
    withdrawn: { ja: '取り下げました', en: 'Withdrawn' },
    settled: { ja: '記録しました', en: 'Recorded' },
  },
} as const;

/** What citizens read. */
export const pageWords = {
  lead: {
    ja: '市の職員と市民が話し合う会議です。だれでも参加でき、事前に質問を送れます。',
    en: 'Meetings where citizens and the city talk. Anybody can come, and ask beforehand.',
    easy: '市の 人と 住んで いる 人が 話す 会議です。だれでも 来て いいです。',
  },
  coming: { ja: 'これからの会議', en: 'Coming meetings', easy: 'これからの 会議' },
  past: { ja: '終わった会議', en: 'Past meetings', easy: 'おわった 会議' },
  none: {
    ja: '予定されている会議はありません',
    en: 'No meeting is planned',
    easy: '今は 会議が ありません',
  },
  noneHint: {
    ja: '日程が決まると、ここに載ります。終わった会議の議事録もお読みいただけます。',
    en: 'Meetings stand here once their day is set. You can read the minutes of past ones.',
    easy: '会議の 日が 決まったら、ここに 出ます。',
  },
  series: { ja: '会議のシリーズ', en: 'Series of meetings', easy: 'つづけて ひらく 会議' },
  page: { ja: '終わった会議の一覧', en: 'List of past meetings', easy: 'おわった 会議' },
  when: { ja: '日時', en: 'When', easy: 'いつ' },
  where: { ja: '場所', en: 'Where', easy: 'どこ' },
  access: { ja: '行き方・設備', en: 'How to get there', easy: '行きかた' },
  online: { ja: 'オンライン', en: 'Online', easy: 'オンライン' },
  onlineJoin: { ja: 'オンラインで参加する', en: 'Join online', easy: 'オンラインで 入る' },
  onlineAfter: {
    ja: '申し込んだ人に参加用のアドレスをお知らせします',
    en: 'Those who sign up get the address',
    easy: '申しこんだ 人に アドレスを 送ります',
  },
  seats: { ja: '定員', en: 'Seats', easy: '何人まで' },
  seatsOf: (capacity: number, left: number): Text => ({
    ja: left > 0 ? `${capacity}人（残り${left}人）` : `${capacity}人（満席、順番待ちを受付中）`,
    en: left > 0 ? `${capacity} (${left} left)` : `${capacity} (full; you can wait for a seat)`,
    easy: left > 0 ? `${capacity}人（あと ${left}人）` : `${capacity}人（いっぱいです）`,
  }),
  noLimit: { ja: '定員はありません', en: 'No limit', easy: '何人でも いいです' },
  signUpUntil: { ja: '申し込みの期限', en: 'Sign up until', easy: 'いつまでに 申しこむか' },
  noSignUp: {
    ja: '申し込みは要りません。直接お越しください。',
    en: 'No need to sign up. Please just come.',
    easy: '申しこまなくて いいです。そのまま 来て ください。',
  },
  signUp: { ja: '参加を申し込む', en: 'Sign up', easy: '参加を 申しこむ' },
  wait: { ja: '順番待ちを申し込む', en: 'Wait for a seat', easy: '席が あくのを 待つ' },
  closed: {
    ja: '申し込みの受付は終わりました',
    en: 'Sign-ups are over',
    easy: '申しこみは おわりました',
  },
  ask: { ja: '事前に質問を送る', en: 'Ask a question beforehand', easy: '先に 質問を 送る' },
  questions: { ja: '寄せられた質問', en: 'Questions so far', easy: 'みんなの 質問' },
  noQuestions: {
    ja: 'まだ質問は届いていません',
    en: 'No questions yet',
    easy: 'まだ 質問は ありません',
  },
  agenda: { ja: '次第', en: 'Agenda', easy: '話す こと' },
  noAgenda: {
    ja: '次第は決まり次第お知らせします。',
    en: 'The agenda follows.',
    easy: '話す ことは あとで 出ます。',
  },
  people: { ja: '話す人', en: 'Speaks', easy: '話す 人' },
  minutesLong: (minutes: number): Text => ({
    ja: `${minutes}分`,
    en: `${minutes} min`,
    easy: `${minutes}分`,
  }),
  cameBack: {
    ja: '前の会議から',
    en: 'From an earlier meeting',
    easy: '前の 会議から',
  },
  outcome: { ja: 'その後', en: 'What became of it', easy: 'その あと' },
  due: { ja: '期限', en: 'Due', easy: 'いつまで' },
  late: { ja: '期限を過ぎています', en: 'Overdue', easy: 'おそく なって います' },
  hidden: {
    ja: '公開していない質問',
    en: 'A question that is not public',
    easy: '見せて いない 質問',
  },
  voice: { ja: '受付と回答を見る', en: 'See it and its answer', easy: '答えを 見る' },
  minutes: { ja: '議事録', en: 'Minutes', easy: '会議の 記録' },
  readMinutes: { ja: '議事録を読む', en: 'Read the minutes', easy: '会議の 記録を 読む' },
  noMinutes: {
    ja: '議事録は、まとまり次第ここに載せます。',
    en: 'The minutes will stand here when they are ready.',
    easy: '会議の 記録は あとで ここに 出ます。',
  },
  minutesWithdrawn: {
    ja: '議事録を取り下げました',
    en: 'The minutes were withdrawn',
    easy: '会議の 記録を 消しました',
  },
  records: { ja: '資料・映像', en: 'Papers and films', easy: '資料・ビデオ' },
  outside: { ja: '外部サイト', en: 'another site', easy: 'ほかの サイト' },
  attended: (count: number): Text => ({
    ja: `参加した人は${count}人です。`,
    en: `${count} people came.`,
    easy: `${count}人 来ました。`,
  }),
  changed: { ja: '変更のお知らせ', en: 'This changed', easy: 'かわりました' },
  cancelled: {
    ja: 'この会議は中止になりました',
    en: 'This meeting was cancelled',
    easy: '会議は ありません',
  },
  calendar: {
    ja: 'カレンダーに入れる（iCalendar）',
    en: 'Put it into your calendar (iCalendar)',
    easy: 'カレンダーに 入れる（iCalendar）',
  },
  allCalendar: {
    ja: '会議の予定をカレンダーアプリで見る（iCalendar）',
    en: 'Open all meetings in a calendar app (iCalendar)',
    easy: 'カレンダーの アプリで 見る（iCalendar）',
  },
  calendarName: (town: Text): Text => ({
    ja: `${town.ja}の会議`,
    en: `Meetings in ${town.en}`,
    easy: `${say(town, 'easy')}の 会議`,
  }),
  contact: { ja: '問い合わせ', en: 'Whom to ask', easy: '聞く ところ' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
} as const;
