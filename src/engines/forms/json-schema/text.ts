import type { Text } from '#platform/i18n/text.ts';

export function askedWhen(rules: readonly string[]): Text {
  return {
    ja: `次の場合に必要です：${rules.join('、かつ ')}。`,
    en: `Asked when: ${rules.join(', and ')}.`,
    easy: `この ときだけ 書きます：${rules.join('、')}。`,
  };
}
