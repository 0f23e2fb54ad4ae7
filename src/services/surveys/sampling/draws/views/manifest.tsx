import { Day, Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import type { Categories } from '../../../results/compute.ts';
import type { Sample } from '../queries.ts';
import { drawWords as words } from '../text.ts';
import { Layers } from './layers.tsx';

/** How a sample was drawn: enough for whoever has the list to draw it again. */
export function ManifestFacts({ sample }: { sample: Sample }) {
  const t = useText();
  const { manifest, drawnAt, drawnBy, discardedWhy } = sample;
  const { list, layers, leftOut, size } = manifest;
  const people = layers.reduce((sum, layer) => sum + layer.people, 0);
  const digest = (value: string) => <code class="digest">{value}</code>;
  return (
    <>
      {manifest.sample && <p>{t(words.madeUp)}</p>}
      <DescriptionList
        items={[
          ...(discardedWhy ? [{ term: words.why, value: discardedWhy }] : []),
          { term: words.when, value: <Moment at={drawnAt} /> },
          { term: words.who, value: drawnBy },
          { term: words.size, value: t(words.total(people, size)) },
          { term: words.leaveOut, value: t(words.left(leftOut.marked, leftOut.earlier)) },
          { term: words.minimum, value: String(manifest.minimum) },
          { term: words.source, value: list.source },
          { term: words.frame, value: t(words.listCount(list.residents, list.faulty)) },
          {
            term: words.referenceOn,
            value: (
              <>
                <Day date={list.referenceOn} />（{t(words.fromAge(list.fromAge))}）
              </>
            ),
          },
          { term: words.listDigest, value: digest(list.digest) },
          { term: words.method, value: t(words.methodText) },
          { term: words.version, value: manifest.method },
          { term: words.seed, value: digest(manifest.seed) },
          { term: words.rows, value: digest(manifest.rows) },
        ]}
      />
    </>
  );
}

/** The whole manifest, as it is printed. */
export function ManifestPage(props: { sample: Sample; categories: Categories }) {
  const { manifest } = props.sample;
  return (
    <>
      <ManifestFacts sample={props.sample} />
      <Layers layers={manifest.layers} by={manifest.by} categories={props.categories} />
    </>
  );
}
