import { renderToString } from 'preact-render-to-string';
import type { TownInfo } from '#platform/http/context.ts';
import { htmlLang, type Language, say } from '#platform/i18n/text.ts';
import { assetUrl } from '#ui/assets.ts';
import { Moment } from '#ui/components/day.tsx';
import { LanguageProvider, useLanguage, useText } from '#ui/language.tsx';
import { languageNames } from '#ui/layouts/text.ts';
import type { EmergencyNow } from '../now.ts';
import { words } from '../text.ts';
import { Bulletins, Orders, Reports, Shelters } from './parts.tsx';

export interface EmergencyPageProps {
  readonly town: TownInfo;
  readonly language: Language;
  readonly now: EmergencyNow;
  /** Addresses of this page in the three languages. */
  readonly addresses: Readonly<Record<Language, string>>;
  /** The style sheet itself where no other file can be fetched. */
  readonly inlineStyle?: string;
}

function Languages({ addresses }: Pick<EmergencyPageProps, 'addresses'>) {
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

function Help({ town }: { town: TownInfo }) {
  const t = useText();
  const { section, telephone, hours } = town.contact;
  return (
    <section>
      <h2>{t(words.whatToDo)}</h2>
      <ul>
        <li>{t(words.fireLine)}</li>
        <li>{t(words.messageLine)}</li>
        <li>
          {t(words.ask)}: {t(section)}{' '}
          <a href={`tel:${telephone.replace(/\D/g, '')}`}>{telephone}</a> ({t(hours)})
        </li>
      </ul>
    </section>
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

function Body({ town, now, addresses }: EmergencyPageProps) {
  const t = useText();
  const { situation } = now;
  return (
    <>
      <header>
        <p class="town">{t(town.name)}</p>
        <Languages addresses={addresses} />
      </header>
      <main>
        {situation?.mode === 'drill' && <p class="drill">{t(words.drill)}</p>}
        <h1>{situation ? `${t(words.emergency)}: ${t(situation.title)}` : t(words.titleCalm)}</h1>
        <p class="quiet">
          {t(words.updated)}: <Moment at={now.updatedAt} />
        </p>
        {situation?.headquarters && <p>{t(words.headquarters)}</p>}
        {situation ? <Orders {...now} /> : <p>{t(words.calm)}</p>}
        <Bulletins {...now} />
        <Shelters {...now} />
        <Reports {...now} />
        <Help town={town} />
      </main>
      <Footer />
    </>
  );
}

/**
 * The light page: plain HTML with one small style sheet, no script, no font of its own, so that it
 * arrives on a bad line and can be served by any web server.
 */
export function renderEmergencyPage(props: EmergencyPageProps): string {
  const { language, town, now, inlineStyle } = props;
  const subject = now.situation?.title ?? words.titleCalm;
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
          <Body {...props} />
        </body>
      </html>
    </LanguageProvider>,
  );
  return `<!doctype html>${html}`;
}
