import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

export interface Description {
  readonly term: Text;
  readonly value: ComponentChildren;
}

/** Facts about one thing: label and value, row by row. */
export function DescriptionList(props: { items: readonly Description[] }) {
  const t = useText();
  return (
    <dl class="description-list">
      {props.items.map(({ term, value }, place) => (
        <div key={`${place} ${term.en}`}>
          <dt>{t(term)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
