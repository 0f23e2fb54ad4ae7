import { loadDefaultJapaneseParser } from 'budoux';
import { Fragment } from 'preact';
import { useLanguage } from '../language.tsx';

const parser = loadDefaultJapaneseParser();

/**
 * Japanese has no spaces to break a line at. Headings break between phrases: the server marks them
 * with `<wbr>`, and `.phrases` forbids breaks elsewhere.
 */
export function Phrases(props: { children: string }) {
  if (useLanguage() === 'en') return <>{props.children}</>;
  return (
    <span class="phrases">
      {parser.parse(props.children).map((phrase, index) => (
        // The phrases of a sentence never change places, so their index is their identity.
        <Fragment key={`${index}-${phrase}`}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}
