import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button, type ButtonVariant } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { words } from './text.ts';

/** A form of one button: the record it acts on travels in a hidden field. */
export function ActionForm(props: {
  action: string;
  label: Text;
  id?: string;
  /** Tells buttons of one word apart for those who listen to the page. */
  about?: string;
  variant?: ButtonVariant;
}) {
  const t = useText();
  return (
    <form method="post" action={props.action}>
      {props.id && <input type="hidden" name="id" value={props.id} />}
      <Button variant={props.variant ?? 'secondary'}>
        {t(props.label)}
        {props.about && <span class="visually-hidden"> {props.about}</span>}
      </Button>
    </form>
  );
}

/** Part of a page with its own heading. */
export function Part(props: { title: Text; children: ComponentChildren }) {
  const t = useText();
  return (
    <section>
      <h2>{t(props.title)}</h2>
      {props.children}
    </section>
  );
}

/**
 * The place of the passkey button. The island puts the button there; without scripts the hint says
 * what is missing, and the other ways in stand beside it.
 */
export function PasskeySlot(props: { act: 'sign-in' | 'register'; returnTo?: string }) {
  const t = useText();
  const label = props.act === 'sign-in' ? words.passkeyDo : words.passkeyAddDo;
  return (
    <>
      <p>{t(words.passkeyHint)}</p>
      <div
        data-passkey={props.act}
        data-label={t(label)}
        data-failed={t(words.passkeyFailed)}
        data-nameless={t(words.passkeyNameless)}
        data-return={props.returnTo}
      />
      <script type="module" src={assetUrl('engines/accounts/passkey.client.ts')} />
    </>
  );
}

/** Says what the last act has done, after the redirect. */
export function DoneNotice(props: { done: boolean }) {
  return props.done ? <Notice kind="success" title={words.done} /> : null;
}
