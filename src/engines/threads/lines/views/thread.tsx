import { useFigure } from '#ui/charts/figure-text.ts';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { voiceHref } from '../../inputs/model.ts';
import { firstLine } from '../../inputs/words.ts';
import type { Project } from '../../projects/model.ts';
import type { ThreadSummary, ToldHop, Voice } from '../model.ts';
import { daysBetween } from '../rules.ts';
import { channelTexts, stageTexts, words } from '../text.ts';

export interface ThreadProps {
  readonly thread: ThreadSummary;
  readonly hops: readonly ToldHop[];
  /** The first ones that everybody may read. */
  readonly voices: readonly Voice[];
  /** The project that it belongs to, where that is published. */
  readonly project?: Project;
}

const number = (value: number) => value.toLocaleString('en');
const quoted = 3;

export function Quotes({ voices }: { voices: readonly Voice[] }) {
  const t = useText();
  return (
    <ul class="lifeline-quotes">
      {voices.map((voice) => (
        <li key={voice.id}>
          <blockquote>{firstLine(voice.text, 160)}</blockquote>
          <p class="thread-facts">
            <Day date={voice.receivedOn} />　{t(channelTexts[voice.channel])}
            {'　'}
            <a href={voiceHref(voice.id)}>
              {t(words.readVoice)}
              <span class="visually-hidden">：{firstLine(voice.text, 30)}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

function FirstVoices({ thread, voices }: Omit<ThreadProps, 'hops'>) {
  const t = useText();
  const { all, shown, since } = thread.voices;
  return (
    <li class="lifeline-voice">
      <p class="lifeline-when">
        {since && <Day date={since} />}　{t(stageTexts.voice)}
      </p>
      <h3>{t(words.firstVoices(number(all)))}</h3>
      <p>{t(shown > 0 ? words.shownOf(number(shown)) : words.noneShown)}</p>
      <Quotes voices={voices.slice(0, quoted)} />
      {shown > quoted && (
        <p>
          <a href={`/threads/${thread.id}/voices`}>{t(words.allVoices(number(shown)))}</a>
        </p>
      )}
    </li>
  );
}

function Figure({ figure }: { figure: NonNullable<ToldHop['figure']> }) {
  const t = useText();
  const write = useFigure();
  const show = (value: number) => `${write(value, figure.digits)}${t(figure.unit)}`;
  return (
    <>
      <p class="lifeline-figure">
        {figure.baseline !== undefined && (
          <span>
            {t(words.was)} {show(figure.baseline)}
          </span>
        )}
        <span>
          {t(words.today)} <strong>{show(figure.value)}</strong>（{t(figure.asOf)}）
        </span>
        {figure.target !== undefined && (
          <span>
            {t(words.aim)} {show(figure.target)}
          </span>
        )}
      </p>
      {figure.evidence && (
        <p>
          <a href={figure.evidence}>{t(words.evidence)}</a>
        </p>
      )}
    </>
  );
}

function Target({ hop }: { hop: ToldHop }) {
  const t = useText();
  const { target, link, kindOf } = hop;
  if (link) {
    return (
      <p>
        <a href={link.href}>{link.label}</a>
      </p>
    );
  }
  if (target)
    return <p>{target.href ? <a href={target.href}>{t(target.title)}</a> : t(target.title)}</p>;
  return kindOf?.targets ? <p>{t(words.gone)}</p> : null;
}

/** What was told, or that it was taken back and why. */
function Told({ hop }: { hop: ToldHop }) {
  const t = useText();
  if (hop.withdrawn === undefined) {
    return (
      <>
        <p class="lifeline-text">{hop.text}</p>
        <Target hop={hop} />
        {hop.figure && <Figure figure={hop.figure} />}
      </>
    );
  }
  return (
    <>
      <p>
        {t(words.withdrawn)}：{hop.withdrawn}
      </p>
      <Disclosure summary={words.withdrawnText}>
        <p class="lifeline-text">{hop.text}</p>
      </Disclosure>
    </>
  );
}

function Step({ hop, before }: { hop: ToldHop; before: string | undefined }) {
  const t = useText();
  const { kindOf, withdrawn, earlier } = hop;
  const later = daysBetween(before, hop.on);
  const state = withdrawn === undefined ? (kindOf?.stage ?? '') : 'withdrawn';
  return (
    <li class={`lifeline-${state}`}>
      <p class="lifeline-when">
        <Day date={hop.on} />
        {later !== undefined && (
          <span class="lifeline-later">{t(words.daysLater(number(later)))}</span>
        )}
      </p>
      <h3>{kindOf ? t(kindOf.label) : hop.kind}</h3>
      <Told hop={hop} />
      {earlier.length > 0 && (
        <Disclosure summary={words.earlier}>
          {earlier.map((one) => (
            <p key={one.id} class="lifeline-text">
              {one.text}
            </p>
          ))}
        </Disclosure>
      )}
      {hop.department && (
        <p class="thread-facts">
          {t(words.by)}：{t(hop.department)}
        </p>
      )}
    </li>
  );
}

function Span({ thread, hops }: Omit<ThreadProps, 'voices'>) {
  const t = useText();
  const result = hops.findLast(
    ({ kindOf, withdrawn }) => kindOf?.stage === 'result' && withdrawn === undefined,
  );
  const end = result?.on ?? hops.at(-1)?.on;
  const days = end && daysBetween(thread.voices.since, end);
  if (days === undefined || days === '') return null;
  return <p>{t((result ? words.spanToResult : words.span)(number(days)))}</p>;
}

/** From the first voice to the result, in one reading. */
export function ThreadView({ thread, hops, voices, project }: ThreadProps) {
  const t = useText();
  const finished = thread.reached.has('result');
  return (
    <>
      {thread.sample && (
        <Notice kind="info" title={words.samples}>
          <p>{t(words.samplesBody)}</p>
        </Notice>
      )}
      <Span thread={thread} hops={hops} />
      <h2>{t(words.line)}</h2>
      <ol class="lifeline">
        <FirstVoices thread={thread} voices={voices} />
        {hops.map((hop, index) => (
          <Step key={hop.id} hop={hop} before={hops[index - 1]?.on ?? thread.voices.since} />
        ))}
        {!finished && (
          <li class="lifeline-open">
            <h3>{t(words.open)}</h3>
            <p>{t(words.openHint)}</p>
          </li>
        )}
      </ol>
      {project && (
        <p>
          {t(words.partOf)}：<a href={`/projects/${project.slug}`}>{t(project.title)}</a>
        </p>
      )}
    </>
  );
}
