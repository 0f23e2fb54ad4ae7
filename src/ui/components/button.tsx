import type { ComponentChildren } from 'preact';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'plain';

export interface ButtonProps {
  /** One primary button a page; danger for what cannot be undone; plain looks like a link. */
  readonly variant?: ButtonVariant;
  readonly type?: 'submit' | 'button' | 'reset';
  readonly name?: string;
  readonly value?: string;
  readonly formAction?: string;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** Does something. Its words are a verb: 申請する, 下書きを保存する. */
export function Button({ variant = 'primary', type = 'submit', ...rest }: ButtonProps) {
  return <button class={`button button-${variant}`} type={type} {...rest} />;
}

/** Goes somewhere, as prominently as a button. */
export function ButtonLink(props: {
  href: string;
  variant?: ButtonVariant;
  children: ComponentChildren;
}) {
  return (
    <a class={`button button-${props.variant ?? 'primary'}`} href={props.href}>
      {props.children}
    </a>
  );
}

/** Buttons of one form in a row, the main one first; they stack on a phone. */
export function ButtonRow(props: { children: ComponentChildren }) {
  return <div class="button-row">{props.children}</div>;
}
