import type { Text } from '#platform/i18n/text.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { Categories } from '../../../results/compute.ts';
import { type Trait, traits } from '../../../results/model.ts';
import { layerKey } from '../draw.ts';
import type { Layer } from '../model.ts';
import { drawWords as words } from '../text.ts';

/** What a layer is called: 日滝地区・30〜39歳・女性. */
function nameOf(layer: Layer, by: readonly Trait[], categories: Categories): Text[] {
  const chosen = traits.filter((trait) => by.includes(trait));
  if (chosen.length === 0) return [words.everybody];
  return chosen.map(
    (trait) =>
      categories[trait].find(({ value }) => value === layer[trait])?.label ?? words.unknown,
  );
}

const share = ({ people, drawn }: Layer): string =>
  people === 0 ? '－' : `${((100 * drawn) / people).toFixed(1)}%`;

/** How a sample is shared out to its layers. */
export function Layers(props: {
  readonly layers: readonly Layer[];
  readonly by: readonly Trait[];
  readonly categories: Categories;
}) {
  const t = useText();
  return (
    <DataTable<Layer>
      caption={words.layers}
      narrow="scroll"
      rows={props.layers}
      rowKey={layerKey}
      columns={[
        {
          ...{ key: 'layer', label: words.layer, rowHeader: true },
          render: (layer) => nameOf(layer, props.by, props.categories).map(t).join('・'),
        },
        {
          ...{ key: 'people', label: words.frame, numeric: true },
          render: ({ people }) => people.toLocaleString('en'),
        },
        {
          ...{ key: 'drawn', label: words.chosen, numeric: true },
          render: ({ drawn }) => drawn.toLocaleString('en'),
        },
        { ...{ key: 'share', label: words.chance, numeric: true }, render: share },
      ]}
    />
  );
}
