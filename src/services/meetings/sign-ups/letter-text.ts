import { englishDate, japaneseDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { easyOf } from '../text.ts';

/** Who comes where and when, as letters name it. */
export interface MeetingFacts {
  readonly title: Text;
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly onlineUrl: string;
}

const whenOf = (facts: MeetingFacts, en: boolean): string =>
  en
    ? `${englishDate(facts.day)}, ${facts.startsAt}–${facts.endsAt}`
    : `${japaneseDate(facts.day)} ${facts.startsAt}〜${facts.endsAt}`;

/** Lines that stand in every letter. */
const factLines = (facts: MeetingFacts, seat: boolean): Text => {
  const lines = (en: boolean) =>
    [
      `${en ? 'Meeting' : '会議'}: ${en ? facts.title.en : facts.title.ja}`,
      `${en ? 'When' : '日時'}: ${whenOf(facts, en)}`,
      ...(facts.place ? [`${en ? 'Where' : '場所'}: ${facts.place}`] : []),
      ...(facts.onlineUrl && seat ? [`${en ? 'Online' : 'オンライン'}: ${facts.onlineUrl}`] : []),
    ].join('\n');
  return { ja: lines(false), en: lines(true), easy: lines(false) };
};

/** What a letter is about; `words` are those of the section. */
export type Told =
  | { readonly kind: 'confirmed' | 'waiting' | 'moved-up' | 'reminder' | 'known' }
  | { readonly kind: 'changed' | 'cancelled'; readonly words: string };

const subjects: Readonly<Record<Told['kind'], (title: Text) => Text>> = {
  confirmed: ({ ja, en }) => ({
    ja: `参加の申し込みを受け付けました：${ja}`,
    en: `You have a seat: ${en}`,
    easy: `会議に 申しこみました：${ja}`,
  }),
  known: ({ ja, en }) => ({
    ja: `申し込み済みです：${ja}`,
    en: `You signed up already: ${en}`,
    easy: `もう 申しこんで います：${ja}`,
  }),
  waiting: ({ ja, en }) => ({
    ja: `順番待ちを受け付けました：${ja}`,
    en: `You are waiting for a seat: ${en}`,
    easy: `席が あくのを 待って います：${ja}`,
  }),
  'moved-up': ({ ja, en }) => ({
    ja: `席が空きました：${ja}`,
    en: `There is a seat for you: ${en}`,
    easy: `席が あきました：${ja}`,
  }),
  reminder: ({ ja, en }) => ({
    ja: `明日の会議のお知らせ：${ja}`,
    en: `Tomorrow: ${en}`,
    easy: `会議は あしたです：${ja}`,
  }),
  changed: ({ ja, en }) => ({
    ja: `会議の変更のお知らせ：${ja}`,
    en: `A meeting changed: ${en}`,
    easy: `会議が かわりました：${ja}`,
  }),
  cancelled: ({ ja, en }) => ({
    ja: `会議の中止のお知らせ：${ja}`,
    en: `A meeting was cancelled: ${en}`,
    easy: `会議は ありません：${ja}`,
  }),
};

const openings: Readonly<Record<Told['kind'], Text>> = {
  confirmed: {
    ja: '参加の申し込みを受け付けました。',
    en: 'You have a seat in this meeting.',
    easy: '会議に 申しこみました。来て ください。',
  },
  known: {
    ja: 'このアドレスではすでに申し込みを受け付けています。',
    en: 'There is a sign-up with this address already.',
    easy: 'この アドレスで もう 申しこんで います。',
  },
  waiting: {
    ja: '満席のため、順番待ちとして受け付けました。席が空いたらお知らせします。',
    en: 'All seats are taken. We tell you when there is one for you.',
    easy: '席が いっぱいです。席が あいたら お知らせします。',
  },
  'moved-up': {
    ja: '席が空き、参加できるようになりました。来られない場合は、お早めに取り消してください。',
    en: 'A seat became free and is yours. If you cannot come, please cancel soon.',
    easy: '席が あきました。来て ください。来ることが できない 時は、申しこみを やめて ください。',
  },
  reminder: {
    ja: '申し込まれた会議は明日です。来られなくなった場合は、取り消してください。',
    en: 'The meeting is tomorrow. If you cannot come, please cancel.',
    easy: '会議は あしたです。来ることが できない 時は、申しこみを やめて ください。',
  },
  changed: {
    ja: '申し込まれた会議に変更があります。',
    en: 'The meeting you signed up for changed.',
    easy: '申しこんだ 会議が かわりました。',
  },
  cancelled: {
    ja: '申し込まれた会議は中止になりました。',
    en: 'The meeting you signed up for was cancelled.',
    easy: '申しこんだ 会議は ありません（中止）。',
  },
};

export function letterOf(
  facts: MeetingFacts,
  told: Told,
  hasSeat: boolean,
): { readonly subject: Text; readonly body: Text } {
  const opening = openings[told.kind];
  const extra = 'words' in told ? `\n\n${told.words}` : '';
  const lines = factLines(facts, hasSeat && told.kind !== 'cancelled');
  return {
    subject: subjects[told.kind](facts.title),
    body: {
      ja: `${opening.ja}${extra}\n\n${lines.ja}`,
      en: `${opening.en}${extra}\n\n${lines.en}`,
      easy: `${easyOf(opening)}${extra}\n\n${easyOf(lines)}`,
    },
  };
}

/** What stands at the end of a mail; notices of an account carry their link themselves. */
export const mailEnd = (town: Text, own: string, calendar: string): Text => ({
  ja: `\n\n内容の確認・取り消し:\n${own}\n\nカレンダーに入れる（iCalendar）:\n${calendar}\n\n${town.ja}\n`,
  en: `\n\nSee or cancel your sign-up:\n${own}\n\nPut it into your calendar (iCalendar):\n${calendar}\n\n${town.en}\n`,
  easy: `\n\n申しこみを 見る・やめる:\n${own}\n\nカレンダーに 入れる（iCalendar）:\n${calendar}\n\n${easyOf(town)}\n`,
});
