import type { moderationNumbers } from '#engines/threads/contract.ts';
import { hidingReasonTexts } from '#engines/threads/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import { guidelineWords as words } from '../text.ts';

type Numbers = Awaited<ReturnType<typeof moderationNumbers>>;

interface Row {
  readonly label: Text;
  readonly count: number;
}

function rowsOf({ hidden, held, shown, appeals }: Numbers): Row[] {
  const all = hidden.reduce((sum, { count }) => sum + count, 0);
  return [
    { label: words.shown, count: shown },
    { label: words.held, count: held },
    { label: words.hiddenTotal, count: all },
    ...hidden.map(({ reason, count }) => ({ label: hidingReasonTexts[reason], count })),
    { label: words.appeals, count: appeals.received },
    { label: words.granted, count: appeals.granted },
    { label: words.appealsOpen, count: appeals.open },
  ];
}

const columns = (t: (text: Text) => string): readonly Column<Row>[] => [
  { key: 'reason', label: words.reason, rowHeader: true, render: ({ label }) => t(label) },
  {
    ...{ key: 'count', label: words.count, numeric: true },
    render: ({ count }) => count.toLocaleString('en'),
  },
];

function Conditions({ conditions }: { conditions: readonly Text[] }) {
  const t = useText();
  if (conditions.length === 0) return null;
  return (
    <section>
      <h2>{t(words.conditionsTitle)}</h2>
      <ul>
        {conditions.map((condition) => (
          <li key={condition.en}>{t(condition)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The rules of conversation, how something comes to be shown, and what was not. */
export function Guidelines(props: { numbers: Numbers; year: Text; conditions: readonly Text[] }) {
  const t = useText();
  const { numbers, year, conditions } = props;
  return (
    <>
      <section>
        <h2>{t(words.rulesTitle)}</h2>
        <ol>
          {words.rules.map((rule) => (
            <li key={rule.en}>{t(rule)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{t(words.howTitle)}</h2>
        <ol>
          {words.how.map((step) => (
            <li key={step.en}>{t(step)}</li>
          ))}
        </ol>
        <p>
          <a href="/voices/find">{t(words.ownVoice)}</a>
        </p>
      </section>
      <Conditions conditions={conditions} />
      <section>
        <h2>{t(words.numbersTitle)}</h2>
        <p>{t(words.numbersLead(year))}</p>
        <DataTable
          caption={words.numbersTitle}
          captionHidden
          columns={columns(t)}
          rows={rowsOf(numbers)}
        />
      </section>
    </>
  );
}
