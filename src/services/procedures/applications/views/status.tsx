import type { CaseEvent } from '#engines/cases/contract.ts';
import { ClockDays, ClockSummary } from '#engines/deadlines/contract.ts';
import { AnswersDifference, AnswersView } from '#engines/forms/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day, Moment } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { applicationCase } from '../case-type.ts';
import { proxyKey } from '../rules.ts';
import { applicantTexts } from '../state-text.ts';
import type { ApplicationStatus } from '../status.ts';
import { statusWords as words } from '../status-text.ts';
import { StatusActions } from './status-actions.tsx';

export interface StatusProps {
  readonly status: ApplicationStatus;
  /** Shown to who came with it, so that it can be written down. */
  readonly secret?: string;
  /** May be added to the account of whoever is signed in. */
  readonly attachable: boolean;
  readonly done: Text | undefined;
}

/** State for the applicant: colour, icon, word and a sentence. */
function State({ status }: Pick<StatusProps, 'status'>) {
  const t = useText();
  const state = status.record.state as keyof typeof applicantTexts;
  const { label, tone } = applicationCase.states[state];
  return (
    <p class="procedures-state">
      <Badge tone={tone}>{t(label)}</Badge> {t(applicantTexts[state])}
    </p>
  );
}

function Correction({ status: { correction, record } }: Pick<StatusProps, 'status'>) {
  const t = useText();
  if (!correction) return null;
  return (
    <Notice kind="warning" title={words.correction}>
      <p>{correction.reason}</p>
      {correction.answerBy && (
        <p>
          {t(words.answerBy)}: <Day date={correction.answerBy} />
        </p>
      )}
      <p>
        <ButtonLink href={`/applications/${record.receipt}/correction`}>
          {t(words.correct)}
        </ButtonLink>
      </p>
    </Notice>
  );
}

function Numbers({ status, secret }: StatusProps) {
  const t = useText();
  if (!secret) return null;
  return (
    <section aria-labelledby="numbers" class="procedures-numbers">
      <h2 id="numbers">{t(words.numbers)}</h2>
      <DescriptionList
        items={[
          { term: words.receipt, value: <strong>{status.record.receipt}</strong> },
          { term: words.secret, value: <strong>{secret}</strong> },
        ]}
      />
      <p>{t(words.numbersLead)}</p>
    </section>
  );
}

function Section({ status: { department } }: Pick<StatusProps, 'status'>) {
  const t = useText();
  if (!department) return null;
  return (
    <>
      {t(department.name)}{' '}
      {department.telephone && <a href={`tel:${department.telephone}`}>{department.telephone}</a>}
    </>
  );
}

function facts({ status, secret }: StatusProps, t: (text: Text) => string): Description[] {
  const { record, clock, charge, submissions } = status;
  const draft = submissions.at(-1)?.draft;
  const principal = draft?.representation.principal;
  const proxy = draft?.context[proxyKey];
  return [
    { term: words.procedure, value: t(status.name) },
    ...(secret ? [] : [{ term: words.receipt, value: record.receipt }]),
    ...(principal ? [{ term: words.by, value: principal }] : []),
    ...(proxy ? [{ term: words.proxy, value: proxy }] : []),
    { term: words.receivedOn, value: <Day date={record.receivedOn} era /> },
    { term: words.section, value: <Section status={status} /> },
    { term: words.due, value: clock ? <ClockSummary clock={clock} /> : t(words.noDue) },
    ...(charge
      ? [
          {
            term: words.fee,
            value: `${t(words.yen(charge.yen))}（${t(words.feeStates[charge.status])}）`,
          },
        ]
      : []),
  ];
}

function Letters({ status: { letters, record } }: Pick<StatusProps, 'status'>) {
  const t = useText();
  if (letters.length === 0) return null;
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{t(words.letters)}</h2>
      <ul>
        {letters.map((letter) => (
          <li key={letter.id}>
            <a href={`/applications/${record.receipt}/letters/${letter.id}`}>
              {t(words.openLetter(letter.title))}
            </a>{' '}
            {letter.documentNumber} <Day date={letter.issuedOn} era />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an event means to the applicant: for steps, the state that it led to. */
function eventText({ kind, toState }: CaseEvent): Text {
  const state = applicantTexts[toState as keyof typeof applicantTexts];
  return words.events[kind] ?? state ?? words.what;
}

function History({ status }: Pick<StatusProps, 'status'>) {
  const t = useText();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(words.history)}</h2>
      <DataTable
        caption={words.history}
        captionHidden
        rows={status.history}
        rowKey={({ seq }) => String(seq)}
        columns={[
          { key: 'when', label: words.when, render: ({ at }) => <Moment at={at} /> },
          {
            key: 'what',
            label: words.what,
            rowHeader: true,
            render: (event) => t(eventText(event)),
          },
        ]}
      />
    </section>
  );
}

function Sent({ status: { form, submissions, record } }: Pick<StatusProps, 'status'>) {
  const last = submissions.at(-1);
  const before = submissions.at(-2);
  if (!form || !last) return null;
  const fileHref = (id: string) => `/applications/${record.receipt}/files/${id}`;
  return (
    <>
      {before && (
        <Disclosure summary={words.changed}>
          <AnswersDifference
            definition={form.definition}
            before={before.answers}
            after={last.answers}
          />
        </Disclosure>
      )}
      <Disclosure summary={words.answers}>
        <AnswersView definition={form.definition} answers={last.answers} fileHref={fileHref} />
      </Disclosure>
    </>
  );
}

/** Where an application stands, with everything that the applicant can do. */
export function Status(props: StatusProps) {
  const t = useText();
  const { status } = props;
  return (
    <>
      {props.done && <Notice kind="success" title={props.done} />}
      <State status={status} />
      <Correction status={status} />
      <Numbers {...props} />
      <DescriptionList items={facts(props, t)} />
      {status.clock && <ClockDays clock={status.clock} />}
      <Letters status={status} />
      <History status={status} />
      <Sent status={status} />
      <StatusActions {...props} />
    </>
  );
}
