import { Button, ButtonRow } from '#ui/components/button.tsx';
import { useText } from '#ui/language.tsx';
import { variantHref } from '../addresses.ts';
import type { ShownMedium } from '../model.ts';
import { mediumTexts as words } from './text.ts';

/** Width at which the picture is pressed; the browser sends the place in these pixels. */
export const pressedWidth = 300;

function Percent(props: { name: string; label: string; value: number }) {
  const id = `focus-${props.name}`;
  return (
    <p class="media-percent">
      <label for={id}>{props.label}</label>{' '}
      <input
        id={id}
        name={props.name}
        type="range"
        min="0"
        max="100"
        step="1"
        value={Math.round(props.value * 100)}
      />
    </p>
  );
}

function Sliders({ medium }: { medium: ShownMedium }) {
  const t = useText();
  return (
    <form method="post" action={`/staff/media/${medium.id}/focus`}>
      <Percent name="x" label={t(words.fromLeft)} value={medium.focalX} />
      <Percent name="y" label={t(words.fromTop)} value={medium.focalY} />
      <ButtonRow>
        <Button variant="secondary">{t(words.saveFocus)}</Button>
      </ButtonRow>
    </form>
  );
}

/** By pointer the picture is a button that sends where it was pressed; by keyboard two sliders. */
export function FocalPoint({ medium }: { medium: ShownMedium }) {
  const t = useText();
  const picture = medium.variants.find(({ name }) => !name.startsWith('card'));
  const card = medium.variants.find(({ name }) => name.startsWith('card'));
  if (!picture || !card) return null;
  const height = Math.round((picture.height / picture.width) * pressedWidth);
  return (
    <section class="media-focus">
      <h2>{t(words.focus)}</h2>
      <p>{t(words.focusHint)}</p>
      <form method="post" action={`/staff/media/${medium.id}/focus`}>
        <input
          type="image"
          name="at"
          class="media-press"
          src={variantHref(medium, picture)}
          alt={t(words.focusPress)}
          width={pressedWidth}
          height={height}
        />
        <input type="hidden" name="height" value={height} />
      </form>
      <Sliders medium={medium} />
      <figure class="media-card">
        <img
          src={variantHref(medium, card)}
          alt={medium.alt.ja}
          width={card.width}
          height={card.height}
        />
        <figcaption>{t(words.card)}</figcaption>
      </figure>
    </section>
  );
}
