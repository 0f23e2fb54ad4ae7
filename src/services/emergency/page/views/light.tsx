import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { TownInfo } from '#platform/http/context.ts';
import { htmlLang, type Language, say, type Text } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { LanguageProvider, useLanguage, useText } from '#ui/language.tsx';
import { languageNames } from '#ui/layouts/text.ts';
import { words } from '../text.ts';

export interface LightFrame {
  readonly town: TownInfo;
  readonly language: Language;
  /** Addresses of this page in the three languages. */
  readonly addresses: Readonly<Record<Language, string>>;
  /** The style sheet itself where no other file can be fetched. */
  readonly inlineStyle?: string;
}

function Languages({ addresses }: Pick<LightFrame, 'addresses'>) {
  const t = useText();
  const current = useLanguage();
  return (
    <nav aria-label={t(words.languages)}>
      <ul class="row">
        {(['ja', 'easy', 'en'] as const).map((language) => (
          <li key={language}>
            <a
              href={addresses[language]}
              lang={htmlLang(language)}
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

function Footer() {
  const t = useText();
  return (
    <footer>
      <nav aria-label={t(words.usualPages)}>
        <ul class="row">
          <li>
            <a href="/news">{t(words.news)}</a>
          </li>
          <li>
            <a href="/procedures">{t(words.procedures)}</a>
          </li>
          <li>
            <a href="/search">{t(words.search)}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}

/** Plain HTML with one small style sheet, no script, no font of its own. @param subject for the title */
export function renderLight(frame: LightFrame, subject: Text, children: ComponentChildren): string {
  const { language, town, addresses, inlineStyle } = frame;
  const html = renderToString(
    <LanguageProvider language={language}>
      <html lang={htmlLang(language)}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${say(subject, language)} | ${say(town.name, language)}`}</title>
          <meta name="color-scheme" content="light dark" />
          {inlineStyle ? (
            <style>{inlineStyle}</style>
          ) : (
            <>
              <link rel="icon" href="/icon.svg" type="image/svg+xml" />
              <link rel="stylesheet" href={assetUrl('services/emergency/page/emergency.css')} />
            </>
          )}
        </head>
        <body>
          <header>
            <p class="town">{say(town.name, language)}</p>
            <Languages addresses={addresses} />
          </header>
          <main>{children}</main>
          <Footer />
        </body>
      </html>
    </LanguageProvider>,
  );
  return `<!doctype html>${html}`;
}
