import { say, type Text } from '#platform/i18n/text.ts';

/** What a step of a voice towards the plan is called. */
export const hopTexts = {
  policyKind: {
    label: { ja: '計画の施策', en: 'Policy of the plan', easy: '計画（けいかく）に 入った' },
    meaning: {
      ja: '市の計画の「施策」に位置づけ、担当課が進めることになりました。',
      en: 'It became part of a policy of the town’s plan, with a section in charge.',
      easy: '市の 計画（けいかく）に 入りました。市が します。',
    },
  },
  initiativeKind: {
    label: { ja: '計画の取り組み', en: 'Initiative of the plan', easy: '市の とりくみ' },
    meaning: {
      ja: '施策の中の具体的な「取り組み」として行います。',
      en: 'It is done as an initiative of a policy.',
      easy: '市が する ことを くわしく 決めました。',
    },
  },
  indicatorKind: {
    label: { ja: '計画の指標', en: 'Indicator of the plan', easy: '数字で 見る' },
    meaning: {
      ja: '良くなったかどうかを、計画の「指標」の数値で確かめます。',
      en: 'Whether it got better is measured by an indicator of the plan.',
      easy: 'よく なったか、数字で たしかめます。',
    },
  },
  policy: (number: number, name: Text): Text => ({
    ja: `施策${number}　${name.ja}`,
    en: `Policy ${number}: ${name.en}`,
    easy: `${number}　${say(name, 'easy')}`,
  }),
  initiative: (name: Text, policy: Text): Text => ({
    ja: `${name.ja}（${policy.ja}）`,
    en: `${name.en} (${policy.en})`,
    easy: `${say(name, 'easy')}（${say(policy, 'easy')}）`,
  }),
} as const;
