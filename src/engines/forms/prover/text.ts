import type { Text } from '#platform/i18n/text.ts';

const quoted = (text: Text) => ({ ja: `「${text.ja}」`, en: `“${text.en}”` });

/** A sentence about one thing of the form, which it names. */
const about =
  (ja: (name: string) => string, en: (name: string) => string) =>
  (label: Text): Text => ({ ja: ja(quoted(label).ja), en: en(quoted(label).en) });

export const findingTexts = {
  'unreachable-screen': about(
    (name) => `画面${name}は、どのように答えても表示されません。表示の条件を見直してください。`,
    (name) =>
      `The screen ${name} is never shown, whatever is answered. Please check its condition.`,
  ),
  'unreachable-field': about(
    (name) => `項目${name}は、どのように答えても表示されません。表示の条件を見直してください。`,
    (name) => `The field ${name} is never shown, whatever is answered. Please check its condition.`,
  ),
  'contradictory-rule': about(
    (name) => `条件${name}は、決して成り立ちません。互いに矛盾する部分を直してください。`,
    (name) => `The rule ${name} can never hold. Please mend the parts that contradict each other.`,
  ),
  'always-true-rule': about(
    (name) => `条件${name}は、いつも成り立ちます。条件が要らないか、書き方を見直してください。`,
    (name) => `The rule ${name} always holds. Either it is not needed or it says something else.`,
  ),
  'dead-end-screen': about(
    (name) =>
      `画面${name}に進んだ人は、最後まで進めません。確認の決まりがすべての答えを断っていないか見直してください。`,
    (name) =>
      `Whoever comes to the screen ${name} cannot reach the end. Please look for checks that refuse every answer.`,
  ),
  'dead-end-field': about(
    (name) =>
      `項目${name}が表示された人は、最後まで進めません。確認の決まりや、答えられない必須の項目を見直してください。`,
    (name) =>
      `Whoever is asked ${name} cannot reach the end. Please look at the checks and at required fields that cannot be answered.`,
  ),
  'dead-end-form': () => ({
    ja: 'この様式は、どのように答えても最後まで進めません。確認の決まりと必須の項目を見直してください。',
    en: 'Nobody can reach the end of this form. Please look at its checks and required fields.',
  }),
  'unread-field': about(
    (name) => `項目${name}は、どの画面にもありません。画面に加えるか、項目を取り除いてください。`,
    (name) => `The field ${name} is on no screen. Please put it on one or remove it.`,
  ),
  'unused-rule': about(
    (name) => `条件${name}は、どこでも使われていません。`,
    (name) => `The rule ${name} is used nowhere.`,
  ),
  'rule-cycle': about(
    (name) => `条件${name}は、めぐりめぐって自分自身によって決まります。つながりを断ってください。`,
    (name) => `The rule ${name} depends on itself in a circle. Please break the circle.`,
  ),
  'condition-on-later-field': (label: Text, other?: Text) => ({
    ja: `「${label.ja}」の表示は、後から聞く「${other?.ja ?? ''}」によって決まります。聞く順番を入れ替えてください。`,
    en: `Whether “${label.en}” is shown depends on “${other?.en ?? ''}”, which is asked later. Please change the order.`,
  }),
  'impossible-required': about(
    (name) => `必須の項目${name}には、入力できる答えがありません。選択肢や範囲を見直してください。`,
    (name) =>
      `The required field ${name} has no possible answer. Please check its options or its range.`,
  ),
  'impossible-answer': about(
    (name) => `項目${name}には、入力できる答えがありません。選択肢や範囲を見直してください。`,
    (name) => `The field ${name} has no possible answer. Please check its options or its range.`,
  ),
  'asked-twice': about(
    (name) => `項目${name}が二か所にあります。聞くのは初めの一か所だけです。`,
    (name) => `The field ${name} stands in two places; only the first is asked.`,
  ),
  'not-decided': about(
    (name) =>
      `${name}は条件が複雑なため、時間内に確かめられませんでした。条件を分けてみてください。`,
    (name) => `${name} could not be decided in time. Please try to split its conditions.`,
  ),
} as const satisfies Record<string, (label: Text, other?: Text) => Text>;

export const formLabel: Text = { ja: '様式全体', en: 'The whole form' };
