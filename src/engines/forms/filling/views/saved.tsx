import { Icon } from '#ui/components/icon.tsx';
import { useText } from '#ui/language.tsx';
import { flow } from './flow-text.ts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Asia/Tokyo' });

/** When the draft was kept last; a script that keeps what is typed writes the new time here. */
export function Saved({ at }: { at: Date }) {
  const t = useText();
  return (
    <p class="form-saved" role="status" data-saved={t(flow.saved('{time}'))}>
      <Icon name="check" /> <span>{t(flow.saved(clock.format(at)))}</span>
    </p>
  );
}
