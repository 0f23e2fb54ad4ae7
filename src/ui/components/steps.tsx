import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

export interface Step {
  readonly label: Text;
  readonly state: 'done' | 'current' | 'todo';
  /** Who or when: 2026年4月10日 総務課. */
  readonly note?: Text;
  /** A step that can be gone back to. */
  readonly href?: string;
}

const words = {
  done: { ja: '済み', en: 'done', easy: '終わった' },
  current: { ja: '現在', en: 'now', easy: '今' },
  todo: { ja: 'これから', en: 'to come', easy: 'これから' },
};

/** Where one stands in a fixed sequence: pages of a form, stages of a case. */
export function Steps(props: { label: Text; steps: readonly Step[] }) {
  const t = useText();
  return (
    <ol class="steps" aria-label={t(props.label)}>
      {props.steps.map(({ label, state, note, href }) => (
        <li
          key={label.en}
          class={`step step-${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span class="step-label">{href ? <a href={href}>{t(label)}</a> : t(label)}</span>
          <span class="step-state">{t(words[state])}</span>
          {note && <span class="step-note">{t(note)}</span>}
        </li>
      ))}
    </ol>
  );
}
