import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { DeskActions } from '../drafts/desk.ts';
import type { Approval } from '../drafts/queries.ts';
import { deskWords as words } from '../drafts/text.ts';

/** A form as it is shown: empty, or with what was typed and what to mend. */
export interface ActForm {
  readonly act?: string;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

interface ActProps {
  readonly approval: Approval;
  readonly form: ActForm;
}

const addressOf = ({ id }: Approval, act: string) => `/staff/approvals/${id}/${act}`;

function StampForm({
  approval,
  form,
  stamp,
}: ActProps & { stamp: NonNullable<DeskActions['stamp']> }) {
  const t = useText();
  const values = form.act === 'stamp' ? form.values : undefined;
  return (
    <form method="post" action={addressOf(approval, 'stamp')}>
      <h2>{t(words.stampTitle(stamp.label))}</h2>
      {stamp.inPlaceOf && <Notice kind="info" title={words.deputyNotice(stamp.inPlaceOf)} />}
      <input type="hidden" name="stepId" value={stamp.stepId} />
      <TextArea
        label={words.comment}
        name="comment"
        hint={words.commentHint}
        rows={3}
        value={typedValue(values, 'comment')}
        error={form.act === 'stamp' ? form.errors?.comment : undefined}
      />
      <ButtonRow>
        <Button>{t(stamp.final ? words.decide : words.agree)}</Button>
      </ButtonRow>
    </form>
  );
}

function ReturnForm({
  approval,
  form,
  stamp,
}: ActProps & { stamp: NonNullable<DeskActions['stamp']> }) {
  const t = useText();
  const mine = form.act === 'return';
  const steps = stamp.returnTo.map(({ id, label }) => ({
    value: id,
    label: { ja: label, en: label },
  }));
  return (
    <Disclosure summary={words.returnTitle} open={mine}>
      <form method="post" action={addressOf(approval, 'return')}>
        <input type="hidden" name="stepId" value={stamp.stepId} />
        <Select
          label={words.returnTo}
          name="to"
          options={[{ value: '', label: words.toDrafter }, ...steps]}
          value={mine ? typedValue(form.values, 'to') : ''}
          required
        />
        <TextArea
          label={words.returnReason}
          name="reason"
          hint={words.returnHint}
          rows={3}
          value={mine ? typedValue(form.values, 'reason') : ''}
          error={mine ? form.errors?.reason : undefined}
          required
        />
        <Button variant="secondary">{t(words.returnButton)}</Button>
      </form>
    </Disclosure>
  );
}

function TakeBackForm({ approval, form, reasonNeeded }: ActProps & { reasonNeeded: boolean }) {
  const t = useText();
  const mine = form.act === 'take-back';
  return (
    <Disclosure summary={words.takeBackTitle} open={mine}>
      <form method="post" action={addressOf(approval, 'take-back')}>
        <p>{t(words.takeBackLead)}</p>
        <input type="hidden" name="round" value={approval.round} />
        <TextArea
          label={words.takeBackReason}
          name="reason"
          rows={3}
          value={mine ? typedValue(form.values, 'reason') : ''}
          error={mine ? form.errors?.reason : undefined}
          required={reasonNeeded}
        />
        <Button variant="danger">{t(words.takeBackButton)}</Button>
      </form>
    </Disclosure>
  );
}

function ReadForm({ approval }: { approval: Approval }) {
  const t = useText();
  return (
    <form method="post" action={addressOf(approval, 'read')}>
      <h2>{t(words.readTitle)}</h2>
      <p>{t(words.readLead)}</p>
      <ButtonRow>
        <Button>{t(words.readButton)}</Button>
      </ButtonRow>
    </form>
  );
}

/** What the person at the desk may do now; nothing when it is somebody else's turn. */
export function Acts({ approval, form, actions }: ActProps & { actions: DeskActions }) {
  const { stamp, takeBack, read } = actions;
  return (
    <>
      {read && <ReadForm approval={approval} />}
      {stamp && <StampForm approval={approval} form={form} stamp={stamp} />}
      {stamp && <ReturnForm approval={approval} form={form} stamp={stamp} />}
      {takeBack && <TakeBackForm approval={approval} form={form} {...takeBack} />}
    </>
  );
}
