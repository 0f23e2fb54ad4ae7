import { say, sayEach, type Text } from '#platform/i18n/text.ts';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { requestHref, roundDeskHref } from '../../model.ts';
import type { NextRequest } from '../queries.ts';
import { requestTexts as texts } from '../text.ts';

interface DoneProps {
  readonly text: Text;
  readonly year: number;
  /** What waits for the same; left out where one thing was all there was to do. */
  readonly next?: NextRequest | 'none';
}

/** What was done, and the way to the next: who reviews 400 requests does not look for each. */
export function Done({ text, year, next }: DoneProps) {
  const t = useText();
  return (
    <Notice kind="success" title={text}>
      {next === 'none' && <p>{t(texts.nextNone)}</p>}
      {next !== undefined && next !== 'none' && (
        <p>
          <a href={requestHref(year, next.code)}>
            {t(sayEach((language) => texts.next(next.code, say(next.name, language), next.left)))}
          </a>
        </p>
      )}
      <p>
        <a href={roundDeskHref(year)}>{t(texts.toList)}</a>
      </p>
    </Notice>
  );
}
