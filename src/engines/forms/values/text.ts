import type { Text } from '#platform/i18n/text.ts';

/** Sentences about one answer. Each says what to do; none says whose fault it was. */
export const faults = {
  notUnderstood: {
    ja: '入力内容を読み取れませんでした。もう一度入力してください。',
    en: 'We could not read this. Please enter it again.',
    easy: '読めませんでした。もう一度 書いて ください。',
  },
  unknownField: {
    ja: 'このフォームにはない項目です。項目名をご確認ください。',
    en: 'The form has no such field. Please check its name.',
    easy: 'この 項目（こうもく）は ありません。',
  },
  email: {
    ja: 'メールアドレスは name@example.jp のような形で入力してください。',
    en: 'Please enter an e-mail address such as name@example.jp.',
    easy: 'メールアドレスは name@example.jp のように 書いて ください。',
  },
  phone: {
    ja: '電話番号は市外局番から、数字10桁または11桁で入力してください（例：026-248-9000）。海外の番号は + から始めてください。',
    en: 'Please enter the telephone number with its area code, 10 or 11 digits (for example 026-248-9000). Begin numbers abroad with +.',
    easy: '電話番号（でんわ ばんごう）は 10か11の 数字で 書いて ください。例：026-248-9000',
  },
  postcode: {
    ja: '郵便番号は7桁の数字で入力してください（例：382-8511）。',
    en: 'Please enter the postcode with 7 digits (for example 382-8511).',
    easy: '郵便番号（ゆうびん ばんごう）は 7つの 数字で 書いて ください。例：382-8511',
  },
  number: {
    ja: '数字で入力してください（例：12）。',
    en: 'Please enter a number (for example 12).',
    easy: '数字で 書いて ください。例：12',
  },
  money: {
    ja: '金額は1円単位の数字で入力してください（例：12,000）。',
    en: 'Please enter the amount in whole yen (for example 12,000).',
    easy: 'お金は 数字で 書いて ください。例：12,000',
  },
  date: {
    ja: '日付は年・月・日で入力してください（例：令和8年4月1日、2026年4月1日）。',
    en: 'Please enter a date with year, month and day (for example 2026-04-01 or 令和8年4月1日).',
    easy: '日にちは 年・月・日を 書いて ください。例：2026年4月1日',
  },
  noSuchDay: {
    ja: 'その日付は暦にありません。年・月・日をご確認ください。',
    en: 'There is no such day in the calendar. Please check year, month and day.',
    easy: 'その 日は ありません。年・月・日を 見て ください。',
  },
  kana: {
    ja: 'カタカナ（またはひらがな）で入力してください（例：ヤマダ）。',
    en: 'Please enter the reading in katakana or hiragana (for example ヤマダ).',
    easy: 'カタカナか ひらがなで 書いて ください。例：ヤマダ',
  },
  nameMissing: {
    ja: 'フリガナに対応する姓または名を入力してください。',
    en: 'Please enter the name that belongs to this reading.',
    easy: '名前を 書いて ください。',
  },
  kanaMissing: {
    ja: '姓・名のフリガナを入力してください。',
    en: 'Please enter the reading of the name in kana.',
    easy: '名前の 読み方を カタカナで 書いて ください。',
  },
  prefecture: {
    ja: '都道府県を入力してください（例：長野県）。',
    en: 'Please enter the prefecture (for example 長野県).',
    easy: '都道府県（と・どう・ふ・けん）を 書いて ください。',
  },
  city: {
    ja: '市区町村を入力してください（例：須坂市）。',
    en: 'Please enter the city, ward, town or village (for example 須坂市).',
    easy: '市・区・町・村を 書いて ください。',
  },
  street: {
    ja: '町名・番地を入力してください（例：大字須坂1528-1）。',
    en: 'Please enter the street and number (for example 大字須坂1528-1).',
    easy: '町の 名前と 番地（ばんち）を 書いて ください。',
  },
  choose: {
    ja: '選択肢の中から選んでください。',
    en: 'Please choose one of the options.',
    easy: '下から 選んで ください。',
  },
  bank: {
    ja: '金融機関を選ぶか、4桁の金融機関コードを入力してください（例：0143）。',
    en: 'Please choose the bank, or enter its 4-digit code (for example 0143).',
    easy: '銀行（ぎんこう）を 選んで ください。',
  },
  branch: {
    ja: '支店を選ぶか、3桁の支店コードを入力してください（例：201）。',
    en: 'Please choose the branch, or enter its 3-digit code (for example 201).',
    easy: '支店（してん）を 選んで ください。',
  },
  accountType: {
    ja: '預金の種類（普通・当座・貯蓄）を選んでください。',
    en: 'Please choose the kind of account: ordinary, current or savings.',
    easy: '口座（こうざ）の 種類を 選んで ください。',
  },
  accountNumber: {
    ja: '口座番号は7桁以内の数字で入力してください。ゆうちょ銀行は「振込用」の番号をご確認ください。',
    en: 'Please enter the account number with at most 7 digits. For Japan Post Bank, use the number for transfers.',
    easy: '口座（こうざ）の 番号は 7つまでの 数字で 書いて ください。',
  },
  holder: {
    ja: '口座名義は通帳のとおりカタカナ（または英字）で入力してください（例：ヤマダ ハナコ）。30文字までです。',
    en: 'Please enter the account holder as in the passbook, in katakana or Latin letters (for example ヤマダ ハナコ), at most 30 characters.',
    easy: '口座（こうざ）の 名前を カタカナで 書いて ください。30文字までです。',
  },
  latitude: {
    ja: '緯度は -90 から 90 までの数字で入力してください（例：36.651）。',
    en: 'Please enter the latitude as a number from -90 to 90 (for example 36.651).',
    easy: '地図で 場所を 選んで ください。',
  },
  longitude: {
    ja: '経度は -180 から 180 までの数字で入力してください（例：138.307）。',
    en: 'Please enter the longitude as a number from -180 to 180 (for example 138.307).',
    easy: '地図で 場所を 選んで ください。',
  },
  file: {
    ja: 'ファイルをもう一度選んでください。',
    en: 'Please choose the file again.',
    easy: 'ファイルを もう一度 選んで ください。',
  },
  rows: {
    ja: '一覧の形を読み取れませんでした。行ごとに answers を指定してください。',
    en: 'We could not read the rows. Please give each row with its answers.',
    easy: '読めませんでした。もう一度 書いて ください。',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const notDigits = (count: number): Text => ({
  ja: `${count}桁の数字で入力してください。`,
  en: `Please enter ${count} digits.`,
  easy: `${count}この 数字（すうじ）を 書いて ください。`,
});

export function tooLong(most: number): Text {
  return {
    ja: `${most}文字以内で入力してください。`,
    en: `Please use at most ${most} characters.`,
    easy: `${most}文字より 短く 書いて ください。`,
  };
}

export function tooSmall(min: string): Text {
  return {
    ja: `${min}以上の数字を入力してください。`,
    en: `Please enter ${min} or more.`,
    easy: `${min}か、もっと 大きい 数字を 書いて ください。`,
  };
}

export function tooLarge(max: string): Text {
  return {
    ja: `${max}以下の数字を入力してください。`,
    en: `Please enter ${max} or less.`,
    easy: `${max}か、もっと 小さい 数字を 書いて ください。`,
  };
}

export function tooManyDecimals(most: number): Text {
  return most === 0
    ? {
        ja: '小数点のない整数で入力してください。',
        en: 'Please enter a whole number.',
        easy: '「.」の ない 数字で 書いて ください。',
      }
    : {
        ja: `小数点以下は${most}桁までで入力してください。`,
        en: `Please use at most ${most} digits after the point.`,
        easy: `「.」の 後は ${most}つまで 書いて ください。`,
      };
}

/** A place of a ranking that is empty although one after it is filled. */
export function rankMissing(place: number): Text {
  return {
    ja: `${place}位を選んでください。使わない順位は後ろから空けてください。`,
    en: `Please choose number ${place}. Leave places empty from the end only.`,
    easy: `${place}番を 選んで ください。`,
  };
}

export function rankedTwice(option: Text, first: number, second: number): Text {
  return {
    ja: `「${option.ja}」が${first}位と${second}位の両方に選ばれています。${second}位には別のものを選んでください。`,
    en: `“${option.en}” is both number ${first} and number ${second}. Please choose another for number ${second}.`,
    easy: `「${option.easy ?? option.ja}」が ${first}番と ${second}番に あります。${second}番は ほかの ものを 選んで ください。`,
  };
}

/** An option such as "none of these" stands alone. */
export function standsAlone(option: Text): Text {
  return {
    ja: `「${option.ja}」は、ほかの選択肢と一緒には選べません。どちらかを外してください。`,
    en: `“${option.en}” cannot be chosen together with others. Please untick one or the other.`,
    easy: `「${option.easy ?? option.ja}」は ほかの ものと いっしょに 選べません。`,
  };
}

export function tooFew(min: number): Text {
  return {
    ja: `${min}つ以上選んでください。`,
    en: `Please choose at least ${min}.`,
    easy: `${min}つか、もっと 選んで ください。`,
  };
}

export function tooMany(max: number): Text {
  return {
    ja: `${max}つまで選んでください。`,
    en: `Please choose at most ${max}.`,
    easy: `${max}つまで 選んで ください。`,
  };
}

export function tooManyFiles(max: number): Text {
  return {
    ja: `ファイルは${max}件までです。不要なファイルを削除してください。`,
    en: `At most ${max} files can be attached. Please remove one first.`,
    easy: `ファイルは ${max}つまでです。いらない ファイルを 消して ください。`,
  };
}

export function tooEarly(day: Text): Text {
  return {
    ja: `${day.ja}以降の日付を入力してください。`,
    en: `Please enter a date on or after ${day.en}.`,
    easy: `${day.ja}か、後の 日を 書いて ください。`,
  };
}

export function tooLate(day: Text): Text {
  return {
    ja: `${day.ja}以前の日付を入力してください。`,
    en: `Please enter a date on or before ${day.en}.`,
    easy: `${day.ja}か、前の 日を 書いて ください。`,
  };
}

export function tooFewRows(min: number, row: Text): Text {
  return {
    ja: `「${row.ja}」を${min}件以上入力してください。`,
    en: `Please enter at least ${min}: ${row.en}.`,
    easy: `「${row.easy ?? row.ja}」を ${min}つか、もっと 書いて ください。`,
  };
}

export function tooManyRows(max: number, row: Text): Text {
  return {
    ja: `「${row.ja}」は${max}件までです。`,
    en: `At most ${max} can be entered: ${row.en}.`,
    easy: `「${row.easy ?? row.ja}」は ${max}つまでです。`,
  };
}

/** What to do with a question that waits for its answer, by the way it is answered. */
export const asks = {
  enter: (label: Text): Text => ({
    ja: `「${label.ja}」を入力してください。`,
    en: `Please fill in: ${label.en}.`,
    easy: `「${label.easy ?? label.ja}」を 書いて ください。`,
  }),
  choose: (label: Text): Text => ({
    ja: `「${label.ja}」を選んでください。`,
    en: `Please choose: ${label.en}.`,
    easy: `「${label.easy ?? label.ja}」を 選んで ください。`,
  }),
  attach: (label: Text): Text => ({
    ja: `「${label.ja}」のファイルを添付してください。`,
    en: `Please attach a file: ${label.en}.`,
    easy: `「${label.easy ?? label.ja}」の ファイルを 入れて ください。`,
  }),
  tick: (label: Text): Text => ({
    ja: `「${label.ja}」の内容を確認し、チェックを入れてください。`,
    en: `Please read and tick: ${label.en}.`,
    easy: `「${label.easy ?? label.ja}」を 読んで、チェックして ください。`,
  }),
  point: (label: Text): Text => ({
    ja: `「${label.ja}」の場所を指定してください。`,
    en: `Please mark the place: ${label.en}.`,
    easy: `「${label.easy ?? label.ja}」の 場所を 選んで ください。`,
  }),
};
