import { Hono } from 'hono';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { HelpedForm } from '#ui/layouts/helped-form.tsx';
import { publicPage } from '#ui/page.tsx';
import { keepFeedback } from './commands.ts';
import { FeedbackInput } from './inputs.ts';
import { feedbackText as text } from './text.ts';

export const feedbackRoutes = new Hono<HttpEnv>();

function Thanks({ path }: { path: string }) {
  const t = useText();
  return (
    <>
      <Notice kind="success" title={text.thanks}>
        <p>{t(text.thanksText)}</p>
      </Notice>
      <p>
        <a href={path}>{t(text.back)}</a>
      </p>
    </>
  );
}

/** Only paths of this site are followed; the parameter can be typed by anybody. */
const safePath = (path: string | undefined) =>
  path && /^\/(?!\/)[\w\-./%~]*$/.test(path) ? path : '/';

feedbackRoutes.get('/feedback', (c) =>
  publicPage(c, { title: text.title }, <Thanks path={safePath(c.req.query('page'))} />),
);

feedbackRoutes.post(
  '/feedback',
  openToEveryone('Whoever reads a page may say whether it helped; no name is asked.'),
  rateLimit({ name: 'search.feedback', limit: 20, window: 600, by: 'address' }),
  async (c) => {
    const values = await readForm(c);
    const checked = checkInput(FeedbackInput, values);
    if (!checked.ok) {
      const path = typeof values.path === 'string' ? safePath(values.path) : '/';
      const comment = typeof values.comment === 'string' ? values.comment : '';
      return publicPage(
        c,
        { title: text.title, status: 422 },
        <>
          <ErrorSummary errors={checked.errors} />
          <HelpedForm path={path} comment={comment} errors={checked.errors} />
        </>,
      );
    }
    await inTown(c, (unit) => keepFeedback(unit, checked.value));
    return c.redirect(`/feedback?${new URLSearchParams({ page: checked.value.path })}`, 303);
  },
);
