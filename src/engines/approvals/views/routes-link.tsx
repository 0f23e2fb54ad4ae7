import { ButtonLink } from '#ui/components/button.tsx';
import { useText } from '#ui/language.tsx';
import { inboxWords } from '../inbox/text.ts';

/** To the routes, for those who set them. */
export function RoutesLink() {
  const t = useText();
  return (
    <p>
      <ButtonLink variant="secondary" href="/staff/approvals/routes">
        {t(inboxWords.routes)}
      </ButtonLink>
    </p>
  );
}
