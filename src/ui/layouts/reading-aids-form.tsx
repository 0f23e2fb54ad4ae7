import type { ReadingAids } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { pathInLanguage } from '../local-path.ts';
import { words } from './text.ts';

interface Choice {
  readonly value: string;
  readonly label: Text;
}

function AidButtons(props: {
  label: Text;
  name: string;
  current: string;
  choices: readonly Choice[];
}) {
  const t = useText();
  return (
    <fieldset class="aids-group">
      <legend>{t(props.label)}</legend>
      {props.choices.map(({ value, label }) => (
        <button
          key={value}
          class={`aids-button aids-${props.name}-${value}`}
          type="submit"
          name={props.name}
          value={value}
          aria-pressed={value === props.current}
        >
          {t(label)}
        </button>
      ))}
    </fieldset>
  );
}

/** Text size, contrast and furigana: every button is a form of its own, so no script is needed. */
export function ReadingAidsForm(props: { aids: ReadingAids; url: string }) {
  const t = useText();
  const { aids } = props;
  return (
    <details class="aids">
      <summary>{t(words.aids)}</summary>
      <form class="aids-form" method="post" action="/reading-aids">
        <input type="hidden" name="back" value={pathInLanguage(props.url)} />
        <AidButtons
          label={words.textSize}
          name="textSize"
          current={aids.textSize}
          choices={[
            { value: 'standard', label: words.standard },
            { value: 'large', label: words.large },
            { value: 'largest', label: words.largest },
          ]}
        />
        <AidButtons
          label={words.contrast}
          name="contrast"
          current={aids.contrast}
          choices={[
            { value: 'standard', label: words.standard },
            { value: 'high', label: words.high },
          ]}
        />
        <AidButtons
          label={words.furigana}
          name="furigana"
          current={aids.furigana ? 'on' : 'off'}
          choices={[
            { value: 'off', label: words.off },
            { value: 'on', label: words.on },
          ]}
        />
      </form>
    </details>
  );
}
