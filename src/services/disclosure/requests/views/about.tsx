import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { type RequestKind, requestKinds, type Settings } from '../../model.ts';
import { kindTexts, refusals } from '../../text.ts';
import { aboutWords as words } from '../text.ts';

function Period({ settings, kind }: { settings: Settings; kind: RequestKind }) {
  const t = useText();
  const { initialDays, extensionDays, extensionFrom, basis } = settings.clocks[kind];
  const more = extensionFrom === 'start' ? extensionDays - initialDays : extensionDays;
  return (
    <>
      {t(words.period(initialDays, more))} {t(words.basis(basis))}
    </>
  );
}

function facts(settings: Settings, t: (text: Text) => string) {
  const periods = requestKinds.map((kind) => ({
    term: kindTexts[kind],
    value: <Period settings={settings} kind={kind} />,
  }));
  return [
    ...periods,
    { term: words.fee, value: t(words.feeText(settings.pageFee, settings.colourPageFee)) },
    { term: words.place, value: settings.place },
    { term: words.board, value: settings.reviewBoard },
  ];
}

/** What disclosure is, how it goes, what it costs and how long it takes. */
export function About({ settings }: { settings: Settings }) {
  const t = useText();
  return (
    <>
      {settings.departmentId ? (
        <ButtonRow>
          <ButtonLink href="/disclosure/request">{t(words.begin)}</ButtonLink>
          <ButtonLink href="/disclosure/find" variant="secondary">
            {t(words.check)}
          </ButtonLink>
        </ButtonRow>
      ) : (
        <Notice kind="info" title={refusals.notOpen.text} />
      )}
      <section aria-labelledby="how">
        <h2 id="how">{t(words.how)}</h2>
        <ol>
          {words.steps.map((step) => (
            <li key={step.en}>{t(step)}</li>
          ))}
        </ol>
        <p>{t(words.personal)}</p>
      </section>
      <section aria-labelledby="clock">
        <h2 id="clock">{t(words.clock)}</h2>
        <DescriptionList items={facts(settings, t)} />
        <p>
          <a href="/disclosure/statistics">{t(words.statistics)}</a>
        </p>
      </section>
    </>
  );
}
