import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import type { ShownMedium } from '../../media/model.ts';
import { readerTexts as words } from '../text.ts';
import { PlainParagraphs } from './plain-paragraphs.tsx';

function DocumentWords({ medium }: { medium: ShownMedium }) {
  const t = useText();
  const { alternative, name } = medium;
  if (alternative?.kind === 'text') {
    return (
      <Disclosure summary={words.documentText(name)}>
        <PlainParagraphs text={alternative.text} />
      </Disclosure>
    );
  }
  if (alternative?.kind === 'page') {
    return (
      <p>
        <a href={alternative.href}>{t(words.samePage(name))}</a>
      </p>
    );
  }
  return alternative ? <p>{t(words.noAlternative(name, alternative.reason))}</p> : null;
}

/** What stands for the documents of a text, below it. */
export function AllDocumentWords({ documents }: { documents: readonly ShownMedium[] }) {
  const t = useText();
  const told = documents.filter(({ alternative }) => alternative !== null);
  if (told.length === 0) return null;
  return (
    <section class="content-alternatives" aria-label={t(words.alternatives)}>
      {told.map((medium) => (
        <DocumentWords key={medium.id} medium={medium} />
      ))}
    </section>
  );
}
