import { formatNumber } from '#japan/numbers.ts';
import { dayText } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { YearOfBooks } from '../../ratios/books.ts';
import { wordsOf } from '../charted.ts';
import { facilityWords, peopleWords } from '../facility-text.ts';
import {
  assumptionsHref,
  figureHref,
  mainFigures,
  outlookHref,
  type PageFigure,
  pageFigures,
  ratioFigures,
  whatIfHref,
} from '../model.ts';
import type { OutlookEntry, PublishedOutlook } from '../queries.ts';
import { warningsOf } from '../rules.ts';
import { baseOf, type Shown } from '../shown.ts';
import { allWell, warningText } from '../statement-text.ts';
import { outlookWords as words } from '../text.ts';
import { Causes } from './causes.tsx';
import { FigureFan } from './figure-fan.tsx';
import { Comparison, PastList } from './past.tsx';
import { PeopleChart } from './people-chart.tsx';
import { RenewalChart } from './renewal-chart.tsx';
import { Scenarios } from './scenarios.tsx';
import { SoundnessAnswer } from './soundness.tsx';

/** The sentence in large type, and what else somebody should know. */
export function Statement({ shown }: { shown: Shown }) {
  const t = useText();
  const base = baseOf(shown);
  if (!base) return null;
  const [first, ...others] = warningsOf(base);
  const sentence = first ? warningText(first) : allWell(base.years.at(-1) ?? 0);
  return (
    <>
      <p class="finance-sentence">
        <Phrases>{t(sentence)}</Phrases>
      </p>
      {others.length > 0 && (
        <>
          <h2 class="visually-hidden">{t(words.also)}</h2>
          <ul>
            {others.map((warning) => (
              <li key={`${warning.kind} ${'figure' in warning ? warning.figure : ''}`}>
                {t(warningText(warning))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Facts({ outlook, newest }: { outlook: PublishedOutlook; newest: number }) {
  const t = useText();
  const language = useLanguage();
  const { title, baseYear, horizon, publishedOn, note, madeBy, sample, number } = outlook;
  const day = dayText(publishedOn, language);
  return (
    <>
      <p>
        {t(words.facts(title, baseYear, baseYear + horizon, day))} {sample && <SampleMark />}
      </p>
      {note && <p>{note}</p>}
      {madeBy && <p class="muted">{t(words.madeBy(madeBy))}</p>}
      {number < newest && (
        <Notice kind="info" title={words.replaced}>
          <p>
            {t(words.replacedIs)} <a href={outlookHref}>{t(words.newest)}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

function HowToRead({ shown }: { shown: Shown }) {
  const t = useText();
  const paths = baseOf(shown)?.paths ?? 0;
  if (paths === 0) return null;
  return (
    <Disclosure summary={words.howToRead}>
      <p>{t(words.howToReadIs(formatNumber(paths)))}</p>
    </Disclosure>
  );
}

export interface FiguresProps {
  readonly shown: Shown;
  readonly books: readonly YearOfBooks[];
}

function FanAndMore(props: FiguresProps & { figure: PageFigure }) {
  const t = useText();
  const { shown, figure, books } = props;
  const base = baseOf(shown);
  if (!base) return null;
  return (
    <>
      <FigureFan shown={shown} figure={figure} outlooks={[base]} books={books} />
      {shown.number !== undefined && (
        <p class="outlook-more">
          <a href={figureHref(shown.number, figure)}>{t(words.more(wordsOf(figure).name))}</a>
        </p>
      )}
    </>
  );
}

/** The fans of the base: savings, shortfall, debt and ratios, then cases, causes, buildings, people. */
export function Figures({ shown, books }: FiguresProps) {
  const t = useText();
  const ratios: readonly PageFigure[] = ratioFigures;
  const base = baseOf(shown);
  return (
    <>
      {base && <SoundnessAnswer outlook={base} />}
      <section>
        <h2>{t(words.figures)}</h2>
        <HowToRead shown={shown} />
        {mainFigures
          .filter((figure) => !ratios.includes(figure))
          .map((figure) => (
            <FanAndMore key={figure} shown={shown} figure={figure} books={books} />
          ))}
      </section>
      <section>
        <h2>{t(words.ratios)}</h2>
        {ratioFigures.map((figure) => (
          <FanAndMore key={figure} shown={shown} figure={figure} books={books} />
        ))}
      </section>
      <Scenarios shown={shown} books={books} />
      <Causes shown={shown} />
      <section>
        <h2>{t(facilityWords.title)}</h2>
        <RenewalChart shown={shown} />
      </section>
      <section>
        <h2>{t(peopleWords.title)}</h2>
        <PeopleChart shown={shown} />
      </section>
    </>
  );
}

function AllFigures({ number }: { number: number }) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.allFigures)}</h2>
      <ul class="finance-links">
        {pageFigures.map((figure) => (
          <li key={figure}>
            <a href={figureHref(number, figure)}>{t(wordsOf(figure).name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface MainPageProps {
  readonly outlook: PublishedOutlook;
  readonly entries: readonly OutlookEntry[];
  readonly books: readonly YearOfBooks[];
}

/** A published outlook, from its main statement to what it stands on. */
export function MainPage({ outlook, entries, books }: MainPageProps) {
  const t = useText();
  const { number } = outlook;
  const newest = entries[0]?.number ?? number;
  return (
    <>
      <Statement shown={outlook} />
      <Facts outlook={outlook} newest={newest} />
      <ul class="finance-links">
        <li>
          <a href={whatIfHref(number)}>{t(words.whatIf)}</a>
        </li>
        <li>
          <a href={assumptionsHref(number)}>{t(words.assumptions)}</a>
        </li>
      </ul>
      <Comparison shown={outlook} books={books} />
      <Figures shown={outlook} books={books} />
      <AllFigures number={number} />
      <PastList entries={entries} current={number} />
    </>
  );
}
