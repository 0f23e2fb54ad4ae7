import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { FigureValue } from '#ui/components/figure-value.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { InvalidReason } from '../../model.ts';
import { FigureList } from '../../protocol/views/figures.tsx';
import { ProtocolLines } from '../../protocol/views/lines.tsx';
import { titleOf } from '../../rules.ts';
import { invalidTexts } from '../../text.ts';
import type { PublishedCount } from '../queries.ts';
import { countWords as words } from '../text.ts';
import { TurnoutTables } from './turnout.tsx';

/** What became of a receipt that somebody asks for. */
export interface Asked {
  readonly code: string;
  readonly counted: boolean;
}

export interface CountProps {
  readonly count: PublishedCount;
  readonly slug: string;
  readonly base: string;
  readonly result: string;
  readonly asked?: Asked;
}

function Votes({ tally, paper }: PublishedCount) {
  const t = useText();
  const votes = new Map(tally.votes.map((one) => [one.number, one.votes]));
  const rows = paper.lines
    .map((line) => ({ ...line, votes: votes.get(line.number) ?? 0 }))
    .sort((a, b) => b.votes - a.votes || a.number - b.number);
  return (
    <DataTable
      caption={words.votes}
      columns={[
        { key: 'number', label: words.number, numeric: true, render: ({ number }) => number },
        {
          ...{ key: 'title', label: words.proposal, rowHeader: true },
          render: (line) => t(titleOf(line)),
        },
        {
          ...{ key: 'votes', label: words.count, numeric: true },
          render: ({ votes: amount }) => amount.toLocaleString('en'),
        },
      ]}
      rows={rows}
    />
  );
}

function Tally({ count }: Pick<CountProps, 'count'>) {
  const t = useText();
  const { tally } = count;
  const value = (amount: number) => <FigureValue value={amount} unit={words.unit} />;
  const reasons = Object.entries(tally.reasons).map(([reason, amount]) => ({
    ...{ term: invalidTexts[reason as InvalidReason], value: value(amount) },
  }));
  return (
    <section>
      <h2>{t(words.tally)}</h2>
      <DescriptionList
        items={[
          { term: words.ballots, value: value(tally.ballots) },
          { term: words.valid, value: value(tally.valid) },
          { term: words.blank, value: value(tally.blank) },
          { term: words.invalid, value: value(tally.invalid) },
          ...reasons,
        ]}
      />
      <Votes {...count} />
    </section>
  );
}

function Files({ count, slug, base }: Pick<CountProps, 'count' | 'slug' | 'base'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.files)}</h2>
      <ul>
        <li>
          <a href={`${base}/ballots.csv`}>{t(words.ballotsFile)}</a>
        </li>
        <li>
          <a href={`${base}/paper.json`}>{t(words.paperFile)}</a>
        </li>
        <li>
          <a href={`${base}/receipts.csv`}>{t(words.receiptsFile)}</a>
        </li>
      </ul>
      <p>{t(words.digest)}</p>
      <p>
        <code class="ballot-digest">{count.digest}</code>
      </p>
      <h3>{t(words.howTitle)}</h3>
      {words.how.map((text) => (
        <p key={text.en}>{t(text)}</p>
      ))}
      <p>
        <code class="ballot-digest">{words.command(slug)}</code>
      </p>
    </section>
  );
}

function Receipt({ base, asked }: Pick<CountProps, 'base' | 'asked'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.receiptTitle)}</h2>
      <p>{t(words.receiptLead)}</p>
      {asked && (
        <Notice
          kind={asked.counted ? 'success' : 'warning'}
          title={asked.counted ? words.counted : words.notCounted}
        />
      )}
      <form method="get" action={base} class="form" noValidate>
        <TextField
          name="receipt"
          value={asked?.code}
          label={words.receipt}
          autocomplete="off"
          width={12}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.check)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

/** What was counted, and everything that it takes to count it again. */
export function CountPage(props: CountProps) {
  const t = useText();
  const { count, result } = props;
  return (
    <>
      <p>
        <a href={result}>{t(words.result)}</a>
      </p>
      <Tally count={count} />
      <Receipt {...props} />
      <Files {...props} />
      <TurnoutTables turnout={count.turnout} />
      <section>
        <h2>{t(words.protocol)}</h2>
        <p>{t(words.protocolLead)}</p>
        <ProtocolLines lines={count.lines} />
        <FigureList figures={count.figures} />
      </section>
    </>
  );
}
