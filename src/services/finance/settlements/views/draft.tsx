import { fiscalYear } from '#japan/fiscal-year.ts';
import { formatNumber, formatYen } from '#japan/numbers.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { draftHref } from '../../model.ts';
import type { YearOfBooks } from '../../ratios/books.ts';
import { RatiosTable } from '../../ratios/views/ratios.tsx';
import { Removal } from '../../views/brought.tsx';
import { yearText } from '../../views/year-word.ts';
import { findItem, type Group, groups, itemsOfGroup } from '../items.ts';
import type { FullSettlement } from '../queries.ts';
import { type Finding, isBlocking } from '../rules.ts';
import { staffTexts as texts } from '../staff-text.ts';
import { groupTexts } from '../table-text.ts';
import { DraftReading } from './draft-reading.tsx';

const yen = (amount: bigint) => formatYen(Number(amount));

function findingText(finding: Finding, t: (text: Text) => string): Text {
  switch (finding.kind) {
    case 'sums':
      return texts.sums(yen(finding.purpose), yen(finding.nature));
    case 'empty':
      return texts.empty(t(groupTexts[finding.group]));
    case 'carried':
      return texts.carried(yen(finding.stated), yen(finding.before));
    case 'real-before':
      return texts.realBefore(yen(finding.stated), yen(finding.before));
    case 'current':
      return texts.current(t(findItem(finding.code)?.name ?? texts.group));
    case 'overpaid':
      return texts.overpaid(t(findItem(finding.code)?.name ?? texts.group));
    case 'negative':
      return texts.negative(t(findItem(finding.code)?.name ?? texts.group), yen(finding.amount));
    case 'year':
      return texts.otherYear(
        t(yearText(fiscalYear(finding.stated))),
        t(yearText(fiscalYear(finding.year))),
      );
    case 'size':
      return texts.size(yen(finding.each));
  }
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useText();
  if (findings.length === 0) {
    return (
      <Notice kind="success" title={texts.fits}>
        <p>{t(texts.fitsIs)}</p>
      </Notice>
    );
  }
  return (
    <Notice kind={findings.some(isBlocking) ? 'danger' : 'warning'} title={texts.points}>
      <ul>
        {findings.map((finding) => {
          const text = findingText(finding, t);
          return <li key={text.en}>{t(text)}</li>;
        })}
      </ul>
    </Notice>
  );
}

/** Groups whose amounts are parts of one whole; the others stand beside each other. */
const addedUp: readonly Group[] = ['revenue', 'purpose', 'nature', 'current', 'fund', 'debt'];

function Sums({ draft }: { draft: FullSettlement }) {
  const t = useText();
  const rows = groups.map((group) => {
    const filled = itemsOfGroup(group).flatMap(({ code }) => draft.amounts.get(code) ?? []);
    return { group, count: filled.length, sum: filled.reduce((all, one) => all + one, 0n) };
  });
  return (
    <DataTable
      caption={texts.groups}
      rows={rows}
      rowKey={({ group }) => group}
      columns={[
        {
          ...{ key: 'group', label: texts.group, rowHeader: true },
          render: ({ group }) => t(groupTexts[group]),
        },
        {
          ...{ key: 'count', label: texts.count, numeric: true },
          render: ({ count }) => formatNumber(count),
        },
        {
          ...{ key: 'sum', label: texts.sum, numeric: true },
          render: ({ group, sum }) => (addedUp.includes(group) ? yen(sum) : '－'),
        },
      ]}
    />
  );
}

export interface DraftProps extends FormState {
  readonly draft: FullSettlement;
  readonly findings: readonly Finding[];
  /** The ratios as they will be. */
  readonly books: YearOfBooks | undefined;
}

/** What was imported, what does not fit, and the button that makes it public. */
export function DraftPage({ draft, findings, books, ...form }: DraftProps) {
  const t = useText();
  const href = draftHref(draft.year);
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Findings findings={findings} />
      <DraftReading draft={draft} />
      <Sums draft={draft} />
      {books && (
        <section>
          <h2>{t(texts.ratios)}</h2>
          <RatiosTable books={books} />
        </section>
      )}
      {!findings.some(isBlocking) && (
        <form method="post" action={`${href}/publish`} class="form">
          <TextArea {...field(form, 'note')} label={texts.note} hint={texts.noteHint} />
          <ButtonRow>
            <Button>{t(texts.publish)}</Button>
          </ButtonRow>
        </form>
      )}
      <Removal summary={texts.discard} warning={texts.discardIs}>
        <form method="post" action={`${href}/discard`}>
          <Button variant="danger">{t(texts.discard)}</Button>
        </form>
      </Removal>
    </>
  );
}
