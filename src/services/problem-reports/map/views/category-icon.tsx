import type { CategoryIcon } from '../../model.ts';

/** Line drawings on a 24-unit square, one for each sort of problem. */
const paths: Readonly<Record<CategoryIcon, string>> = {
  road: 'M7 3 4 21M17 3l3 18M12 3v3M12 18v3M8 12c0-1.7 1.8-2.5 4-2.5s4 .8 4 2.5-1.8 2.5-4 2.5-4-.8-4-2.5Z',
  gutter: 'M3 7h18v10H3ZM7.5 7v10M12 7v10M16.5 7v10',
  light: 'M9 21h6M12 21V6c0-2 1.5-3 3.5-3H19M16 6h6l-1.5-3h-3ZM17 10v1M21 10v1',
  playground: 'M4 20 8 5h8l4 15M6 12h12M10 12v5M14 12v5',
  mirror: 'M12 13v8M12 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM10 9l3-3',
  waste: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  snow: 'M12 3v18M4.2 7.5l15.6 9M4.2 16.5l15.6-9M10 4.5l2 2 2-2M10 19.5l2-2 2 2',
  tree: 'M12 21v-7M12 3 6 10h3l-4 5h14l-4-5h3Z',
  water: 'M12 3c3.5 4.5 5.5 7.5 5.5 10.5a5.5 5.5 0 0 1-11 0C6.5 10.5 8.5 7.5 12 3Z',
  other: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.5 9.5c0-3.5 5-3.5 5 0 0 2-2.5 2-2.5 4.5M12 17v.6',
};

/** Decoration beside the name of a category. */
export function CategoryIconMark({ icon }: { icon: CategoryIcon }) {
  return (
    <svg class="icon report-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[icon]} />
    </svg>
  );
}
