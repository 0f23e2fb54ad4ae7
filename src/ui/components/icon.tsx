/** Line icons on a 24-unit square, stroked in the colour of the text beside them. */
const paths = {
  alert: 'M12 3.5 22 20.5H2ZM12 10v5M12 17.2v.6',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  calendar: 'M4 6h16v14H4ZM4 10.5h16M8.5 3.5V8M15.5 3.5V8',
  check: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM7.8 12.3l2.9 2.9 5.6-6',
  chevron: 'M9 5l7 7-7 7',
  cross: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.5 8.5l7 7M15.5 8.5l-7 7',
  dash: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12h8',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  external: 'M13 4h7v7M20 4l-9.5 9.5M9 5H4v15h15v-5',
  file: 'M6 3h8l4.5 4.5V21H6ZM14 3v5h4.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v6M12 7.2v.6',
  late: 'M4 4h16v16H4ZM12 8v5M12 15.5v.6',
  ontrack: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 13.5l4-4 4 4',
  phone:
    'M6 3.5h3.5l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2l1.6-2.3 5 1.5V18c0 1.7-1.3 2.8-3 2.6C10.5 19.8 4.2 13.5 3.4 6.5 3.2 4.8 4.3 3.5 6 3.5Z',
  print: 'M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7Z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside a word that says the same; never the only carrier of a meaning. */
export function Icon(props: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[props.name]} />
    </svg>
  );
}
