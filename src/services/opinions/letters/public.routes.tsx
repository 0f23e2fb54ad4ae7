import { Hono } from 'hono';
import { inputCounts, listInputs, publicViewer } from '#engines/threads/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, pageOf, statusOfForm } from '#platform/http/form-state.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { overLimit } from '#platform/http/over-limit.ts';
import { publicPage } from '#ui/page.tsx';
import { sending } from '../limits.ts';
import { letterKind } from '../model.ts';
import { areaOptions, assertNew, freshForm, leadToVoice } from '../sent.ts';
import { moduleTexts } from '../text.ts';
import { sendLetter } from './commands.ts';
import { LetterForm } from './inputs.ts';
import { findSettings } from './settings.ts';
import { letterWords as words } from './text.ts';
import { LetterPage } from './views/letter.tsx';

export const letterRoutes = new Hono<HttpEnv>();

const styles = ['services/opinions/views/opinions.css'];
const crumbs = [
  { label: moduleTexts.home, href: '/' },
  { label: moduleTexts.opinions, href: '/opinions' },
];

async function letterPage(
  c: HttpContext,
  state: FormState = {},
  status = statusOfForm(state),
): Promise<Response> {
  const page = pageOf(c);
  const found = await inTown(c, async (unit) => ({
    settings: await findSettings(unit),
    areas: await areaOptions(unit),
    received: (await inputCounts(unit, { kind: letterKind })).total,
    shown: await listInputs(unit, publicViewer, { kind: letterKind, page }),
  }));
  return publicPage(
    c,
    {
      ...{ title: moduleTexts.letter, lead: words.lead, description: words.lead, styles },
      ...{ breadcrumbs: crumbs, status },
    },
    <LetterPage
      {...found}
      page={page}
      signedIn={c.var.actor.kind === 'citizen'}
      values={state.values ?? freshForm()}
      errors={state.errors}
    />,
  );
}

letterRoutes.get('/opinions/letter', (c) => letterPage(c));

letterRoutes.post(
  '/opinions/letter',
  openToEveryone('Anybody may write to the mayor.'),
  async (c) => {
    const values = await readForm(c);
    const checked = checkInput(LetterForm, values);
    if (!checked.ok) return letterPage(c, { values, errors: checked.errors });
    const tooMany = await overLimit(c, sending);
    if (tooMany) return letterPage(c, { values, errors: { form: tooMany } }, 429);
    const sent = await attempt(() =>
      inTown(c, async (unit) => {
        await assertNew(unit, c.var.actor, letterKind, checked.value);
        return sendLetter(unit, c.var.actor, checked.value, 'web');
      }),
    );
    return 'errors' in sent
      ? letterPage(c, { values: { ...values, ...freshForm() }, errors: sent.errors })
      : leadToVoice(c, sent.value);
  },
);
