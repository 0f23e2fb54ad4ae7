import { dayInTokyo } from '#japan/dates.ts';
import { dayText } from '#ui/components/day.tsx';
import { Icon } from '#ui/components/icon.tsx';
import { useText } from '#ui/language.tsx';
import type { Origin } from '../fill-state.ts';
import { fieldWords } from './field-text.ts';

/** What filled a question, and how old that knowledge is. */
export function OriginNote({ origin }: { origin: Origin }) {
  const t = useText();
  const iso = origin.asOf && dayInTokyo(origin.asOf);
  const day = iso && {
    ja: dayText(iso, 'ja'),
    en: dayText(iso, 'en'),
    easy: dayText(iso, 'easy'),
  };
  return (
    <p class="form-origin">
      <Icon name="info" /> {t(fieldWords.from(origin.label, day || undefined))}
    </p>
  );
}
