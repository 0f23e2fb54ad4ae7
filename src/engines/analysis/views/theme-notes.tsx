import { Badge } from '#ui/components/badge.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import type { AnalysedText } from '../source.ts';
import { campaignText, reasonTexts, repeatedText, stabilityText, words } from './text.ts';
import type { PlacedVoice, ThemeLine } from './theme-lines.ts';

/** Voices in their own words; each leads to its own page where it has one. */
export function Quotes({ quotes }: { quotes: readonly (AnalysedText | PlacedVoice)[] }) {
  const t = useText();
  if (quotes.length === 0) return <p class="theme-no-quotes">{t(words.noQuotes)}</p>;
  return (
    <>
      {quotes.map(({ id, text, href, ...more }) => (
        <blockquote class="theme-quote" key={id}>
          <p>{text}</p>
          {'reason' in more && <p class="theme-reason">{t(reasonTexts[more.reason])}</p>}
          {href && (
            <p class="theme-quote-link">
              <a href={href}>{t(words.openVoice)}</a>
            </p>
          )}
        </blockquote>
      ))}
    </>
  );
}

/** How sure the grouping is, that few said it, that many said the same, and whose words these are. */
export function ThemeNotes({ theme }: { theme: ThemeLine }) {
  const t = useText();
  const { description, model, evidence, stability, minority, campaigns, repeated } = theme;
  return (
    <>
      <p class="theme-marks">
        <span>
          {t(words.stability)}: {t(stabilityText(stability))}
        </span>
        {minority && <Badge tone="info">{t(words.minority)}</Badge>}
        {model && <Badge tone="neutral">{t(words.draftedBy(model))}</Badge>}
      </p>
      {description && <p class="theme-description">{description}</p>}
      {evidence.length > 0 && (
        <Disclosure summary={words.evidence}>
          <Quotes quotes={evidence} />
        </Disclosure>
      )}
      {campaigns.map(({ count, from, to }) => (
        <p class="theme-campaign" key={`${from} ${to} ${count}`}>
          {t(campaignText(count, from, to))}
        </p>
      ))}
      {repeated > 0 && <p class="theme-campaign">{t(repeatedText(repeated))}</p>}
    </>
  );
}
