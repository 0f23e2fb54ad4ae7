import type { FormState } from '#platform/http/form-state.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useText } from '#ui/language.tsx';
import type { ShowcaseState } from '../../schema.ts';
import { type Showcase, showcasesHref } from '../model.ts';
import { stateTexts, showcaseWords as words } from '../text.ts';
import { Picture, type SetTitles, ShowcaseFacts } from './showcase.tsx';

export const stateTones: Readonly<Record<ShowcaseState, Tone>> = {
  ...{ received: 'info', shown: 'success', declined: 'warning', withdrawn: 'neutral' },
};

interface OneProps {
  readonly showcase: Showcase;
  readonly titles: SetTitles;
}

/** A showcase as everybody reads it, with the way to tell what is wrong with it. */
export function ShowcasePage(props: OneProps & { state: FormState; reported: boolean }) {
  const t = useText();
  const { showcase, state, reported } = props;
  return (
    <>
      {reported && <Notice kind="success" title={words.reported} />}
      <Picture showcase={showcase} />
      <ShowcaseFacts {...props} />
      <Disclosure summary={words.report} open={state.errors !== undefined}>
        <form method="post" action={`${showcasesHref}/${showcase.id}/report`}>
          <ErrorSummary errors={state.errors} />
          <TextArea
            {...{ ...field(state, 'text'), label: words.reportText, hint: words.reportHint }}
            rows={3}
            required
          />
          <ButtonRow>
            <Button variant="secondary">{t(words.report)}</Button>
          </ButtonRow>
        </form>
      </Disclosure>
    </>
  );
}

/** A showcase as whoever sent it sees it, by an address that nobody else has. */
export function OwnShowcase({ showcase, titles, href }: OneProps & { href: string }) {
  const t = useText();
  const { name, state, reason } = showcase;
  return (
    <>
      <p>
        <Badge tone={stateTones[state]}>{t(stateTexts[state])}</Badge>
      </p>
      {state === 'declined' && (
        <p>
          {t(words.reason)}：{reason}
        </p>
      )}
      <section>
        <h2>{name}</h2>
        <Picture showcase={showcase} href={`${href}/picture`} />
        <ShowcaseFacts {...{ showcase, titles }} />
      </section>
      {state !== 'withdrawn' && (
        <form method="post" action={href}>
          <p>{t(words.withdrawHint)}</p>
          <ButtonRow>
            <Button variant="danger">{t(words.withdraw)}</Button>
          </ButtonRow>
        </form>
      )}
    </>
  );
}
