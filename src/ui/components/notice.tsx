import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { useText } from '../language.tsx';
import { Icon, type IconName } from './icon.tsx';

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger';

const icons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  success: 'check',
  warning: 'alert',
  danger: 'late',
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: Text;
  readonly children?: ComponentChildren;
}

/** Something the reader should know before going on; `success` also answers what was just done. */
export function Notice(props: NoticeProps) {
  const t = useText();
  return (
    <div class={`notice tone-${props.kind}`} role={props.kind === 'danger' ? 'alert' : undefined}>
      <p class="notice-title">
        <Icon name={icons[props.kind]} />
        <span>{t(props.title)}</span>
      </p>
      {props.children && <div class="notice-body">{props.children}</div>}
    </div>
  );
}
