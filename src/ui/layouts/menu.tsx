import type { Text } from '#platform/i18n/text.ts';
import type { NavigationItem } from '#platform/module.ts';
import { useText } from '../language.tsx';
import { words } from './text.ts';

export interface MenuProps {
  readonly label: Text;
  readonly items: readonly NavigationItem[];
  /** Path of the page that is shown. */
  readonly path: string;
  readonly class: 'main-menu' | 'desk-menu';
}

/** True for the item whose pages these are: `/plan` for `/plan/policies/36`. */
export function isCurrent(href: string, path: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}

/** The longest address wins, so that `/staff` is not current on `/staff/plan`. */
function currentOf({ items, path }: MenuProps): string | undefined {
  const matching = items.filter(({ href }) => isCurrent(href, path));
  return matching.sort((a, b) => b.href.length - a.href.length)[0]?.href;
}

function MenuList(props: MenuProps) {
  const t = useText();
  const current = currentOf(props);
  return (
    <ul>
      {props.items.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {t(label)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/**
 * The menu twice, of which the style sheet shows one: laid out where there is room, folded on a
 * phone. Without scripts a `details` cannot open itself when the window grows.
 */
export function Menu(props: MenuProps) {
  const t = useText();
  if (props.items.length === 0) return null;
  return (
    <>
      <nav class={props.class} aria-label={t(props.label)}>
        <MenuList {...props} />
      </nav>
      <details class="menu-narrow">
        <summary>{t(words.menu)}</summary>
        <nav aria-label={t(props.label)}>
          <MenuList {...props} />
        </nav>
      </details>
    </>
  );
}
