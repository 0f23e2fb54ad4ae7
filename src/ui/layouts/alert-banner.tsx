import type { TownAlert } from '#platform/http/context.ts';
import { Icon } from '../components/icon.tsx';
import { useText } from '../language.tsx';
import { words } from './text.ts';

/** Stands above everything while the town is in an emergency. */
export function AlertBanner({ alert }: { alert: TownAlert }) {
  const t = useText();
  return (
    <section class="alert-banner" aria-label={t(words.emergency)}>
      <a href={alert.href}>
        <Icon name="alert" /> {t(alert.title)}
      </a>
    </section>
  );
}
