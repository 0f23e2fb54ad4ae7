import type { FieldErrors } from '#platform/http/input.ts';
import { assetUrl } from '#ui/assets.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Draft } from '../../drafts/model.ts';
import type { FormHead } from '../../owner.ts';
import { dayWords } from '../day-words.ts';
import { flow } from './flow-text.ts';
import { Frame } from './frame.tsx';
import { Saved } from './saved.tsx';

export interface LeaveProps {
  readonly draft: Draft;
  readonly head: FormHead;
  /** Undefined in a browser that came without the draft's cookie: signed-in people need none. */
  readonly link: string | undefined;
  readonly errors: FieldErrors;
  readonly email?: string;
  readonly mailed: boolean;
}

function ResumeLink({ draft, link, email, errors, mailed }: LeaveProps & { link: string }) {
  const t = useText();
  return (
    <section>
      <h2>{t(flow.resumeLink)}</h2>
      <p>{t(flow.resumeHint)}</p>
      <p class="form-link" data-copy={t(flow.copy)} data-copied={t(flow.copied)}>
        <a href={link}>{link}</a>
      </p>
      <h3>{t(flow.mailTo)}</h3>
      {mailed && <Notice kind="success" title={flow.mailSent} />}
      <form method="post" action={`/apply/${draft.id}/mail`} noValidate>
        <TextField
          label={flow.mail}
          name="email"
          type="email"
          inputMode="email"
          autocomplete="email"
          required
          value={email}
          error={errors.email}
        />
        <Button variant="secondary">{t(flow.mailDo)}</Button>
      </form>
    </section>
  );
}

function SharedComputer({ draft, errors }: LeaveProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(flow.shared)}</h2>
      <p>{t(flow.sharedLead)}</p>
      <form method="post" action={`/apply/${draft.id}/finish`}>
        <Radios
          label={flow.sharedChoice}
          name="how"
          required
          error={errors.how}
          options={[
            { value: 'keep', label: flow.sharedKeep, hint: flow.sharedKeepHint },
            { value: 'delete', label: flow.sharedDelete, hint: flow.sharedDeleteHint },
          ]}
        />
        <Button variant="secondary">{t(flow.sharedDo)}</Button>
      </form>
    </section>
  );
}

/** After "save and finish later": how to come back, and how to leave a computer that others use. */
export function Leave(props: LeaveProps) {
  const t = useText();
  const { draft, head, link, errors } = props;
  return (
    <Frame {...{ draft, head }}>
      <ErrorSummary errors={errors} />
      <Saved at={draft.updatedAt} />
      {draft.keptUntil && <p>{t(flow.keptUntil(dayWords(draft.keptUntil)))}</p>}
      {link ? <ResumeLink {...props} link={link} /> : <p>{t(flow.resumeSignedIn)}</p>}
      <SharedComputer {...props} />
      <ButtonRow>
        <ButtonLink href={`/apply/${draft.id}`}>{t(flow.goOn)}</ButtonLink>
        <ButtonLink href={head.backHref} variant="secondary">
          {t(flow.toTop)}
        </ButtonLink>
      </ButtonRow>
      <script type="module" src={assetUrl('engines/forms/filling/copy-link.client.ts')} />
    </Frame>
  );
}

export function Finished(props: { deleted: boolean; backHref: string }) {
  const t = useText();
  return (
    <>
      <Notice kind="success" title={flow.finished}>
        <p>{t(props.deleted ? flow.finishedDeleted : flow.finishedKept)}</p>
        <p>{t(flow.closeWindow)}</p>
      </Notice>
      <ButtonLink href={props.backHref} variant="secondary">
        {t(flow.toTop)}
      </ButtonLink>
    </>
  );
}
