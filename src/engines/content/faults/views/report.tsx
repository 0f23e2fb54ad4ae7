import { say, type Text } from '#platform/i18n/text.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day, dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Statement } from '../model.ts';
import { marksOf, noteOf, type OwnedFault, type Report } from '../report.ts';
import type { CriterionRow } from '../result.ts';
import { words } from '../text.ts';
import { publicWords } from './text.ts';

export const reportStyles = 'engines/content/faults/views/report.css';

/** What staff wrote in Japanese, line by line; said to be Japanese on English pages. */
function Prose({ text }: { text: string }) {
  const t = useText();
  if (text.trim() === '') return <>{t(publicWords.unset)}</>;
  return (
    <span lang="ja">
      {text.split(/\r?\n/).map((line, place) => (
        <span key={`${place}-${line}`}>
          {place > 0 && <br />}
          {line}
        </span>
      ))}
    </span>
  );
}

function DayOrUnset({ date }: { date: string }) {
  const t = useText();
  return date ? <Day date={date} /> : <span>{t(publicWords.unset)}</span>;
}

function Say({ text }: { text: Text }) {
  return <>{useText()(text)}</>;
}

function Policy({ statement, contact }: { statement: Statement; contact: Text }) {
  const t = useText();
  return (
    <section>
      <h2>{t(publicWords.policy)}</h2>
      <DescriptionList
        items={[
          { term: publicWords.target, value: <Say text={publicWords.targetValue} /> },
          { term: publicWords.targetOn, value: <DayOrUnset date={statement.targetOn} /> },
          { term: publicWords.scope, value: <Prose text={statement.scope} /> },
          { term: publicWords.exceptions, value: <Prose text={statement.exceptions} /> },
          { term: publicWords.plan, value: <Prose text={statement.plan} /> },
          {
            term: publicWords.contact,
            value: statement.contact ? <Prose text={statement.contact} /> : <Say text={contact} />,
          },
        ]}
      />
    </section>
  );
}

function Period({ statement: { testedFrom, testedUntil } }: { statement: Statement }) {
  const t = useText();
  const language = useLanguage();
  if (!testedFrom || !testedUntil) return <>{t(publicWords.unset)}</>;
  const [from, until] = [dayText(testedFrom, language), dayText(testedUntil, language)];
  return <>{t(publicWords.period(from, until))}</>;
}

const linesOf = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.trim() !== '');

function selectionText({ selection, pages }: Statement): Text {
  if (selection === '') return publicWords.unset;
  return publicWords.pageCount(publicWords.selections[selection], linesOf(pages).length);
}

/** Items 1 to 7 and 9 of what JIS X 8341-3:2016 wants shown (JB.3.1); the checklist is the eighth. */
function Test({ statement, level, checkedPages }: Report) {
  const t = useText();
  const { items } = publicWords;
  return (
    <section>
      <h2>{t(publicWords.test)}</h2>
      <DescriptionList
        items={[
          { term: items.declared, value: <DayOrUnset date={statement.declaredOn} /> },
          { term: items.standard, value: <Say text={publicWords.standard} /> },
          {
            term: items.level,
            value: <Say text={level ? publicWords.level(level) : publicWords.noLevel} />,
          },
          { term: items.pages, value: <Prose text={statement.scope} /> },
          { term: items.technologies, value: <Say text={publicWords.technologies} /> },
          { term: items.selection, value: <Say text={selectionText(statement)} /> },
          { term: items.addresses, value: <Prose text={statement.pages} /> },
          { term: items.period, value: <Period statement={statement} /> },
        ]}
      />
      <p>{t(publicWords.machine(checkedPages))}</p>
    </section>
  );
}

function Applies({ row }: { row: CriterionRow }) {
  return (
    <span class="outcome">{marksOf(row).applies || <Say text={words.outcomes.unverified} />}</span>
  );
}

function Result({ row }: { row: CriterionRow }) {
  const { result } = marksOf(row);
  return (
    <span class="outcome">
      {result && `${result} `}
      <Say text={words.outcomes[row.outcome]} />
    </span>
  );
}

const checklistColumns: readonly Column<CriterionRow>[] = [
  {
    key: 'name',
    label: words.columns.name,
    rowHeader: true,
    render: ({ number, name }) => (
      <>
        {number} <Say text={name} />
      </>
    ),
  },
  { key: 'level', label: words.columns.level, render: ({ level }) => level },
  { key: 'applies', label: words.columns.applies, render: (row) => <Applies row={row} /> },
  { key: 'result', label: words.columns.result, render: (row) => <Result row={row} /> },
  { key: 'note', label: words.columns.note, render: (row) => <Say text={noteOf(row)} /> },
];

function Checklist({ rows }: Pick<Report, 'rows'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(publicWords.checklist)}</h2>
      <p>{t(publicWords.legend)}</p>
      <DataTable
        caption={publicWords.checklist}
        captionHidden
        columns={checklistColumns}
        rows={rows}
        rowKey={({ number }) => number}
      />
      <p>
        <a href="/accessibility/checklist.csv">{t(publicWords.csv)}</a>
      </p>
    </section>
  );
}

const faultColumns: readonly Column<OwnedFault>[] = [
  {
    key: 'page',
    label: words.columns.page,
    rowHeader: true,
    render: ({ href, title }) => (
      <a href={href}>
        <Say text={title} />
      </a>
    ),
  },
  { key: 'criterion', label: words.columns.criterion, render: ({ criterion }) => criterion ?? '' },
  { key: 'fault', label: words.columns.fault, render: ({ message }) => <Say text={message} /> },
  {
    key: 'owner',
    label: words.columns.owner,
    render: ({ section }) => (section ? <Say text={section} /> : ''),
  },
  { key: 'due', label: words.columns.due, render: ({ dueOn }) => <Day date={dueOn} /> },
];

function Faults({ faults }: Pick<Report, 'faults'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(publicWords.faults)}</h2>
      {faults.length === 0 ? (
        <p>{t(publicWords.noFaults)}</p>
      ) : (
        <>
          <p>{t(publicWords.faultCount(faults.length))}</p>
          <DataTable
            caption={publicWords.faults}
            captionHidden
            columns={faultColumns}
            rows={faults}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </section>
  );
}

/** Policy, where the site stands, test and checklist, and what is still open. */
export function AccessibilityReport({ report, contact }: { report: Report; contact: Text }) {
  const t = useText();
  const { statement, conformance, rows, faults } = report;
  return (
    <>
      <section>
        <h2>{t(publicWords.standing)}</h2>
        <p>
          <strong>{t(publicWords.conformance[conformance]('AA'))}</strong>
        </p>
        <p>{t(publicWords.edition)}</p>
      </section>
      <Policy statement={statement} contact={contact} />
      <Test {...report} />
      <Checklist rows={rows} />
      <Faults faults={faults} />
    </>
  );
}

/** The contact of the town where the policy names none. */
export function contactOf(town: {
  readonly contact: { readonly section: Text; readonly telephone: string; readonly hours: Text };
}): Text {
  const { section, telephone, hours } = town.contact;
  const text = publicWords.defaultContact(section, telephone, hours);
  return { ...text, easy: say(text, 'easy') };
}
