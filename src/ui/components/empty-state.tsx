import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';

/** An empty list: what would be here, and (children) the button or link with which to begin. */
export function EmptyState(props: { title: Text; hint?: Text; children?: ComponentChildren }) {
  const t = useText();
  return (
    <div class="empty-state">
      <p class="empty-state-title">{t(props.title)}</p>
      {props.hint && <p class="empty-state-hint">{t(props.hint)}</p>}
      {props.children}
    </div>
  );
}
