import { dayInTokyo } from '#japan/dates.ts';
import { Icon } from '#ui/components/icon.tsx';
import { useText } from '#ui/language.tsx';
import { dayWords } from '../day-words.ts';
import type { Origin } from '../fill-state.ts';
import { fieldWords } from './field-text.ts';

/** What filled a question, and how old that knowledge is. */
export function OriginNote({ origin }: { origin: Origin }) {
  const t = useText();
  const day = origin.asOf && dayWords(dayInTokyo(origin.asOf));
  return (
    <p class="form-origin">
      <Icon name="info" /> {t(fieldWords.from(origin.label, day))}
    </p>
  );
}
