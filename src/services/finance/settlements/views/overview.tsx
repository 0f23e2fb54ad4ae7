import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { publicTexts as texts } from '../../public-text.ts';
import { roundYen } from '../../round-yen.ts';
import { useYen } from '../../views/yen.ts';
import { ways } from '../../ways.ts';
import type { FullSettlement } from '../queries.ts';
import { type Amounts, balancesOf, bondsOf, sumOfGroup } from '../rules.ts';
import { yearTexts as words } from '../year-text.ts';

interface Fact {
  readonly term: Text;
  readonly of: (amounts: Amounts) => bigint;
}

const facts: readonly Fact[] = [
  { term: texts.expenditure, of: (amounts) => sumOfGroup(amounts, 'purpose') },
  { term: texts.left, of: (amounts) => balancesOf(amounts).real },
  { term: texts.savings, of: (amounts) => sumOfGroup(amounts, 'fund') },
  { term: texts.debt, of: bondsOf },
];

function Facts(props: { settlement: FullSettlement; before: FullSettlement | undefined }) {
  const t = useText();
  const written = useYen();
  const { settlement, before } = props;
  const each = (yen: bigint) =>
    written(Math.round(Number(yen) / Math.max(1, settlement.residents)));
  return (
    <dl class="finance-facts">
      {facts.map(({ term, of }) => {
        const amount = of(settlement.amounts);
        return (
          <div key={term.en}>
            <dt>{t(term)}</dt>
            <dd>
              <span class="figure-number finance-fact">
                {amount < 0n && '△'}
                {t(roundYen(amount))}
              </span>
              <span>{t(texts.perResident(each(amount)))}</span>
              {before && <span class="muted">{t(words.moved(amount - of(before.amounts)))}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What happened in the year in one sentence, and the four figures behind it. */
export function Headline(props: {
  settlement: FullSettlement;
  before: FullSettlement | undefined;
}) {
  const t = useText();
  const { amounts, residents, sample } = props.settlement;
  const [revenue, spent] = [sumOfGroup(amounts, 'revenue'), sumOfGroup(amounts, 'purpose')];
  return (
    <section class="finance-headline">
      <p class="finance-sentence">
        <Phrases>{t(words.headline({ revenue, spent, left: balancesOf(amounts).real }))}</Phrases>
      </p>
      <Facts {...props} />
      <p class="muted">
        {t(texts.residents(formatNumber(residents)))} {sample && <SampleMark />}
      </p>
    </section>
  );
}

/** Where the front page leads to. */
export function Ways() {
  const t = useText();
  return (
    <nav aria-label={t(words.more)}>
      <ul class="finance-ways">
        {ways.map(({ href, label, lead }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
            <p>{t(lead)}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}
