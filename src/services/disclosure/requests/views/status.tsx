import { ClockDays, ClockSummary } from '#engines/deadlines/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { type RequestState, requestCase } from '../../case-type.ts';
import { applicantTexts, resultTexts } from '../../state-text.ts';
import { kindTexts, wayTexts, yen } from '../../text.ts';
import type { RequestStatus } from '../status.ts';
import { statusWords as words } from '../status-text.ts';
import { CorrectionForm, Finish, History, ReviewForm, Withdraw } from './status-actions.tsx';

export interface StatusProps {
  readonly status: RequestStatus;
  /** Shown to who came with it, so that it can be written down. */
  readonly secret?: string;
  readonly formKey: string;
  readonly done: Text | undefined;
  readonly typed: (name: string) => string | undefined;
  readonly errors?: FieldErrors;
}

function State({ status }: Pick<StatusProps, 'status'>) {
  const t = useText();
  const state = status.record.state as RequestState;
  const { label, tone } = requestCase.states[state];
  return (
    <p class="disclosure-state">
      <Badge tone={tone}>{t(label)}</Badge> {t(applicantTexts[state])}
    </p>
  );
}

function Numbers({ status, secret }: StatusProps) {
  const t = useText();
  if (!secret) return null;
  return (
    <section aria-labelledby="numbers">
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

/** What there is to say only in some requests. */
function moreFacts({ status }: StatusProps, t: (text: Text) => string): Description[] {
  const { request, charge } = status;
  const pending = request.identity === 'pending';
  return [
    ...(request.identity === 'not-needed'
      ? []
      : [
          {
            term: words.identity,
            value: t(pending ? words.identityPending : words.identityDone),
          },
        ]),
    ...(request.restBy ? [{ term: words.restBy, value: <Day date={request.restBy} era /> }] : []),
    ...(request.result ? [{ term: words.result, value: t(resultTexts[request.result]) }] : []),
    ...(charge
      ? [{ term: words.fee, value: `${t(yen(charge.yen))}（${t(words.feeStates[charge.state])}）` }]
      : []),
  ];
}

function facts(props: StatusProps, t: (text: Text) => string): Description[] {
  const { record, request, clock } = props.status;
  return [
    ...(props.secret ? [] : [{ term: words.receipt, value: record.receipt }]),
    { term: words.kind, value: t(kindTexts[request.kind]) },
    { term: words.agency, value: request.agency },
    { term: words.documents, value: <span class="disclosure-words">{request.documents}</span> },
    { term: words.way, value: t(wayTexts[request.way]) },
    { term: words.receivedOn, value: <Day date={record.receivedOn} era /> },
    { term: words.section, value: <Section status={props.status} /> },
    { term: words.due, value: clock ? <ClockSummary clock={clock} /> : t(words.noDue) },
    ...moreFacts(props, t),
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
            <a href={`/disclosure/${record.receipt}/letters/${letter.id}`}>
              {t(words.openLetter(letter.title))}
            </a>{' '}
            {letter.documentNumber} <Day date={letter.issuedOn} era />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Links once they may be followed; before, only from when on. */
function Documents({ status }: Pick<StatusProps, 'status'>) {
  const t = useText();
  const { documents, mayReceive, request, record, place } = status;
  if (documents.length === 0) return null;
  const later = !mayReceive && request.availableFrom;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t(words.files)}</h2>
      {later && (
        <p>
          {t(words.filesLater)} <Day date={later} era />
        </p>
      )}
      {request.way !== 'electronic' && (
        <p>
          {t(words.filesAtOffice)} {place}
        </p>
      )}
      <ul>
        {documents.map(({ id, title, pages }) => (
          <li key={id}>
            {mayReceive ? (
              <a href={`/disclosure/${record.receipt}/documents/${id}`}>{title}（PDF）</a>
            ) : (
              title
            )}{' '}
            {t(words.pages(pages))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reviews({ status: { reviews } }: Pick<StatusProps, 'status'>) {
  const t = useText();
  return (
    <>
      {reviews.map(({ id, receivedOn, consultedOn, reportedOn, ruledOn, ruling }) => (
        <section key={id} aria-labelledby={`review-${id}`}>
          <h2 id={`review-${id}`}>{t(words.reviewSteps)}</h2>
          <DescriptionList
            items={[
              { term: words.reviewReceived, value: <Day date={receivedOn} era /> },
              ...(consultedOn
                ? [{ term: words.consulted, value: <Day date={consultedOn} era /> }]
                : []),
              ...(reportedOn
                ? [{ term: words.reported, value: <Day date={reportedOn} era /> }]
                : []),
              ...(ruledOn && ruling
                ? [
                    {
                      term: words.ruled,
                      value: (
                        <>
                          <Day date={ruledOn} era /> {t(words.rulings[ruling])}
                        </>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        </section>
      ))}
    </>
  );
}

/** Where a request stands, with everything that the requester can do. */
export function Status(props: StatusProps) {
  const t = useText();
  const { status } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {props.done && <Notice kind="success" title={props.done} />}
      <State status={status} />
      <CorrectionForm {...props} />
      <Numbers {...props} />
      <DescriptionList items={facts(props, t)} />
      {status.clock && <ClockDays clock={status.clock} />}
      <Letters status={status} />
      <Documents status={status} />
      <Reviews status={status} />
      <ReviewForm {...props} />
      <History status={status} />
      <Withdraw {...props} />
      <Finish {...props} />
    </>
  );
}
