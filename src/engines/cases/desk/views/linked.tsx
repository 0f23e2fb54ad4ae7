import { Button } from '#ui/components/button.tsx';
import { dayText } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { CaseMention } from '../../records.ts';
import { getCaseType } from '../../registry.ts';
import { words } from '../text.ts';
import { CaseForm, type FormProps, fieldOf } from './form-parts.tsx';
import { CaseStateBadge } from './state.tsx';

function Mention({ mention }: { mention: CaseMention }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <a href={getCaseType(mention.type).staffHref(mention.id)}>
        {mention.receipt} {mention.title}
      </a>{' '}
      <CaseStateBadge type={mention.type} state={mention.state} />{' '}
      {t(words.receivedOn(dayText(mention.receivedOn, language)))}
    </>
  );
}

/** Others that look the same by the owner's rule; nothing without any. */
export function Duplicates({ desk: { duplicates } }: FormProps) {
  if (duplicates.length === 0) return null;
  return (
    <Notice kind="warning" title={words.duplicates(duplicates.length)}>
      <ul>
        {duplicates.map((mention) => (
          <li key={mention.id}>
            <Mention mention={mention} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function LinkForm({ desk, form }: FormProps) {
  const t = useText();
  return (
    <CaseForm desk={desk} to="link">
      <TextField label={words.linkReceipt} required {...fieldOf(form, 'receipt')} />
      <Button variant="secondary">{t(words.link)}</Button>
    </CaseForm>
  );
}

/** Cases that belong together with this one, with the forms to link and unlink. */
export function LinkedCases({ desk }: FormProps) {
  const t = useText();
  const { linked, mayWork } = desk;
  return (
    <>
      {linked.length === 0 && <p>{t(words.noLinked)}</p>}
      {linked.map((mention) => (
        <section key={mention.id}>
          <p>
            <Mention mention={mention} />
          </p>
          {mayWork && (
            <CaseForm desk={desk} to="unlink">
              <input type="hidden" name="otherId" value={mention.id} />
              <Button variant="plain">{t(words.unlinkOf(mention.receipt))}</Button>
            </CaseForm>
          )}
        </section>
      ))}
      {mayWork && (
        <Disclosure summary={words.link}>
          <LinkForm desk={desk} />
        </Disclosure>
      )}
    </>
  );
}
