import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface DrawingProps {
  readonly class: string;
  /** In pixels; the width is that of the place it stands in. */
  readonly height: number;
  readonly title: string;
  readonly description?: string;
  readonly children: ComponentChildren;
}

/** The SVG with its name and description for those who do not see it. */
export function Drawing(props: DrawingProps) {
  const id = useId();
  const names = props.description ? `${id}-t ${id}-d` : `${id}-t`;
  return (
    <svg
      class={props.class}
      role="img"
      aria-labelledby={names}
      width="100%"
      height={props.height}
      fill="none"
    >
      <title id={`${id}-t`}>{props.title}</title>
      {props.description && <desc id={`${id}-d`}>{props.description}</desc>}
      {props.children}
    </svg>
  );
}

/** Paths drawn in a box of 100 by `height`, stretched to the width; their strokes keep their width. */
export function Stretched(props: { height: number; children: ComponentChildren }) {
  return (
    <svg
      width="100%"
      height={props.height}
      viewBox={`0 0 100 ${props.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {props.children}
    </svg>
  );
}
