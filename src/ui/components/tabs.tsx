import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

export interface Tab {
  readonly label: Text;
  readonly href: string;
  readonly count?: number;
}

/** Views of one thing, each with its own address: links, so they work with scripts off and go back. */
export function Tabs(props: { label: Text; tabs: readonly Tab[]; current: string }) {
  const t = useText();
  return (
    <nav class="tabs" aria-label={t(props.label)}>
      <ul>
        {props.tabs.map(({ label, href, count }) => (
          <li key={href}>
            <a href={href} aria-current={href === props.current ? 'page' : undefined}>
              {t(label)}
              {count !== undefined && <span class="tab-count"> {count.toLocaleString('en')}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
