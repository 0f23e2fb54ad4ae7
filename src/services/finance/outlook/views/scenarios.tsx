import { DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { YearOfBooks } from '../../ratios/books.ts';
import { wordsOf, written } from '../charted.ts';
import type { Outlook } from '../model/outlook.ts';
import { mainFigures, type PageFigure } from '../model.ts';
import { warningsOf } from '../rules.ts';
import { type Shown, scenarioName } from '../shown.ts';
import { middleOf } from '../soundness.ts';
import { allWell, warningText } from '../statement-text.ts';
import { outlookWords as words } from '../text.ts';
import { FigureFan } from './figure-fan.tsx';

/** What matters most in a case, in a sentence. */
function Message({ outlook }: { outlook: Outlook }) {
  const t = useText();
  const [first] = warningsOf(outlook);
  return <>{t(first ? warningText(first) : allWell(outlook.years.at(-1) ?? 0))}</>;
}

const compared: readonly PageFigure[] = [...mainFigures, 'facility.deferred'];

/** Where every figure ends, the cases side by side. */
function Ends({ shown }: { shown: Shown }) {
  const t = useText();
  const language = useLanguage();
  const { outlooks } = shown.result;
  const last = outlooks[0]?.years.at(-1) ?? 0;
  return (
    <DataTable
      caption={words.inYear(last)}
      narrow="scroll"
      rows={compared}
      rowKey={(figure) => figure}
      columns={[
        {
          ...{ key: 'figure', label: words.figure, rowHeader: true },
          render: (figure) => t(wordsOf(figure).name),
        },
        ...outlooks.map((outlook) => ({
          ...{ key: outlook.scenario, label: scenarioName(shown, outlook.scenario) },
          numeric: true,
          render: (figure: PageFigure) => {
            const value = middleOf(outlook, figure).at(-1);
            return typeof value === 'number' ? written(figure, value, language) : t(words.noValue);
          },
        })),
      ]}
    />
  );
}

/** All cases beside each other: the fund on the same axes, then where every figure ends. */
export function Scenarios(props: { shown: Shown; books: readonly YearOfBooks[] }) {
  const t = useText();
  const { shown, books } = props;
  const { outlooks } = shown.result;
  if (outlooks.length < 2) return null;
  return (
    <section>
      <h2>{t(words.scenarios)}</h2>
      <p>{t(words.scenariosIs)}</p>
      <DescriptionList
        items={outlooks.map((outlook) => ({
          term: scenarioName(shown, outlook.scenario),
          value: <Message outlook={outlook} />,
        }))}
      />
      <FigureFan shown={shown} figure="fund.adjustment" outlooks={outlooks} books={books} />
      <Ends shown={shown} />
    </section>
  );
}
