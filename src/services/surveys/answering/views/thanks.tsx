import { useText } from '#ui/language.tsx';
import { thanksWords as words } from '../text.ts';

export function Thanks() {
  const t = useText();
  return (
    <>
      <p>{t(words.body)}</p>
      <p>{t(words.erased)}</p>
      <ul>
        <li>
          <a href="/surveys">{t(words.back)}</a>
        </li>
        <li>
          <a href="/participate">{t(words.elsewhere)}</a>
        </li>
      </ul>
    </>
  );
}
