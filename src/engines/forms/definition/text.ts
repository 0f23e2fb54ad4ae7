import type { Text } from '#platform/i18n/text.ts';

/** For staff who build forms: what stands in the way of a definition. */
export const definitionTexts = {
  textMissing: {
    ja: '日本語と英語の文言を入力してください。',
    en: 'Please enter the words in Japanese and in English.',
  },
  textTooLong: {
    ja: '4,000文字以内で入力してください。',
    en: 'Please use at most 4,000 characters.',
  },
  key: {
    ja: '名前は英字で始め、英数字と「-」だけで60文字以内にしてください（例：child-name）。',
    en: 'Begin the name with a letter and use only letters, digits and hyphens, at most 60 (for example child-name).',
  },
  whole: {
    ja: '範囲内の整数を入力してください。',
    en: 'Please enter a whole number within the range.',
  },
  number: { ja: '数字を入力してください。', en: 'Please enter a number.' },
  day: {
    ja: '日付（例：2026-04-01）、今日からの年・月・日数、または日付の項目を指定してください。',
    en: 'Give a date such as 2026-04-01, years, months and days from today, or a date field.',
  },
  comparison: {
    ja: '比較は <、<=、=、>=、> のいずれかを選んでください。',
    en: 'Please choose one of <, <=, =, >= and >.',
  },
  condition: {
    ja: '条件の形を読み取れませんでした。項目と比べ方を選び直してください。',
    en: 'This condition could not be read. Please choose its field and comparison again.',
  },
  optionValue: {
    ja: '選択肢の値は1〜100文字で入力してください。',
    en: 'Please give each option a value of 1 to 100 characters.',
  },
  options: {
    ja: '選択肢を1つ以上入力してください。',
    en: 'Please enter at least one option.',
  },
  optionTwice: {
    ja: '同じ値の選択肢があります。値を変えてください。',
    en: 'Two options have the same value. Please change one.',
  },
  otherTwice: {
    ja: '自由記述を付けられる選択肢は、1つの項目に1つだけです。',
    en: 'Only one option of a question can have words of its own.',
  },
  rowName: {
    ja: '表の行の値は英字で始め、英数字と「-」だけで60文字以内にしてください（例：staff-manner）。',
    en: 'Begin the value of each row with a letter and use only letters, digits and hyphens, at most 60 (for example staff-manner).',
  },
  scalePoints: {
    ja: '段階は2〜11にし、段階ごとの言葉は段階の数だけ入力してください。',
    en: 'Please use 2 to 11 points, and as many words as there are points.',
  },
  kind: { ja: '項目の種類を選んでください。', en: 'Please choose the kind of field.' },
  repeatEmpty: {
    ja: '繰り返しの中に項目を1つ以上入れてください。',
    en: 'Please put at least one field into the repeat.',
  },
  tooMany: {
    ja: '数が多すぎます。減らしてください。',
    en: 'There are too many. Please use fewer.',
  },
  keyTwice: {
    ja: '同じ名前がすでに使われています。別の名前にしてください。',
    en: 'This name is already in use. Please choose another.',
  },
  placedTwice: {
    ja: 'この項目はすでに別の場所に置かれています。1か所だけにしてください。',
    en: 'This field already stands elsewhere. Please place it once.',
  },
  limitsCrossed: {
    ja: '最小が最大より大きくなっています。どちらかを直してください。',
    en: 'The minimum is greater than the maximum. Please change one.',
  },
  notRepeat: {
    ja: '繰り返しの項目だけが、中の項目の並びを持てます。',
    en: 'Only a repeat has an order of fields inside it.',
  },
  notCount: {
    ja: '行数を数えられるのは繰り返しの項目だけです。',
    en: 'Only the rows of a repeat can be counted.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export function unknownField(name: string): Text {
  return {
    ja: `項目「${name}」がありません。追加するか、指定を直してください。`,
    en: `There is no field “${name}”. Please add it or change this.`,
  };
}

export function unknownRule(name: string): Text {
  return {
    ja: `条件「${name}」がありません。追加するか、指定を直してください。`,
    en: `There is no rule “${name}”. Please add it or change this.`,
  };
}

export function wrongKind(name: string): Text {
  return {
    ja: `項目「${name}」は、この比べ方ができない種類です。比べ方を選び直してください。`,
    en: `Field “${name}” is of a kind that cannot be compared this way. Please choose again.`,
  };
}

export function unknownOption(option: string): Text {
  return {
    ja: `選択肢「${option}」がありません。選択肢の値を指定してください。`,
    en: `There is no option “${option}”. Please give the value of an option.`,
  };
}

export function circle(names: readonly string[]): Text {
  const way = names.join(' → ');
  return {
    ja: `条件が自分自身に戻っています（${way}）。どこかで切ってください。`,
    en: `These conditions lead back to themselves (${way}). Please cut the circle.`,
  };
}
