import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import { withdrawWords as words } from '../../items/page-text.ts';
import { LinksHere } from '../../items/views/item.tsx';
import type { LinkFrom } from '../../links/queries.ts';

/** What leads here stands before the button, not after it. */
export function WithdrawPage(props: {
  links: readonly LinkFrom[];
  reason: string;
  errors?: FieldErrors;
}) {
  const t = useText();
  const { links, errors, reason } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <LinksHere links={links} />
      <form method="post">
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          error={errors?.reason}
          rows={3}
          required
        />
        {links.length > 0 && (
          <Checkboxes
            name="linksSeen"
            label={words.linksSeen}
            error={errors?.linksSeen}
            values={[]}
            options={[{ value: 'yes', label: words.linksSeen }]}
          />
        )}
        <Button variant="danger">{t(words.do)}</Button>
      </form>
    </>
  );
}
