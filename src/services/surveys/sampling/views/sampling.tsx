import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { type Step, Steps } from '#ui/components/steps.tsx';
import { useText } from '#ui/language.tsx';
import type { Survey } from '../../questionnaires/queries.ts';
import type { phaseAt } from '../../questionnaires/rules.ts';
import type { Categories } from '../../results/compute.ts';
import type { SampleFacts } from '../../results/model.ts';
import type { Mailing, Sample } from '../draws/queries.ts';
import { drawWords, deskSamplingWords as words } from '../draws/text.ts';
import { Layers } from '../draws/views/layers.tsx';
import { ManifestFacts } from '../draws/views/manifest.tsx';
import { Letters } from '../letters/views/letters.tsx';
import type { ResidentList } from '../lists/queries.ts';
import { listWords } from '../lists/text.ts';
import { ListFacts } from '../lists/views/list.tsx';
import { Rates } from './rates.tsx';

export interface SamplingPageProps extends FormState {
  readonly survey: Survey;
  readonly phase: ReturnType<typeof phaseAt>;
  readonly list: Omit<ResidentList, 'town'> | undefined;
  readonly deleted: readonly ResidentList[];
  readonly sample: Sample | undefined;
  readonly discarded: readonly Sample[];
  readonly mailings: readonly Mailing[];
  readonly facts: SampleFacts | undefined;
  readonly categories: Categories;
  readonly done?: Text;
}

type Props = SamplingPageProps;
const baseOf = ({ survey }: Pick<Props, 'survey'>) => `/staff/surveys/${survey.id}/samples`;

function Standing({ list, sample, mailings, phase }: Props) {
  const reached = [
    sample !== undefined || list?.state === 'ready',
    sample !== undefined,
    mailings.length > 0 || sample?.state === 'over',
    phase === 'closed',
  ];
  const current = reached.indexOf(false);
  const labels = [words.stepList, words.stepDraw, words.stepLetters, words.stepAnswers];
  const steps = labels.map((label, place): Step => {
    const done = reached.slice(0, place + 1).every(Boolean);
    return { label, state: done ? 'done' : place === current ? 'current' : 'todo' };
  });
  return <Steps label={words.steps} steps={steps} />;
}

function OwnList(props: Props & { list: NonNullable<Props['list']> }) {
  const t = useText();
  const { list, phase, sample, survey } = props;
  const base = baseOf(props);
  return (
    <>
      <ListFacts list={list} />
      {survey.closesOn && list.deleteOn <= survey.closesOn && (
        <Notice kind="warning" title={words.deletedEarly} />
      )}
      <ButtonRow>
        <ButtonLink variant="secondary" href={`${base}/lists/${list.id}`}>
          {t(words.openList)}
        </ButtonLink>
        {list.state === 'ready' && !sample && phase !== 'closed' && (
          <ButtonLink href={`${base}/draw`}>{t(listWords.goOn)}</ButtonLink>
        )}
      </ButtonRow>
    </>
  );
}

function List(props: Props) {
  const t = useText();
  const { list, phase, sample, deleted } = props;
  return (
    <section>
      <h2>{t(words.list)}</h2>
      {list && <OwnList {...props} list={list} />}
      {!list && !sample && phase !== 'closed' && (
        <>
          <p>{t(listWords.addLead)}</p>
          <ButtonRow>
            <ButtonLink href={`${baseOf(props)}/lists`}>{t(listWords.add)}</ButtonLink>
          </ButtonRow>
        </>
      )}
      {deleted.length > 0 && (
        <Disclosure summary={listWords.deletedLists}>
          {deleted.map((one) => (
            <ListFacts key={one.id} list={one} />
          ))}
        </Disclosure>
      )}
    </section>
  );
}

function Drawn(props: Props & { sample: Sample }) {
  const t = useText();
  const { sample, categories } = props;
  return (
    <section>
      <h2>{t(drawWords.manifest)}</h2>
      <p>{t(drawWords.manifestLead)}</p>
      <ManifestFacts sample={sample} />
      <Disclosure summary={drawWords.layers}>
        <Layers layers={sample.manifest.layers} by={sample.manifest.by} categories={categories} />
      </Disclosure>
      <p>{t(drawWords.weights)}</p>
      <ButtonRow>
        <ButtonLink variant="secondary" href={`${baseOf(props)}/manifest`}>
          {t(drawWords.print)}
        </ButtonLink>
      </ButtonRow>
    </section>
  );
}

function Before({ discarded }: Pick<Props, 'discarded'>) {
  if (discarded.length === 0) return null;
  return (
    <Disclosure summary={drawWords.before}>
      {discarded.map((one) => (
        <ManifestFacts key={one.id} sample={one} />
      ))}
    </Disclosure>
  );
}

/** From the list to the answers: what is done, what comes next, and how the sample was drawn. */
export function SamplingPage(props: SamplingPageProps) {
  const t = useText();
  const { survey, sample, facts, done, errors, phase } = props;
  if (survey.access !== 'sample') return <Notice kind="info" title={words.notSample} />;
  const state = { values: props.values, errors };
  return (
    <>
      {done && <Notice kind="success" title={done} />}
      <ErrorSummary errors={errors} />
      <Standing {...props} />
      {facts && (props.mailings.length > 0 || sample?.state === 'over') && (
        <section>
          <h2>{t(words.response)}</h2>
          <Rates facts={facts} groups={props.categories} />
        </section>
      )}
      {sample && (
        <Letters
          {...{ sample, mailings: props.mailings, ...state }}
          base={baseOf(props)}
          running={phase !== 'closed'}
        />
      )}
      <List {...props} />
      {sample && <Drawn {...props} sample={sample} />}
      <Before discarded={props.discarded} />
    </>
  );
}
