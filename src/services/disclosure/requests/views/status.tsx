import { FinishHere, StatusFrame } from '#engines/cases/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import { resultTexts } from '../../state-text.ts';
import { kindTexts, wayTexts, yen } from '../../text.ts';
import { requestPages } from '../access.ts';
import type { RequestStatus } from '../status.ts';
import { statusWords as words } from '../status-text.ts';
import { CorrectionForm, ReviewForm, Withdraw } from './status-actions.tsx';

export interface StatusProps {
  readonly status: RequestStatus;
  /** Shown to who came with it, so that it can be written down. */
  readonly secret?: string;
  readonly formKey: string;
  readonly done: Text | undefined;
  readonly typed: (name: string) => string | undefined;
  readonly errors?: FieldErrors;
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

function facts(props: StatusProps, t: (text: Text) => string) {
  const { request } = props.status;
  return {
    about: [
      { term: words.kind, value: t(kindTexts[request.kind]) },
      { term: words.agency, value: request.agency },
      { term: words.documents, value: <span class="disclosure-words">{request.documents}</span> },
      { term: words.way, value: t(wayTexts[request.way]) },
    ],
    more: moreFacts(props, t),
  };
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
  const { status, secret, done, errors } = props;
  return (
    <StatusFrame
      {...{ pages: requestPages, status, secret, done, errors, words }}
      facts={facts(props, t)}
      asked={<CorrectionForm {...props} />}
      results={
        <>
          <Documents status={status} />
          <Reviews status={status} />
          <ReviewForm {...props} />
        </>
      }
    >
      <Withdraw {...props} />
      {secret && <FinishHere pages={requestPages} receipt={status.record.receipt} />}
    </StatusFrame>
  );
}
