import { useLanguage, useText } from '../language.tsx';
import { pathInLanguage } from '../local-path.ts';
import { languageNames, words } from './text.ts';

/** Links to this page in the other languages; the choice is remembered by a cookie. */
export function LanguageSwitch(props: { url: string }) {
  const t = useText();
  const current = useLanguage();
  return (
    <nav class="language-switch" aria-label={t(words.language)}>
      <ul>
        {(['ja', 'easy', 'en'] as const).map((language) => (
          <li key={language}>
            <a
              href={pathInLanguage(props.url, language)}
              lang={languageNames[language].lang}
              hreflang={languageNames[language].lang}
              aria-current={language === current ? 'true' : undefined}
            >
              {languageNames[language].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
