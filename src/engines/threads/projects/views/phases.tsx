import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { field } from '#ui/components/form-values.ts';
import { useText } from '#ui/language.tsx';
import { deskWords as words } from '../desk-text.ts';
import { phaseValues } from '../form-values.ts';
import type { Phase } from '../model.ts';
import { projectDeskHref, SpokenFields } from './desk.tsx';

function PhaseFields({ state }: { state: FormState }) {
  return (
    <>
      <SpokenFields
        name="name"
        labels={{ ja: words.phaseName, en: words.phaseNameEn, easy: words.phaseNameEasy }}
        state={state}
      />
      <SpokenFields
        name="summary"
        labels={{ ja: words.phaseSummary, en: words.phaseSummaryEn, easy: words.phaseSummaryEasy }}
        state={state}
        long
      />
      <DateField {...field(state, 'startsOn')} label={words.startsOn} required />
      <DateField {...field(state, 'endsOn')} label={words.endsOn} />
    </>
  );
}

export interface PhasesProps {
  readonly slug: string;
  readonly phases: readonly Phase[];
  /** What was typed, and into which form. */
  readonly form: FormState & { readonly to?: string };
}

function OnePhase({ phase, slug, form }: PhasesProps & { phase: Phase }) {
  const t = useText();
  const here = `${projectDeskHref(slug)}/phases/${phase.id}`;
  const typed = form.to === phase.id;
  return (
    <li>
      <p>
        <strong>{t(phase.name)}</strong>
        {'　'}
        <Day date={phase.startsOn} /> 〜 {phase.endsOn && <Day date={phase.endsOn} />}
      </p>
      <Disclosure summary={words.changePhase} open={typed}>
        <form method="post" action={here} class="form" noValidate>
          <PhaseFields state={typed ? form : { values: phaseValues(phase) }} />
          <ButtonRow>
            <Button variant="secondary">{t(words.save)}</Button>
          </ButtonRow>
        </form>
        <form method="post" action={`${here}/remove`}>
          <Button variant="danger">{t(words.removePhase)}</Button>
        </form>
      </Disclosure>
    </li>
  );
}

/** The phases of a project on the desk: time only. */
export function Phases(props: PhasesProps) {
  const t = useText();
  const { slug, phases, form } = props;
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{t(words.phases)}</h2>
      {phases.length === 0 && <p>{t(words.noPhases)}</p>}
      <ol>
        {phases.map((phase) => (
          <OnePhase key={phase.id} {...props} phase={phase} />
        ))}
      </ol>
      <Disclosure summary={words.addPhase} open={form.to === 'phase'}>
        <form method="post" action={`${projectDeskHref(slug)}/phases`} class="form" noValidate>
          <PhaseFields state={form.to === 'phase' ? form : {}} />
          <ButtonRow>
            <Button variant="secondary">{t(words.addPhase)}</Button>
          </ButtonRow>
        </form>
      </Disclosure>
    </section>
  );
}
