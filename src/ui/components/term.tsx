import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

const words = {
  explain: { ja: 'の意味を見る', en: ': show the meaning', easy: 'の 意味（いみ）を 見る' },
};

/**
 * A word of administration, explained where it stands. Put it in a `div` or a `li`, not in a `p`:
 * HTML allows no `details` inside a paragraph.
 */
export function Term(props: { word: Text; meaning: Text }) {
  const t = useText();
  return (
    <details class="term">
      <summary>
        <dfn>{t(props.word)}</dfn>
        <span class="visually-hidden">{t(words.explain)}</span>
      </summary>
      <span class="term-meaning">{t(props.meaning)}</span>
    </details>
  );
}
