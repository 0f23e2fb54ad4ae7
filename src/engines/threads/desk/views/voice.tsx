import { ApprovalPanel } from '#engines/approvals/contract.ts';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { answerStateTexts, outcomeTexts } from '../../answers/text.ts';
import { staffVoiceHref, voiceHref } from '../../inputs/model.ts';
import { InputBadge } from '../../inputs/views/state.tsx';
import { VoiceFacts } from '../../inputs/views/voice.tsx';
import { firstLine } from '../../inputs/words.ts';
import { DecisionHistory } from '../../moderation/views/history.tsx';
import { deskWords as words } from '../text.ts';
import type { VoiceWork } from '../work.ts';
import { AnswerForms, type DeskForm, EndForms, ModerationForms, OwnerForm } from './forms.tsx';

export interface VoiceDeskProps {
  readonly work: VoiceWork;
  readonly form: DeskForm;
  readonly done: boolean;
  readonly may: { readonly work: boolean; readonly answer: boolean; readonly moderate: boolean };
}

function Facts({ work: { row, owner } }: { work: VoiceWork }) {
  const t = useText();
  const who = [row.authorName, row.authorEmail].filter(Boolean).join(' ');
  return (
    <DescriptionList
      items={[
        { term: words.state, value: <InputBadge state={row.state} /> },
        { term: words.author, value: who || t(words.anonymous) },
        { term: words.wish, value: t(words.wishes[row.wish]) },
        { term: words.moderation, value: t(words.moderations[row.moderation]) },
        { term: words.owner, value: owner?.name ?? t(words.section) },
      ]}
    />
  );
}

function AnswerList({ work }: { work: VoiceWork }) {
  const t = useText();
  if (work.answers.length === 0) return null;
  return (
    <section>
      <h2>{t(words.answers)}</h2>
      {work.answers.map((answer) => (
        <article key={answer.id}>
          <h3>
            {t(answerStateTexts[answer.state])}：{t(outcomeTexts[answer.outcome])}
            {answer.decidedOn && (
              <>
                {' '}
                <Day date={answer.decidedOn} />
              </>
            )}
          </h3>
          <p class="voice-text">{answer.text}</p>
          <p class="voice-text">{answer.reason}</p>
        </article>
      ))}
      <ApprovalPanel approval={work.approval} />
    </section>
  );
}

function Similar({ work }: { work: VoiceWork }) {
  const t = useText();
  if (work.voice.similar.length === 0) return null;
  return (
    <section>
      <h2>{t(words.similar)}</h2>
      <ul>
        {work.voice.similar.map(({ id, title, text, state }) => (
          <li key={id}>
            <a href={staffVoiceHref(id)}>{title ?? firstLine(text)}</a> <InputBadge state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One voice on the desk: what was said, who answers, the answer, and who may read it. */
export function VoiceDesk(props: VoiceDeskProps) {
  const t = useText();
  const { work, form, done, may } = props;
  const { row, objection } = work;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {done && <Notice kind="success" title={words.done} />}
      <section>
        <h2>{t(words.original)}</h2>
        <blockquote class="voice-text">{row.text}</blockquote>
      </section>
      <Facts work={work} />
      <VoiceFacts voice={work.voice} />
      {work.voice.open && (
        <p>
          <a href={voiceHref(row.id)}>{t(words.openPage)}</a>
        </p>
      )}
      {objection && (
        <section>
          <h2>{t(words.objection)}</h2>
          <blockquote class="voice-text">{objection}</blockquote>
        </section>
      )}
      <AnswerList work={work} />
      {may.answer && <AnswerForms work={work} form={form} />}
      {may.work && <OwnerForm work={work} form={form} />}
      {may.moderate && <ModerationForms work={work} form={form} />}
      {row.wish === 'public' && <DecisionHistory decisions={work.decisions} />}
      {may.work && <EndForms work={work} form={form} />}
      <Similar work={work} />
    </>
  );
}
