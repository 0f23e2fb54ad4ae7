import type { Text } from '#platform/i18n/text.ts';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import { fieldTexts as words } from '../text.ts';

const signs: readonly (readonly [Text, Text])[] = [
  [words.headings, words.headingSample],
  [words.list, words.listSample],
  [words.numbers, words.numbersSample],
  [words.definitions, words.definitionsSample],
  [words.strong, words.strongSample],
  [words.link, words.linkSample],
  [words.image, words.imageSample],
  [words.ruby, words.rubySample],
  [words.table, words.tableSample],
  [words.quote, words.quoteSample],
  [words.rule, words.ruleSample],
];

/** The notation of the plain field. */
export function Signs() {
  const t = useText();
  return (
    <Disclosure summary={words.signs}>
      <p>{t(words.signsHint)}</p>
      <dl class="editor-signs">
        {signs.map(([what, sample]) => (
          <div key={what.en}>
            <dt>{t(what)}</dt>
            <dd>
              <pre>{t(sample)}</pre>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/staff/content/table">{t(words.fromFile)}</a>
      </p>
    </Disclosure>
  );
}
