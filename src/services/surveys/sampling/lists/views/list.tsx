import type { FieldErrors } from '#platform/http/input.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Progress } from '#ui/components/progress.tsx';
import { useText } from '#ui/language.tsx';
import { deskSamplingWords } from '../../draws/text.ts';
import type { ResidentList, ShownFault } from '../queries.ts';
import { columnTexts, faultTexts, listWords as words } from '../text.ts';

export interface ListPageProps {
  readonly list: ResidentList;
  readonly faults: readonly ShownFault[];
  readonly base: string;
  readonly errors?: FieldErrors;
}

type Own = Pick<ListPageProps, 'list' | 'base'>;

/** The day can be moved as long as the list is not kept too long; a survey may be extended. */
function MoveDeletion({ list, base, errors }: Own & Pick<ListPageProps, 'errors'>) {
  const t = useText();
  return (
    <Disclosure summary={words.move} open={errors?.deleteOn !== undefined}>
      <form method="post" action={`${base}/lists/${list.id}/deletion`} noValidate>
        <DateField
          name="deleteOn"
          label={words.deleteOn}
          value={list.deleteOn}
          error={errors?.deleteOn}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{t(words.move)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

/** Deleting is for good, and the page says so before. */
export function DeleteList({ list, base }: Own) {
  const t = useText();
  return (
    <Disclosure summary={words.delete}>
      <p>{t(words.deleteHint)}</p>
      <form method="post" action={`${base}/lists/${list.id}/delete`}>
        <ButtonRow>
          <Button variant="danger">{t(words.delete)}</Button>
        </ButtonRow>
      </form>
    </Disclosure>
  );
}

/** Facts that stay when the list is gone. */
export function ListFacts({ list }: Pick<Own, 'list'>) {
  const t = useText();
  const { counts, deletedAt, acceptedBy } = list;
  const figure = (count: number) => count.toLocaleString('en');
  const read = list.state !== 'uploaded';
  return (
    <DescriptionList
      items={[
        { term: deskSamplingWords.state, value: t(deskSamplingWords.states[list.state]) },
        { term: words.source, value: list.source },
        ...(read
          ? [
              { term: words.residents, value: figure(counts.residents) },
              { term: words.faulty, value: figure(counts.faulty) },
              { term: words.doubles, value: figure(counts.doubles) },
              { term: words.outside, value: figure(counts.outside) },
            ]
          : []),
        ...(acceptedBy ? [{ term: words.acceptedBy, value: acceptedBy }] : []),
        { term: words.addedBy, value: list.addedBy },
        deletedAt
          ? { term: words.deletedAt, value: <Moment at={deletedAt} /> }
          : { term: deskSamplingWords.deletesOn, value: <Day date={list.deleteOn} /> },
        { term: words.digest, value: <code class="digest">{list.digest}</code> },
      ]}
    />
  );
}

function Faults({ list, faults }: Pick<ListPageProps, 'list' | 'faults'>) {
  const t = useText();
  if (faults.length === 0) return null;
  return (
    <section>
      <h2>{t(words.faults)}</h2>
      <p>{t(words.faultsHint(Math.min(list.counts.kept, faults.length)))}</p>
      <DataTable<ShownFault>
        caption={words.faults}
        captionHidden
        rows={faults}
        rowKey={({ row, place }) => `${row}-${place}`}
        columns={[
          {
            ...{ key: 'row', label: words.rowNumber, rowHeader: true },
            render: ({ row }) => <span class="unbroken">{row.toLocaleString('en')}</span>,
          },
          {
            ...{ key: 'column', label: words.column },
            render: ({ column }) => t(column ? columnTexts[column] : words.wholeRow),
          },
          {
            ...{ key: 'value', label: words.value },
            render: ({ value }) => value || t(words.emptyValue),
          },
          {
            ...{ key: 'mend', label: words.mend },
            render: ({ kind, first }) => (
              <>
                {t(faultTexts[kind])}
                {first !== null && t(words.first(first))}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function Decide({ list, base }: Own) {
  const t = useText();
  return (
    <Notice kind="warning" title={words.decide}>
      <form method="post" action={`${base}/lists/${list.id}/accept`}>
        <ButtonRow>
          <Button>{t(words.accept(list.counts.faulty))}</Button>
        </ButtonRow>
      </form>
    </Notice>
  );
}

function Reading({ list }: Pick<Own, 'list'>) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.reading)}</h2>
      <Progress
        label={words.progress}
        value={Math.min(list.rowsDone, list.lines)}
        max={list.lines}
        unit={words.unit}
      />
      <p>{t(words.readingHint)}</p>
    </section>
  );
}

/** A list that is being read, waits for a decision, or can be drawn from. */
export function ListPage({ list, faults, base, errors }: ListPageProps) {
  const t = useText();
  const { state } = list;
  return (
    <>
      <ErrorSummary errors={errors} />
      {state === 'reading' && <Reading list={list} />}
      {state === 'read' && <Decide list={list} base={base} />}
      {state === 'ready' && (
        <Notice kind="success" title={words.ready}>
          <ButtonRow>
            <ButtonLink href={`${base}/draw`}>{t(words.goOn)}</ButtonLink>
          </ButtonRow>
        </Notice>
      )}
      <section>
        <h2>{t(words.result)}</h2>
        <ListFacts list={list} />
      </section>
      <Faults list={list} faults={faults} />
      {state !== 'deleted' && <MoveDeletion list={list} base={base} errors={errors} />}
      {state !== 'deleted' && <DeleteList list={list} base={base} />}
    </>
  );
}
