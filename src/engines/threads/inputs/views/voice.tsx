import { Day } from '#ui/components/day.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { Answer } from '../../answers/model.ts';
import { outcomeTexts } from '../../answers/text.ts';
import type { Input } from '../../input.ts';
import { ThreadList } from '../../lines/views/list.tsx';
import { caseWords } from '../case-text.ts';
import { ownVoiceHref, voiceHref } from '../model.ts';
import type { VoicePage } from '../page.ts';
import { channelTexts, pageWords as words } from '../page-text.ts';
import { firstLine } from '../words.ts';
import { InputBadge } from './state.tsx';

/** State, as a word and a sentence. */
export function VoiceState({ input }: { input: Input }) {
  const t = useText();
  return (
    <p class="applicant-state">
      <InputBadge state={input.state} /> {t(caseWords.states[input.state].applicant)}
    </p>
  );
}

/** What was said, as this reader may read it. */
export function Said({ input, masked }: { input: Input; masked: boolean }) {
  const t = useText();
  return (
    <section aria-labelledby="said">
      <h2 id="said">{t(words.said)}</h2>
      <blockquote class="voice-text">{input.text}</blockquote>
      {masked && /［.+?］/.test(input.text) && <p class="voice-note">{t(words.masked)}</p>}
      {input.sample && <SampleMark />}
    </section>
  );
}

export function VoiceFacts({ voice }: { voice: VoicePage }) {
  const t = useText();
  const { input, place, department } = voice;
  const open = input.state === 'received' || input.state === 'examining';
  const items: Description[] = [
    { term: words.kind, value: t(voice.label) },
    ...(place ? [{ term: words.place, value: <a href={place.href}>{t(place.title)}</a> }] : []),
    { term: words.channel, value: t(channelTexts[input.channel]) },
    { term: words.receivedOn, value: <Day date={input.receivedOn} /> },
    ...(department ? [{ term: words.section, value: t(department.name) }] : []),
    ...(open && input.dueOn ? [{ term: words.dueOn, value: <Day date={input.dueOn} /> }] : []),
  ];
  return <DescriptionList items={items} />;
}

function AnswerFacts({ answer }: { answer: Answer }) {
  const t = useText();
  return (
    <>
      <p class="voice-text">{answer.text}</p>
      <DescriptionList
        items={[
          { term: words.outcome, value: t(outcomeTexts[answer.outcome]) },
          { term: words.reason, value: <span class="voice-text">{answer.reason}</span> },
          ...(answer.decidedOn
            ? [{ term: words.answeredOn, value: <Day date={answer.decidedOn} /> }]
            : []),
        ]}
      />
    </>
  );
}

/** The answer that holds, and those it replaced. */
export function Answers({ voice }: { voice: VoicePage }) {
  const t = useText();
  const { answers, answered, input } = voice;
  const waits = input.state === 'received' || input.state === 'examining';
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t(words.answers)}</h2>
      {answers.length === 0 && (
        <p>{t(waits && answered === 'together' ? words.together : words.noAnswer)}</p>
      )}
      {answers.map((answer) =>
        answer.state === 'replaced' ? (
          <Disclosure key={answer.id} summary={words.before}>
            <AnswerFacts answer={answer} />
          </Disclosure>
        ) : (
          <AnswerFacts key={answer.id} answer={answer} />
        ),
      )}
    </section>
  );
}

/** Threads that the voice belongs to, and others like it. */
export function Around({ voice: { threads, similar } }: { voice: VoicePage }) {
  const t = useText();
  return (
    <>
      {threads.length > 0 && (
        <section aria-labelledby="threads">
          <h2 id="threads">{t(words.threads)}</h2>
          <ThreadList threads={threads} level={3} />
        </section>
      )}
      {similar.length > 0 && (
        <section aria-labelledby="similar">
          <h2 id="similar">{t(words.similar)}</h2>
          <ul>
            {similar.map((one) => (
              <li key={one.id}>
                <a href={voiceHref(one.id)}>{one.title ?? firstLine(one.text)}</a>{' '}
                <InputBadge state={one.state} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Objecting({ voice: { input } }: { voice: VoicePage }) {
  const t = useText();
  return (
    <section aria-labelledby="objecting">
      <h2 id="objecting">{t(words.objecting)}</h2>
      <p>{t(words.objectingLead)}</p>
      <p>{t(words.objectingOthers)}</p>
      <p>
        <a href={ownVoiceHref(input.id)}>{t(words.toOwn)}</a>
      </p>
    </section>
  );
}

/** A voice as everybody reads it: where it was said, what came of it, and what can be done. */
export function PublicVoice({ voice }: { voice: VoicePage }) {
  return (
    <>
      <VoiceState input={voice.input} />
      <Said input={voice.input} masked />
      <VoiceFacts voice={voice} />
      <Answers voice={voice} />
      <Around voice={voice} />
      <Objecting voice={voice} />
    </>
  );
}
