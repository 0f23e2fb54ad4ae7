import type { ReadingAids } from '#platform/http/context.ts';

const sizes: readonly ReadingAids['textSize'][] = ['standard', 'large', 'largest'];
const contrasts: readonly ReadingAids['contrast'][] = ['standard', 'high'];

/** What one button of the reading aids asks for, on top of what was chosen before. */
export function changeAids(
  aids: ReadingAids,
  asked: Readonly<Record<string, unknown>>,
): ReadingAids {
  const { textSize, contrast, furigana } = asked;
  return {
    textSize: sizes.find((size) => size === textSize) ?? aids.textSize,
    contrast: contrasts.find((value) => value === contrast) ?? aids.contrast,
    furigana: furigana === 'on' || (furigana !== 'off' && aids.furigana),
  };
}
