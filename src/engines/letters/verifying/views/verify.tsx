import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { kindTexts } from '../../templates/text.ts';
import type { PublicLetter } from '../queries.ts';
import { text } from '../text.ts';

export function VerifyForm({ value, errors }: { value: string; errors?: FieldErrors }) {
  const t = useText();
  return (
    <form method="get" action="/letters/verify">
      <ErrorSummary errors={errors} />
      <TextField
        {...text.code}
        name="code"
        value={value}
        error={errors?.code}
        autocomplete="off"
        required
      />
      <ButtonRow>
        <Button>{t(text.check)}</Button>
      </ButtonRow>
    </form>
  );
}

function Outcome({ letter }: { letter: PublicLetter }) {
  const t = useText();
  const { replacedBy, voidedOn } = letter;
  if (voidedOn) {
    return (
      <Notice kind="danger" title={text.voided}>
        <p>
          {t(text.voidedOn)} <Day date={voidedOn} era />
        </p>
      </Notice>
    );
  }
  if (replacedBy) {
    const title: Text = text[replacedBy.as](replacedBy.documentNumber);
    return <Notice kind="warning" title={title} />;
  }
  return (
    <Notice kind="success" title={text.issued}>
      <p>{t(text.issuedNote)}</p>
    </Notice>
  );
}

function FileResult({ same }: { same: boolean | undefined }) {
  const t = useText();
  if (same === undefined) return null;
  if (same) return <Notice kind="success" title={text.file.same} />;
  return (
    <Notice kind="danger" title={text.file.different}>
      <p>{t(text.file.differentNote)}</p>
    </Notice>
  );
}

export interface VerifiedProps {
  readonly letter: PublicLetter;
  /** Of the uploaded file, if one was. */
  readonly same?: boolean;
  readonly errors?: FieldErrors;
}

export function Verified({ letter, same, errors }: VerifiedProps) {
  const t = useText();
  const { terms, file } = text;
  return (
    <>
      <ErrorSummary errors={errors} />
      <FileResult same={same} />
      <Outcome letter={letter} />
      <DescriptionList
        items={[
          { term: terms.by, value: letter.by },
          { term: terms.section, value: letter.section },
          { term: terms.number, value: letter.documentNumber },
          { term: terms.date, value: <Day date={letter.issuedOn} era /> },
          { term: terms.title, value: letter.title },
          { term: terms.kind, value: t(kindTexts[letter.kind]) },
        ]}
      />
      <h2>{t(file.heading)}</h2>
      <form method="post" action={`/letters/verify/${letter.code}`} encType="multipart/form-data">
        <FileField
          label={file.label}
          hint={file.hint}
          name="file"
          accept=".pdf"
          error={errors?.file}
          required
        />
        <ButtonRow>
          <Button variant="secondary">{t(file.check)}</Button>
        </ButtonRow>
      </form>
      <p>
        <a href="/letters/verify">{t(text.checkAnother)}</a>
      </p>
    </>
  );
}

export function Unknown({ code }: { code: string }) {
  const t = useText();
  return (
    <>
      <Notice kind="danger" title={text.unknown}>
        <p>{t(text.unknownNote)}</p>
      </Notice>
      <VerifyForm value={code} />
    </>
  );
}
