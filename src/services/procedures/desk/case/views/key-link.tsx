import type { Text } from '#platform/i18n/text.ts';
import { useText } from '#ui/language.tsx';
import { caseWords as words } from '../text.ts';

/** A link that looks like a button, with its access key shown in place. */
export function KeyLink(props: {
  href: string;
  label: Text;
  keyed: string;
  variant?: 'primary' | 'secondary';
}) {
  const t = useText();
  const { href, label, keyed, variant = 'secondary' } = props;
  // Spread: the key is an addition to a link that is there anyway.
  return (
    <a class={`button button-${variant}`} href={href} {...{ accessKey: keyed }}>
      {t(label)}
      <small> {t(words.key(keyed.toUpperCase()))}</small>
    </a>
  );
}
