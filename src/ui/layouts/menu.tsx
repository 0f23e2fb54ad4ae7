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

interface Group {
  readonly name: Text | undefined;
  readonly items: readonly NavigationItem[];
}

/** Items that stand together by their group, in the order in which they come. */
function groupsOf(items: readonly NavigationItem[]): readonly Group[] {
  const names = [...new Set(items.map(({ group }) => group))];
  return names.map((name) => ({ name, items: items.filter(({ group }) => group === name) }));
}

function MenuList(props: MenuProps) {
  const t = useText();
  const groups = groupsOf(props.items);
  const current = currentOf(props);
  if (groups.length < 2) return <Items items={props.items} current={current} />;
  return (
    <ul>
      {groups.map(({ name, items }) => (
        <li key={name?.en}>
          {name && <p class="menu-group">{t(name)}</p>}
          <Items items={items} current={current} />
        </li>
      ))}
    </ul>
  );
}

function Items(props: { items: readonly NavigationItem[]; current: string | undefined }) {
  const t = useText();
  const { items, current } = props;
  return (
    <ul>
      {items.map(({ href, label }) => (
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
