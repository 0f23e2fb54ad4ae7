import { formatYen } from '#japan/numbers.ts';
import { type Language, say, sayEach, type Text } from '#platform/i18n/text.ts';
import { useText } from '#ui/language.tsx';
import type { EvaluationSheet } from '../../evaluations/model.ts';
import { againstRecords, recordedIn } from '../rules.ts';
import { prefillWords, costWords as words } from '../text.ts';
import { CostBeside } from './beside.tsx';

type AmountName = 'budgetYen' | 'actualYen';

/** What of a fiscal year was recorded, whether or not it can be the amount of the sheet. */
const yearOf = ({ cost, fiscalYear }: EvaluationSheet) =>
  cost?.years.find(({ year }) => year === fiscalYear);

/** Beside an amount of the staff's form: where it comes from, and by how much what is written differs. */
export function amountHint(sheet: EvaluationSheet, name: AmountName): Text | undefined {
  const { cost, content } = sheet;
  const year = yearOf(sheet);
  if (!cost || !year) return undefined;
  const label = (language: Language) => say(cost.label, language);
  const recorded = recordedIn(cost, sheet.fiscalYear)[name];
  if (recorded === undefined) {
    const sofar = name === 'actualYen' ? year.executedYen : undefined;
    if (sofar === undefined) return undefined;
    return sayEach((language) => prefillWords.running(label(language), formatYen(sofar)));
  }
  const written = content[name];
  if (written === undefined) return sayEach((language) => prefillWords.filled(label(language)));
  if (written === recorded) return sayEach((language) => prefillWords.same(label(language)));
  const [yen, difference] = [formatYen(recorded), formatYen(written - recorded)];
  return sayEach((language) => prefillWords.differs(label(language), yen, difference));
}

/** Where what people wrote differs from the records, said to everybody. */
export function AgainstRecords({ sheet }: { sheet: EvaluationSheet }) {
  const t = useText();
  const { cost } = sheet;
  if (!cost) return null;
  return (
    <>
      {againstRecords(sheet).map(({ name, known, difference }) => (
        <p key={name} class="muted">
          {t(words[name])}：
          {t(words.differs(t(cost.label), formatYen(known), formatYen(difference)))}
        </p>
      ))}
    </>
  );
}

/** Cost beside result up to the sheet's year. */
export function SheetCost({ sheet }: { sheet: EvaluationSheet }) {
  const { cost, indicators, fiscalYear } = sheet;
  return <CostBeside cost={cost} indicators={indicators} until={fiscalYear} level={3} />;
}
