import type { Text } from '#platform/i18n/text.ts';
import type { Channel } from '../../owner.ts';

/** Words of the pages on which a form is filled in. */
export const flow = {
  draft: { ja: '入力中の申請', en: 'Your application', easy: '書いて いる 申し込み' },
  overviewLead: {
    ja: '1ページずつ入力します。途中で保存して、あとから続けることができます。',
    en: 'One page at a time. You can save at any point and go on later.',
    easy: '1ページずつ 書きます。とちゅうで やめて、あとで 続けても いいです。',
  },
  steps: { ja: '入力の順番', en: 'Steps', easy: '書く 順番（じゅんばん）' },
  review: { ja: '内容の確認と送信', en: 'Check and send', easy: '見て、送る' },
  optionalScreen: {
    ja: '任意（空欄のまま進めます）',
    en: 'Optional',
    easy: '書かなくても いい',
  },
  start: { ja: '入力を始める', en: 'Start', easy: '書き始める' },
  goOn: { ja: '続きを入力する', en: 'Go on', easy: '続きを 書く' },
  toReview: { ja: '内容を確認する', en: 'Check your answers', easy: '書いた ことを 見る' },
  next: { ja: '保存して次へ進む', en: 'Save and continue', easy: '保存（ほぞん）して 次へ' },
  back: { ja: '保存して前へ戻る', en: 'Save and go back', easy: '保存（ほぞん）して 前へ' },
  leave: {
    ja: '保存して中断する',
    en: 'Save and finish later',
    easy: '保存（ほぞん）して 休む',
  },
  saved: (time: string): Text => ({
    ja: `${time} に保存しました`,
    en: `Saved at ${time}`,
    easy: `${time}に 保存（ほぞん）しました`,
  }),
  place: (number: number, count: number): Text => ({
    ja: `${count}ページ中${number}ページ目`,
    en: `Page ${number} of ${count}`,
    easy: `${count}ページの ${number}ページ`,
  }),
  allSteps: { ja: '全体の流れを見る', en: 'Show all steps', easy: 'ぜんぶの ページを 見る' },
  revealed: {
    ja: '回答に応じて、質問が増えました',
    en: 'Your answers opened further questions',
    easy: '質問（しつもん）が ふえました',
  },
  revealedBody: {
    ja: '増えた質問にもお答えのうえ、もう一度「保存して次へ進む」を押してください。',
    en: 'Please answer them too, then press “Save and continue” again.',
    easy: 'ふえた 質問も 書いて、もう一度 ボタンを おして ください。',
  },
  hidden: {
    ja: '送信しない回答があります',
    en: 'Some answers will not be sent',
    easy: '送らない 答えが あります',
  },
  hiddenBody: {
    ja: 'ほかの回答が変わったため、次の回答は必要なくなりました。下書きには残しますが、送信しません。',
    en: 'Because of your other answers these are no longer needed. They stay in the draft but are not sent.',
    easy: '次の 答えは いりません。残して おきますが、送りません。',
  },
  away: (source: Text): Text => ({
    ja: `${source.ja}からの自動入力ができませんでした`,
    en: `Nothing could be filled in from: ${source.en}`,
    easy: `${source.easy ?? source.ja}から 書く ことが できませんでした`,
  }),
  awayBody: {
    ja: 'お手数ですが、直接入力してください。',
    en: 'Please type the answers yourself.',
    easy: '自分で 書いて ください。',
  },
  filledIn: {
    ja: '自動で入力した項目があります。内容をご確認ください。',
    en: 'Some answers were filled in for you. Please check them.',
    easy: '先に 書いて ある ところが あります。見て ください。',
  },
  changeRows: (row: Text): Text => ({
    ja: `${row.ja}を追加・削除する`,
    en: `Add or remove: ${row.en}`,
    easy: `${row.easy ?? row.ja}を ふやす・消す`,
  }),
  goTo: (page: Text): Text => ({
    ja: `${page.ja}へ進む`,
    en: `Go on: ${page.en}`,
    easy: `次へ：${page.easy ?? page.ja}`,
  }),
  change: { ja: '変更する', en: 'Change', easy: '変える' },
  answer: { ja: '入力する', en: 'Answer', easy: '書く' },
  open: {
    ja: 'まだ送信できません',
    en: 'Not ready to send yet',
    easy: 'まだ 送る ことが できません',
  },
  openBody: {
    ja: '次の項目を入力または確認してください。',
    en: 'Please answer or check the following.',
    easy: '次の ところを 書いて ください。',
  },
  differs: {
    ja: '登録されている内容と異なる回答があります',
    en: 'Some answers differ from what is on record',
    easy: '登録（とうろく）と ちがう 答えが あります',
  },
  differsBody: {
    ja: 'このまま送信できます。担当課が確認します。',
    en: 'You can send them as they are; the section will check.',
    easy: 'このまま 送っても いいです。',
  },
  sourceSays: (source: Text): Text => ({
    ja: `${source.ja}の内容`,
    en: `On record (${source.en})`,
    easy: `${source.easy ?? source.ja}に ある こと`,
  }),
  send: { ja: 'この内容で送信する', en: 'Send', easy: '送る' },
  sendLead: {
    ja: '送信すると、この画面からは変更できません。内容をもう一度ご確認ください。',
    en: 'After sending you cannot change the answers here. Please check them once more.',
    easy: '送った あとは、ここで 変える ことが できません。もう一度 見て ください。',
  },
  keepProfile: {
    ja: '氏名・生年月日・住所・連絡先をプロフィールに保存し、次の申請から自動で入力する',
    en: 'Keep name, date of birth, address and contact in my profile for the next form',
    easy: '名前、生まれた 日、住所、電話の 番号を 残して、次に 使う',
  },
  keepProfileLabel: {
    ja: '次の申請のために',
    en: 'For the next application',
    easy: '次の ために',
  },
  leaveTitle: {
    ja: '保存しました。あとで続けられます',
    en: 'Saved. You can go on later',
    easy: '保存（ほぞん）しました。あとで 続ける ことが できます',
  },
  keptUntil: (day: Text): Text => ({
    ja: `${day.ja}まで保存します。`,
    en: `It is kept until ${day.en}.`,
    easy: `${day.easy ?? day.ja}まで 残します。`,
  }),
  resumeLink: { ja: '再開用のリンク', en: 'Your resume link', easy: '続ける ための リンク' },
  resumeHint: {
    ja: 'このリンクを開くと、ほかの端末からも続きを入力できます。リンクを知っている人は内容を見られるため、他人に知らせないでください。',
    en: 'This link opens your application on any device. Whoever has it can read it: keep it to yourself.',
    easy: 'この リンクで、ほかの スマートフォンでも 続ける ことが できます。ほかの 人に 見せないで ください。',
  },
  resumeSignedIn: {
    ja: 'サインインすると、どの端末からでも続きを入力できます。',
    en: 'Sign in on any device to go on.',
    easy: 'サインインすると、続ける ことが できます。',
  },
  copy: { ja: 'リンクをコピーする', en: 'Copy the link', easy: 'リンクを コピーする' },
  copied: { ja: 'コピーしました', en: 'Copied', easy: 'コピーしました' },
  mailTo: {
    ja: '自分にメールで送る',
    en: 'Send the link to myself',
    easy: '自分に メールで 送る',
  },
  mail: { ja: 'メールアドレス', en: 'E-mail address', easy: 'メールアドレス' },
  mailDo: { ja: 'リンクを送る', en: 'Send the link', easy: 'リンクを 送る' },
  mailFault: {
    ja: 'メールアドレスを「name@example.jp」の形で入力してください。',
    en: 'Please type an e-mail address such as name@example.jp.',
    easy: 'メールアドレスを 書いて ください。例：name@example.jp',
  },
  mailSent: {
    ja: 'リンクをメールで送りました',
    en: 'The link is on its way',
    easy: 'メールを 送りました',
  },
  mailSubject: (title: Text): Text => ({
    ja: `【再開用リンク】${title.ja}`,
    en: `Resume link: ${title.en}`,
    easy: `【続ける リンク】${title.easy ?? title.ja}`,
  }),
  mailBody: (title: Text, link: string): Text => ({
    ja: `「${title.ja}」の入力を続けるには、次のリンクを開いてください。\n\n${link}\n\nリンクを知っている人は内容を見ることができます。転送しないでください。\nお心当たりのない場合は、このメールを削除してください。`,
    en: `Open this link to go on with “${title.en}”.\n\n${link}\n\nWhoever has the link can read your answers. Please do not forward it.\nIf you did not ask for this mail, please delete it.`,
    easy: `「${title.easy ?? title.ja}」の 続きは、この リンクを 開いて ください。\n\n${link}\n\nほかの 人に 見せないで ください。\n知らない ときは、この メールを 消して ください。`,
  }),
  shared: {
    ja: '共用のパソコンを使い終わる',
    en: 'Finish on this shared computer',
    easy: 'みんなが 使う パソコンを やめる',
  },
  sharedLead: {
    ja: '図書館や市役所など、ほかの人も使う端末では、席を離れる前に必ず終了してください。',
    en: 'On a computer that others use too, finish here before you leave.',
    easy: 'ほかの 人も 使う パソコンでは、ここで おわりに して ください。',
  },
  sharedKeep: {
    ja: 'この端末から消し、再開用のリンクで後から続ける',
    en: 'Remove it from this computer and go on later with the resume link',
    easy: 'この パソコンから 消して、リンクで あとで 続ける',
  },
  sharedKeepHint: {
    ja: '先に上のリンクを控えるか、自分にメールで送ってください。',
    en: 'Note the link above or mail it to yourself first.',
    easy: '先に リンクを 書くか、メールで 送って ください。',
  },
  sharedDelete: {
    ja: '入力した内容をすべて削除する',
    en: 'Delete everything that I typed',
    easy: '書いた ものを ぜんぶ 消す',
  },
  sharedDeleteHint: {
    ja: '添付したファイルも削除します。元に戻せません。',
    en: 'Attached files too. This cannot be undone.',
    easy: 'ファイルも 消します。もとに 戻りません。',
  },
  sharedChoice: { ja: '終了の方法', en: 'How to finish', easy: 'どう しますか' },
  sharedFault: {
    ja: '終了の方法を選んでください。',
    en: 'Please choose how to finish.',
    easy: 'どちらか えらんで ください。',
  },
  sharedDo: { ja: 'この端末で終了する', en: 'Finish on this computer', easy: 'おわりに する' },
  finished: {
    ja: 'この端末での入力を終了しました',
    en: 'Finished on this computer',
    easy: 'おわりました',
  },
  finishedKept: {
    ja: '下書きは保存してあります。再開用のリンクから続けられます。',
    en: 'The draft is kept. Go on with your resume link.',
    easy: '書いた ものは 残って います。リンクで 続ける ことが できます。',
  },
  finishedDeleted: {
    ja: '入力した内容をすべて削除しました。',
    en: 'Everything you typed has been deleted.',
    easy: '書いた ものを ぜんぶ 消しました。',
  },
  closeWindow: {
    ja: 'サインインしている場合はサインアウトし、ブラウザーの画面を閉じてください。',
    en: 'Sign out if you are signed in, and close the browser window.',
    easy: 'サインアウトして、画面を 閉じて ください。',
  },
  toTop: { ja: '手続きのページへ', en: 'Back to the procedure', easy: '前の ページへ' },
  claim: {
    ja: 'この下書きを自分のアカウントに保存する',
    en: 'Keep this draft in my account',
    easy: 'アカウントに 残す',
  },
  staffFor: (channel: Text, principal: string): Text => ({
    ja: principal
      ? `${channel.ja}の代行入力：${principal} さん`
      : `${channel.ja}の代行入力をしています`,
    en: principal ? `${channel.en} entry for ${principal}` : `${channel.en} entry`,
  }),
  staffBody: {
    ja: '入力した職員と受付方法が記録に残ります。',
    en: 'The record says who typed this and how it came in.',
  },
  trial: {
    ja: 'フォームを試しています',
    en: 'You are trying this form',
    easy: 'ためして います',
  },
  trialBody: {
    ja: '申請する人と同じ画面です。送信しても、申請は届きません。',
    en: 'This is what applicants see. Nothing arrives when you send it.',
    easy: '送っても、市に 届きません。',
  },
  forWhom: (principal: string): Text => ({
    ja: `${principal} さんの申請を代理で入力しています`,
    en: `You are filling this in for ${principal}`,
    easy: `${principal}さんの ために 書いて います`,
  }),
  ask: { ja: 'お問い合わせ', en: 'Questions', easy: '聞く ところ' },
  telephone: { ja: '電話', en: 'Telephone', easy: '電話' },
} as const;

export const channelNames: Readonly<Record<Channel, Text>> = {
  web: { ja: 'オンライン', en: 'Online', easy: 'インターネット' },
  api: { ja: '連携システム', en: 'System', easy: 'コンピューター' },
  counter: { ja: '窓口', en: 'Counter', easy: '窓口（まどぐち）' },
  phone: { ja: '電話', en: 'Telephone', easy: '電話' },
  paper: { ja: '紙の申請書', en: 'Paper', easy: '紙' },
};
