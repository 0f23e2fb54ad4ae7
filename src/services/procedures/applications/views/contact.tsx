import type { OwnedDraft } from '#engines/forms/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { KeptContact } from '../contacts.ts';
import { missingContact, needsGround, relations } from '../rules.ts';
import { relationTexts, contactWords as words } from '../text.ts';

export interface ContactProps {
  readonly draft: OwnedDraft;
  readonly contact: KeptContact | undefined;
  /** What was typed, after 422. */
  readonly typed?: {
    readonly email?: string;
    readonly phone?: string;
    readonly relation?: string;
    readonly consented?: boolean;
  };
  readonly errors?: FieldErrors;
}

function CodeForm({ draft, contact, errors }: ContactProps) {
  const t = useText();
  if (!contact?.codeWaits || !contact.email) return null;
  return (
    <form method="post" action={`/apply/${draft.id}/procedures/code`} novalidate>
      <TextField
        label={words.code}
        name="code"
        hint={words.codeHint(contact.email)}
        width={8}
        inputMode="numeric"
        autocomplete="one-time-code"
        required
        error={errors?.code}
      />
      <ButtonRow>
        <Button>{t(words.confirm)}</Button>
      </ButtonRow>
    </form>
  );
}

function Reach({ draft, contact, typed, errors }: ContactProps) {
  if (draft.userId) return null;
  return (
    <>
      <TextField
        label={words.email}
        name="email"
        type="email"
        inputMode="email"
        autocomplete="email"
        hint={words.emailHint}
        width={40}
        value={typed ? typed.email : contact?.email}
        error={errors?.email}
      />
      <TextField
        label={words.phone}
        name="phone"
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        hint={words.phoneHint}
        value={typed ? typed.phone : contact?.phone}
        error={errors?.phone}
      />
    </>
  );
}

function Ground({ draft, contact, typed, errors }: ContactProps) {
  const t = useText();
  if (!needsGround(draft.representation)) return null;
  const proxy = draft.representation.role === 'proxy';
  return (
    <section aria-labelledby="ground">
      <h2 id="ground">{t(words.proxy)}</h2>
      <p>
        {t(words.principal)}: {draft.representation.principal}
      </p>
      {proxy && (
        <Radios
          label={words.relation}
          name="relation"
          required
          value={typed ? typed.relation : contact?.relation}
          options={relations.map((value) => ({ value, label: relationTexts[value] }))}
          error={errors?.relation}
        />
      )}
      <Checkboxes
        label={words.consentLabel}
        name="consented"
        values={(typed ? typed.consented : contact?.consented) ? ['1'] : []}
        options={[{ value: '1', label: words.consent }]}
        required
        error={errors?.consented}
      />
      {proxy && (
        <FileField
          label={words.proof}
          name="proof"
          hint={contact?.proofFileId ? words.proofThere : words.proofHint}
          required={!contact?.proofFileId}
          error={errors?.proof}
        />
      )}
    </section>
  );
}

/** How the applicant can be reached, and on what ground one applies for others. */
export function ContactView(props: ContactProps) {
  const t = useText();
  const { draft, contact, errors } = props;
  const ready = missingContact(draft, contact) === undefined;
  return (
    <>
      <ErrorSummary errors={errors} />
      {contact?.emailConfirmed && contact.email && (
        <Notice kind="success" title={words.confirmed(contact.email)} />
      )}
      <CodeForm {...props} />
      <form
        method="post"
        action={`/apply/${draft.id}/procedures/contact`}
        enctype="multipart/form-data"
        novalidate
      >
        <Reach {...props} />
        <Ground {...props} />
        <ButtonRow>
          <Button variant={ready || contact?.codeWaits ? 'secondary' : 'primary'}>
            {t(words.save)}
          </Button>
        </ButtonRow>
      </form>
      {ready && (
        <ButtonRow>
          <ButtonLink href={`/apply/${draft.id}/review`}>{t(words.back)}</ButtonLink>
        </ButtonRow>
      )}
    </>
  );
}
