/** Languages a page can be asked for. `easy` is やさしい日本語 and falls back to Japanese. */
export const languages = ['ja', 'en', 'easy'] as const;
export type Language = (typeof languages)[number];

/** A sentence in every language we speak. Sentences with parameters are functions that return a Text. */
export interface Text {
  readonly ja: string;
  readonly en: string;
  readonly easy?: string;
}

export function say(text: Text, language: Language): string {
  if (language === 'en') return text.en;
  return language === 'easy' ? (text.easy ?? text.ja) : text.ja;
}

/** A sentence whose figures, days or names each language writes in its own way. */
export function sayEach(sentence: (language: Language) => Text): Text {
  return {
    ja: say(sentence('ja'), 'ja'),
    en: say(sentence('en'), 'en'),
    easy: say(sentence('easy'), 'easy'),
  };
}

/** The value for `lang=`: やさしい日本語 is Japanese. */
export function htmlLang(language: Language): 'ja' | 'en' {
  return language === 'en' ? 'en' : 'ja';
}

export function asLanguage(value: string | undefined): Language | undefined {
  return languages.find((language) => language === value);
}
