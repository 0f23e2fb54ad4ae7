import { Hono } from 'hono';
import { AppError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { isId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { names, refusals } from '../../text.ts';
import { decisionOf } from '../inputs.ts';
import { deskWords } from '../text.ts';
import { decideCampaign } from './commands.ts';
import { readCampaign } from './queries.ts';
import { campaignWords as words } from './text.ts';
import { CampaignPage } from './views/campaign.tsx';
import { campaignHref } from './views/campaigns.tsx';

export const campaignDesk = new Hono<HttpEnv>();

const styles = ['engines/threads/inputs/views/voices.css'];
const moderate = permit('threads.moderate');
const one = '/moderation/alike/:id{[0-9a-f-]{36}}';

async function page(c: HttpContext, state: FormState = {}): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const campaign = isId(id) ? await inTown(c, (unit) => readCampaign(unit, id)) : undefined;
  if (!campaign) throw notFound(names.input);
  const started = Number(c.req.query('started') ?? 0);
  c.header('Cache-Control', 'no-store');
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, styles, status: statusOfForm(state) },
      breadcrumbs: [{ label: deskWords.title, href: '/staff/moderation' }],
    },
    <CampaignPage
      campaign={campaign}
      started={started > 0 ? words.started(started) : undefined}
      {...state}
    />,
  );
}

campaignDesk.get(one, moderate, (c) => page(c));

campaignDesk.post(one, moderate, async (c) => {
  const id = c.req.param('id') ?? '';
  const values = await readForm(c);
  const { actor } = c.var;
  if (actor.kind !== 'staff') throw new AppError('forbidden', refusals.notPermitted);
  const decision = decisionOf(values);
  const shownToo = decision.moderation === 'hidden' && typedValue(values, 'shownToo') === 'yes';
  const decided = await attempt(() =>
    inTown(c, (unit) => decideCampaign(unit, actor, id, { ...decision, shownToo, quiet: true })),
  );
  if ('errors' in decided) return page(c, { values, errors: decided.errors });
  return c.redirect(`${campaignHref(id)}?started=${decided.value}`, 303);
});
