import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

/** Details that most readers do not need, one click away and without scripts. */
export function Disclosure(props: { summary: Text; open?: boolean; children: ComponentChildren }) {
  const t = useText();
  return (
    <details class="disclosure" open={props.open}>
      <summary>{t(props.summary)}</summary>
      <div class="disclosure-body">{props.children}</div>
    </details>
  );
}
