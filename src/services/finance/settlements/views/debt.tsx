import { useText } from '#ui/language.tsx';
import { publicTexts as texts } from '../../public-text.ts';
import { roundYen } from '../../round-yen.ts';
import type { FullSettlement } from '../queries.ts';
import { bondsOf, sumOfGroup } from '../rules.ts';
import { yearTexts as words } from '../year-text.ts';
import { amountsOf, MoneyChart, shareText } from './money-chart.tsx';

/** What the town owes and for what, and what it has saved. */
export function DebtPart(props: {
  settlement: FullSettlement;
  before: FullSettlement | undefined;
}) {
  const t = useText();
  const { settlement, before } = props;
  const { amounts } = settlement;
  const bonds = bondsOf(amounts);
  const funds = sumOfGroup(amounts, 'fund');
  const committed = amounts.get('debt.committed') ?? 0n;
  const forState = amounts.get('debt.extraordinary') ?? 0n;
  const owed = amountsOf('debt', settlement, before).filter(
    ({ item }) => item.code !== 'debt.committed',
  );
  if (bonds === 0n && funds === 0n) return null;
  return (
    <section id="debt">
      <h2>{t(words.debtAndSavings)}</h2>
      <p>
        {t(words.debtSentence(bonds, before && bonds - bondsOf(before.amounts)))}{' '}
        {t(texts.debtForIs)}
      </p>
      {forState > 0n && bonds > 0n && <p>{t(words.stateDebt(shareText(forState, bonds)))}</p>}
      {committed > 0n && <p>{t(words.committed(roundYen(committed)))}</p>}
      <MoneyChart
        settlement={settlement}
        amounts={owed}
        title={words.debtFor}
        description={texts.debtForIs}
      />
      <MoneyChart
        settlement={settlement}
        amounts={amountsOf('fund', settlement, before)}
        title={words.fundSentence(funds, before && funds - sumOfGroup(before.amounts, 'fund'))}
        subtitle={words.savingsFor}
        description={words.savingsIs}
      />
    </section>
  );
}
