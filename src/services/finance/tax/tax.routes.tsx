import { Hono } from 'hono';
import { cachePage, type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { publicPage } from '#ui/page.tsx';
import { financeHref, financeStyles, financeTopic } from '../model.ts';
import { publicTexts } from '../public-text.ts';
import { listPublished } from '../settlements/queries.ts';
import { homeText, title } from '../text.ts';
import { questionOf } from './question.ts';
import { splitTax } from './rules.ts';
import { taxTexts as texts } from './text.ts';
import { TaxPage } from './views/tax.tsx';

async function taxPage(c: HttpContext) {
  const settlement = (await inTown(c, listPublished)).at(-1);
  const head = {
    ...{ title: texts.title, lead: texts.lead, styles: financeStyles },
    breadcrumbs: [
      { label: homeText, href: '/' },
      { label: title, href: financeHref },
    ],
  };
  if (!settlement) {
    cachePage(c, financeTopic);
    return publicPage(c, head, <EmptyState title={publicTexts.none} hint={publicTexts.noneHint} />);
  }
  const { by, income = '', tax = '' } = c.req.query();
  // Whatever people type is theirs, and fills no cache.
  if (by === undefined && !income && !tax) cachePage(c, financeTopic);
  const question = questionOf({ by, income, tax }, settlement);
  const { amount, errors } = question;
  return publicPage(
    c,
    { ...head, status: errors ? 422 : 200 },
    <TaxPage
      question={question}
      shares={splitTax(amount, settlement.amounts)}
      settlement={settlement}
      values={{ income, tax }}
      {...(errors && { errors })}
    />,
  );
}

export const taxRoutes = new Hono<HttpEnv>().get('/finance/tax', taxPage);
