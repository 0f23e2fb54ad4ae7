import { japaneseDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Mark } from '../marks/queries.ts';
import { channelTexts } from '../text.ts';

const reason = (code: string, text: Text) => ({ code, text });

/** That, how and when somebody voted before, in words for the counter. */
export const votedBefore = ({ channel, day }: Mark): Text => ({
  ja: `${japaneseDate(day)}に${channelTexts[channel].ja}で投票済み`,
  en: `Voted on ${day} (${channelTexts[channel].en})`,
});

export const counterRefusals = {
  voted: (mark: Mark) =>
    reason('counter-voted', {
      ja: `この人は${votedBefore(mark).ja}です。投票用紙は渡せません。`,
      en: `${votedBefore(mark).en}. No ballot can be given.`,
    }),
  notHere: reason('counter-not-here', {
    ja: '窓口で受け付けた投票ではないため、取り消せません。',
    en: 'This vote was not taken at the counter, so it cannot be taken back.',
  }),
  codeUsed: reason('counter-code-used', {
    ja: '未使用の画面用の番号ではありません。すでに投票に使われた場合は、取り消せません。',
    en: 'This is no unused code of the screen. Once it was used, nothing can be taken back.',
  }),
};

export const counterFaults = {
  birth: {
    ja: '生年月日は、S15.1.15、昭和15年1月15日、1940/1/15 のように入力してください。',
    en: 'Please write the day of birth as in 1940-01-15 or S15.1.15.',
  },
  wanted: {
    ja: '投票カードの番号か、氏名と生年月日を入力してください。',
    en: 'Please enter the code of the card, or name and day of birth.',
  },
};

export const counterWords = {
  title: { ja: '窓口での投票', en: 'Votes at the counter' },
  lead: {
    ja: '本人を名簿で確かめ、投票用紙か画面用の番号を渡します。何を選んだかは、職員には分かりません。',
    en: 'Find the person on the roll and hand out a paper or a code for the screen. Staff do not learn what is chosen.',
  },
  card: { ja: '投票カードの番号', en: 'Code of the card' },
  cardHint: {
    ja: 'カードがあれば、これだけで探せます。',
    en: 'With a card nothing else is needed.',
  },
  name: { ja: '氏名またはフリガナ', en: 'Name or its reading' },
  birth: { ja: '生年月日', en: 'Day of birth' },
  birthHint: { ja: '例: S15.1.15、1940/1/15', en: 'Such as 1940-01-15 or S15.1.15' },
  find: { ja: '名簿を探す', en: 'Look into the roll' },
  found: { ja: '名簿で見つかった人', en: 'Found on the roll' },
  nobody: { ja: '名簿に見つかりません', en: 'Not on the roll' },
  nobodyHint: {
    ja: '氏名の字体や生年月日をご確認ください。フリガナでも探せます。',
    en: 'Please check the characters of the name and the day. The reading works, too.',
  },
  number: { ja: '名簿番号', en: 'Number' },
  person: { ja: '氏名', en: 'Name' },
  address: { ja: '住所', en: 'Address' },
  state: { ja: '投票', en: 'Vote' },
  notYet: { ja: '未投票', en: 'Not yet' },
  act: { ja: '受付', en: 'Act' },
  paper: { ja: '投票用紙を渡す', en: 'Hand out a paper' },
  terminal: { ja: '画面用の番号を渡す', en: 'Give a code for the screen' },
  reissue: { ja: 'カードを再発行する', en: 'Issue another card' },
  takeBack: { ja: '用紙が戻ったので取り消す', en: 'Handed back: undo' },
  code: { ja: '画面用の番号', en: 'Code of the screen' },
  served: { ja: '受け付けました', en: 'Received' },
  servedPaper: {
    ja: '投票用紙を1枚渡してください。',
    en: 'Please hand out one ballot paper.',
  },
  servedTerminal: {
    ja: '次の番号を書き写して本人に渡してください。この画面を離れると、二度と表示できません。生年月日は空欄のまま使います。',
    en: 'Please write this code down for the person. It is never shown again. The date of birth stays empty.',
  },
  takenBack: { ja: '受付を取り消しました', en: 'Undone' },
  reissued: { ja: '新しいカードの番号', en: 'The new code' },
  reissuedHint: {
    ja: '本人に書き写して渡してください。前のカードは使えなくなりました。',
    en: 'Please write it down for the person. The card before is void.',
  },
} as const;
