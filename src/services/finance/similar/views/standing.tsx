import { useText } from '#ui/language.tsx';
import { similarHref } from '../../model.ts';
import type { YearOfBooks } from '../../ratios/books.ts';
import type { RatioId } from '../../ratios/rules.ts';
import { yearText } from '../../views/year-word.ts';
import { findFigure } from '../figures.ts';
import type { SimilarYear } from '../queries.ts';
import { compare } from '../rules.ts';
import { similarPageTexts as words } from '../text.ts';
import { sourceOf } from './similar.tsx';
import { StripChart } from './strip.tsx';

/** One ratio among similar towns, of the newest year that both sides have. */
export function StandingPart(props: {
  id: RatioId;
  books: readonly YearOfBooks[];
  similar: readonly SimilarYear[];
}) {
  const t = useText();
  const figure = findFigure(props.id);
  if (!figure) return null;
  const [found] = props.similar.flatMap((similar) => {
    const own = props.books.find(({ settlement }) => settlement.year === similar.origin.year);
    const standing = own && compare(figure, own, similar.towns);
    return standing ? [{ similar, standing }] : [];
  });
  if (!found) return null;
  const { similar, standing } = found;
  return (
    <section>
      <h2>{t(words.title)}</h2>
      <StripChart
        title={words.place(standing.place, standing.count, standing.from)}
        subtitle={yearText(similar.origin.year)}
        description={words.drawing}
        source={sourceOf(similar)}
        rows={[standing]}
      />
      <p class="muted">{t(words.drawing)}</p>
      <p>
        <a href={`${similarHref}?year=${similar.origin.year}`}>{t(words.more)}</a>
      </p>
    </section>
  );
}
