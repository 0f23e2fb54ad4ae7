import { useText } from '#ui/language.tsx';
import { judgementMethod, projectionMethod } from '../method-text.ts';
import { grades } from '../model.ts';
import { GradeBadge } from './parts.tsx';
import { words } from './text.ts';

/** The exact rules by which grades and projections come about, as the code applies them. */
export function Method() {
  const t = useText();
  return (
    <>
      <ul class="plan-counts">
        {grades.map((grade) => (
          <li key={grade}>
            <GradeBadge grade={grade} />
          </li>
        ))}
      </ul>
      <section>
        <h2>{t(words.rules)}</h2>
        <ol>
          {judgementMethod.map((sentence) => (
            <li key={sentence.en}>{t(sentence)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t(words.projectionMethod)}</h2>
        {projectionMethod.map((sentence) => (
          <p key={sentence.en}>{t(sentence)}</p>
        ))}
      </section>
    </>
  );
}
