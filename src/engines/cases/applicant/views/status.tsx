import type { ComponentChildren } from 'preact';
import { ClockDays, ClockSummary } from '#engines/deadlines/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { ApplicantPages } from '../pages.ts';
import type { ApplicantStatus } from '../status.ts';
import { applicantWords as words } from '../text.ts';
import { ApplicantHistory, Letters, ReceiptNumbers, SectionInCharge, State } from './parts.tsx';

export interface StatusFrameProps {
  readonly pages: ApplicantPages;
  readonly status: ApplicantStatus;
  readonly secret?: string;
  readonly done: Text | undefined;
  readonly errors?: FieldErrors;
  readonly words: { readonly numbersLead: Text; readonly due: Text; readonly noDue: Text };
  /** What it is about, and what else there is to know. */
  readonly facts: { readonly about: readonly Description[]; readonly more: readonly Description[] };
  /** What is asked of the applicant. */
  readonly asked?: ComponentChildren;
  /** What came of it, beside the letters. */
  readonly results?: ComponentChildren;
  /** What the applicant can do. */
  readonly children?: ComponentChildren;
}

function Facts({ status, secret, words: own, facts }: StatusFrameProps) {
  const t = useText();
  const { record, department, clock } = status;
  const items: Description[] = [
    ...(secret ? [] : [{ term: words.receipt, value: record.receipt }]),
    ...facts.about,
    { term: words.receivedOn, value: <Day date={record.receivedOn} era /> },
    { term: words.section, value: <SectionInCharge department={department} /> },
    { term: own.due, value: clock ? <ClockSummary clock={clock} /> : t(own.noDue) },
    ...facts.more,
  ];
  return <DescriptionList items={items} />;
}

/** Where a case stands, for its applicant: the same for every service, filled with what it knows. */
export function StatusFrame(props: StatusFrameProps) {
  const { pages, status, secret } = props;
  const { record, clock, letters, history } = status;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.done && <Notice kind="success" title={props.done} />}
      <State record={record} />
      {props.asked}
      <ReceiptNumbers receipt={record.receipt} secret={secret} lead={props.words.numbersLead} />
      <Facts {...props} />
      {clock && <ClockDays clock={clock} />}
      <Letters pages={pages} record={record} letters={letters} />
      {props.results}
      <ApplicantHistory record={record} history={history} />
      {props.children}
    </>
  );
}
