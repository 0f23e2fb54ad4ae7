import { Hono } from 'hono';
import { type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { publicPage } from '#ui/page.tsx';
import { styles } from '../model.ts';
import { listWords, names } from '../text.ts';
import { Catalogue } from '../views/catalogue.tsx';
import { cacheCatalogue, readListed } from './read.ts';
import { questionOf, searchCatalogue } from './search.ts';

export const catalogueRoutes = new Hono<HttpEnv>();

const pageSize = 20;

catalogueRoutes.get('/open-data', async (c) => {
  const question = questionOf(new URL(c.req.url).searchParams);
  const page = pageOf(c);
  const { entries, unlisted } = await inTown(c, readListed);
  const found = searchCatalogue(entries, question);
  cacheCatalogue(c, unlisted);
  return publicPage(
    c,
    {
      ...{ title: names.module, lead: listWords.lead, description: listWords.lead, styles },
      ...{ breadcrumbs: [{ label: names.home, href: '/' }], deskHref: '/staff/open-data' },
    },
    <Catalogue
      {...{
        entries,
        unlisted,
        question,
        page,
        pageSize,
        total: found.length,
        town: c.var.town.name,
      }}
      shown={found.slice((page - 1) * pageSize, page * pageSize)}
    />,
  );
});
