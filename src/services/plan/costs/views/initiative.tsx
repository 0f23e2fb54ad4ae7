import { spokenYen } from '#japan/spoken-yen.ts';
import { useLanguage, useText } from '#ui/language.tsx';
import { yearName } from '../../views/parts.tsx';
import type { PolicyCost } from '../model.ts';
import { costOfInitiative } from '../rules.ts';
import { costWords as words } from '../text.ts';

/** What an initiative costs, and the way to its projects; nothing where that is not known. */
export function CostOfInitiative(props: { cost: PolicyCost | undefined; name: string }) {
  const t = useText();
  const language = useLanguage();
  const known = costOfInitiative(props.cost, props.name);
  if (known?.budgetYen === undefined) return null;
  const { year, budgetYen, executedYen, items } = known;
  return (
    <p>
      <span class="muted">
        {t(words.ofInitiative(yearName(year, language), spokenYen(budgetYen, language)))}
        {executedYen !== undefined &&
          `　${t(words.executedSoFar(spokenYen(executedYen, language)))}`}
        {'　'}
      </span>
      {items.map(({ name, href }, place) => (
        <span key={href}>
          {place > 0 && '、'}
          <a href={href}>{t(name)}</a>
        </span>
      ))}
    </p>
  );
}
