/** Solid, stripes, dots, bars, grid: told apart without colour. */
const marks = [
  undefined,
  <path key="2" class="pattern-line" d="M-2 2 2-2M0 8 8 0M6 10l4-4" stroke="currentColor" />,
  <circle key="3" class="pattern-dot" cx="4" cy="4" r="1.4" />,
  <path key="4" class="pattern-line" d="M0 4h8" stroke="currentColor" />,
  <path key="5" class="pattern-line" d="M0 4h8M4 0v8" stroke="currentColor" />,
];

/** The five patterns; ids are made from `id`, which is one of the page. */
export function PartPatterns(props: { id: string }) {
  return (
    <defs>
      {marks.map((mark, index) => (
        <pattern
          key={`part-${index + 1}`}
          id={`${props.id}-${index + 1}`}
          class={`part-${index + 1}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" fill="currentColor" />
          {mark}
        </pattern>
      ))}
    </defs>
  );
}

export function partFill(id: string, index: number): string {
  return `url(#${id}-${index + 1})`;
}

/** The sample of a part in the legend. */
export function Swatch(props: { patterns: string; index: number }) {
  return (
    <svg class="chart-swatch" viewBox="0 0 20 20" aria-hidden="true">
      <rect width="20" height="20" fill={partFill(props.patterns, props.index)} />
    </svg>
  );
}
