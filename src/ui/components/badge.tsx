import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const icons: Readonly<Record<Tone, IconName>> = {
  neutral: 'dash',
  info: 'info',
  success: 'check',
  warning: 'alert',
  danger: 'late',
};

/** A status: colour, icon and word together, so that any one of them is enough. */
export function Badge(props: { tone: Tone; icon?: IconName; children: ComponentChildren }) {
  return (
    <span class={`badge tone-${props.tone}`}>
      <Icon name={props.icon ?? icons[props.tone]} />
      {props.children}
    </span>
  );
}
