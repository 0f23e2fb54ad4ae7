import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { useText } from '#ui/language.tsx';
import { statusWords } from '../../../applications/status-text.ts';
import type { Slip } from '../queries.ts';
import { entryWords as words } from '../text.ts';

export interface SlipProps {
  readonly slip: Slip;
  /** Undefined once it was handed over, or in another browser. */
  readonly secret: string | undefined;
  /** Where applicants look their application up. */
  readonly address: string;
}

function useFacts({ slip: { status }, secret }: SlipProps): Description[] {
  const t = useText();
  const { record, name, clock, charge, department } = status;
  return [
    { term: words.procedure, value: t(name) },
    { term: words.applicant, value: record.applicant.name ?? '' },
    { term: words.receivedOn, value: <Day date={record.receivedOn} era /> },
    { term: words.receipt, value: <strong class="desk-number">{record.receipt}</strong> },
    ...(secret
      ? [{ term: words.secret, value: <strong class="desk-number">{secret}</strong> }]
      : []),
    ...(clock?.dueOn ? [{ term: words.due, value: <Day date={clock.dueOn} era /> }] : []),
    ...(charge
      ? [
          {
            term: words.fee,
            value: `${t(statusWords.yen(charge.yen))}（${t(statusWords.feeStates[charge.status])}）`,
          },
        ]
      : []),
    ...(department
      ? [
          {
            term: words.contact,
            value: `${t(department.name)} ${department.telephone ?? ''}`,
          },
        ]
      : []),
  ];
}

/** What the person at the counter takes home: one sheet, with the secret that is told once. */
export function SlipView(props: SlipProps) {
  const t = useText();
  const { slip, secret, address } = props;
  const { id } = slip.status.record;
  return (
    <>
      <DescriptionList items={useFacts(props)} />
      {secret && (
        <>
          <p>{t(words.whereText(address))}</p>
          <p>{t(words.keep)}</p>
        </>
      )}
      <div class="desk-screen-only">
        <p>{t(secret ? words.slipLead : words.slipGone)}</p>
        <p>{t(words.printHint)}</p>
        <ButtonRow>
          {secret && (
            <form method="post" action={`/staff/procedures/cases/${id}/slip`}>
              <Button>{t(words.handedOver)}</Button>
            </form>
          )}
          {slip.visible && (
            <ButtonLink variant="secondary" href={`/staff/procedures/cases/${id}`}>
              {t(words.toCase)}
            </ButtonLink>
          )}
          <ButtonLink variant="secondary" href="/staff/procedures/enter">
            {t(words.another)}
          </ButtonLink>
        </ButtonRow>
      </div>
    </>
  );
}
