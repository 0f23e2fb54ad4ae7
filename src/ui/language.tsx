import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, say, type Text } from '#platform/i18n/text.ts';

const LanguageContext = createContext<Language>('ja');

/** Gives every component below it the language of the page. */
export function LanguageProvider(props: { language: Language; children: ComponentChildren }) {
  return (
    <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>
  );
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** `const t = useText(); t({ ja, en })` is the sentence in the page's language. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return (text) => say(text, language);
}
