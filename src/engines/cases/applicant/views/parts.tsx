import type { Department } from '#engines/organisation/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import type { CaseEvent, CaseRecord } from '../../records.ts';
import { getCaseType } from '../../registry.ts';
import { type ApplicantPages, applicantHref } from '../pages.ts';
import type { ApplicantStatus } from '../status.ts';
import { applicantWords as words } from '../text.ts';

/** State for the applicant: colour, icon, word and a sentence. */
export function State({ record }: { record: CaseRecord }) {
  const t = useText();
  const state = getCaseType(record.type).states[record.state];
  if (!state) return null;
  return (
    <p class="applicant-state">
      <Badge tone={state.tone}>{t(state.label)}</Badge> {t(state.applicant)}
    </p>
  );
}

export interface NumbersProps {
  readonly receipt: string;
  /** Shown to who came with it, so that it can be written down. */
  readonly secret?: string;
  /** What the numbers are for. */
  readonly lead: Text;
}

/** The receipt: two numbers to keep. */
export function ReceiptNumbers({ receipt, secret, lead }: NumbersProps) {
  const t = useText();
  if (!secret) return null;
  return (
    <section aria-labelledby="numbers" class="applicant-numbers">
      <h2 id="numbers">{t(words.numbers)}</h2>
      <DescriptionList
        items={[
          { term: words.receipt, value: <strong>{receipt}</strong> },
          { term: words.secret, value: <strong>{secret}</strong> },
        ]}
      />
      <p>{t(lead)}</p>
    </section>
  );
}

export function SectionInCharge({ department }: { department: Department | undefined }) {
  const t = useText();
  if (!department) return null;
  return (
    <>
      {t(department.name)}{' '}
      {department.telephone && <a href={`tel:${department.telephone}`}>{department.telephone}</a>}
    </>
  );
}

type OfCase = Pick<ApplicantStatus, 'record' | 'letters'> & { readonly pages: ApplicantPages };

export function Letters({ pages, record, letters }: OfCase) {
  const t = useText();
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{t(words.letters)}</h2>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <a href={`${applicantHref(pages, record.receipt)}/letters/${letter.id}`}>
              {t(words.openLetter(letter.title))}
            </a>{' '}
            {letter.documentNumber} <Day date={letter.issuedOn} era />{' '}
            {letter.voided && <Badge tone="danger">{t(words.voidLetter)}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an event means to the applicant: for steps, the state that it led to. */
function eventText({ type }: CaseRecord, { kind, toState }: CaseEvent): Text | undefined {
  return words.events[kind] ?? (toState ? getCaseType(type).states[toState]?.applicant : undefined);
}

/** What happened so far; what means nothing to the applicant is left out. */
export function ApplicantHistory({ record, history }: Pick<ApplicantStatus, 'record' | 'history'>) {
  const t = useText();
  const rows = history.flatMap((event) => {
    const what = eventText(record, event);
    return what ? [{ ...event, what }] : [];
  });
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(words.history)}</h2>
      <DataTable
        caption={words.history}
        captionHidden
        rows={rows}
        rowKey={({ seq }) => String(seq)}
        columns={[
          { key: 'when', label: words.when, render: ({ at }) => <Moment at={at} /> },
          { key: 'what', label: words.what, rowHeader: true, render: ({ what }) => t(what) },
        ]}
      />
    </section>
  );
}

/** For who came with the secret, which this computer keeps until then. */
export function FinishHere({ pages, receipt }: { pages: ApplicantPages; receipt: string }) {
  const t = useText();
  return (
    <form method="post" action={`${applicantHref(pages, receipt)}/finish`}>
      <Button variant="secondary">{t(words.finish)}</Button>
    </form>
  );
}
