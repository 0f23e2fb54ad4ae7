import { useText } from '#ui/language.tsx';
import { sectionsOf } from '../numbering.ts';
import { readerTexts } from '../text.ts';

/** Links to the main headings of a text; nothing for a short one. */
export function TableOfContents(props: { html: string; prefix?: string }) {
  const t = useText();
  const sections = sectionsOf(props.html, props.prefix).filter(({ level }) => level === 2);
  if (sections.length < 3) return null;
  const id = `${props.prefix ?? 'section'}-contents`;
  return (
    <nav class="content-contents" aria-labelledby={id}>
      <p class="content-contents-title" id={id}>
        {t(readerTexts.contents)}
      </p>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
