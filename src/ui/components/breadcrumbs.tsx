import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

export interface Breadcrumb {
  readonly label: Text;
  readonly href: string;
}

const words = { label: { ja: '現在の場所', en: 'You are here', easy: '今 いる ところ' } };

/** The way from the start page to here; `current` is this page, which is no link. */
export function Breadcrumbs(props: { trail: readonly Breadcrumb[]; current: Text }) {
  const t = useText();
  return (
    <nav class="breadcrumbs" aria-label={t(words.label)}>
      <ol>
        {props.trail.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
        <li aria-current="page">{t(props.current)}</li>
      </ol>
    </nav>
  );
}
