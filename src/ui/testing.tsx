import { Hono } from 'hono';
import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Actor } from '#platform/actor.ts';
import { type HttpEnv, type ReadingAids, standardAids } from '#platform/http/context.ts';
import { asLanguage, type Language } from '#platform/i18n/text.ts';
import type { NavigationItem } from '#platform/module.ts';
import type { Platform } from '#platform/platform.ts';
import { FuriganaProvider } from './components/ruby.tsx';
import { LanguageProvider } from './language.tsx';

export const exampleTown = {
  code: '202070',
  name: { ja: '須坂市', en: 'Suzaka City' },
  prefecture: { ja: '長野県', en: 'Nagano' },
  hosts: [],
  accent: 'green',
  contact: {
    section: { ja: '政策推進課', en: 'Policy section' },
    telephone: '026-248-9000',
    hours: { ja: '平日 8時30分〜17時15分', en: 'Weekdays 8:30–17:15' },
  },
  demo: true,
} as const;

export interface Surroundings {
  readonly actor?: Actor;
  readonly aids?: Partial<ReadingAids>;
  readonly language?: Language;
  readonly publicMenu?: readonly NavigationItem[];
  readonly staffMenu?: readonly NavigationItem[];
}

/** An app around pages, with what a request carries when it reaches them and nothing else. */
export function appAround(surroundings: Surroundings = {}): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.use(async (c, next) => {
    // Pages read nothing of the platform but the address that cookies are for.
    c.set('platform', { settings: { publicUrl: 'https://town.example' } } as Platform);
    c.set('requestId', 'request-1');
    c.set('town', exampleTown);
    c.set('language', asLanguage(c.req.query('lang')) ?? surroundings.language ?? 'ja');
    c.set('aids', { ...standardAids, ...surroundings.aids });
    c.set('actor', surroundings.actor ?? { kind: 'visitor' });
    c.set('navigation', {
      public: surroundings.publicMenu ?? [],
      staff: surroundings.staffMenu ?? [],
    });
    await next();
  });
  return app;
}

/** A component as HTML, in a language. */
export function htmlOf(node: ComponentChild, language: Language = 'ja', furigana = false): string {
  return renderToString(
    <LanguageProvider language={language}>
      <FuriganaProvider shown={furigana}>{node}</FuriganaProvider>
    </LanguageProvider>,
  );
}
