import { ApprovalPanel, ChainPreview } from '#engines/approvals/contract.ts';
import { can } from '#platform/actor.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { DeskForm, type DeskProps, fieldsOf } from '../../desk/views/form.tsx';
import { outcomes } from '../../model.ts';
import { outcomeTexts } from '../../state-text.ts';
import type { Obstacle } from '../rules.ts';
import { obstacleTexts, decisionWords as words } from '../text.ts';

/** Why an outcome cannot be chosen yet; nothing where it can. */
function hintOf(obstacles: readonly Obstacle[]): Text | undefined {
  if (obstacles.length === 0) return undefined;
  const all = obstacles.map((one) => obstacleTexts[one]);
  return {
    ja: words.notPossible.ja + all.map(({ ja }) => ja).join(''),
    en: words.notPossible.en + all.map(({ en }) => en).join(' '),
  };
}

export function ProposalFields({ work, form }: DeskProps) {
  const t = useText();
  const { proposal, obstacles, chain } = work;
  const fields = fieldsOf('propose', form);
  const field = (name: keyof typeof proposal) => fields(name, proposal[name]);
  return (
    <DeskForm work={work} to="propose">
      <Radios
        {...field('outcome')}
        label={words.outcome}
        required
        options={outcomes.map((value) => ({
          value,
          label: outcomeTexts[value],
          hint: hintOf(obstacles[value]),
        }))}
      />
      <TextArea {...field('withheld')} label={words.withheld} rows={3} />
      <TextArea {...field('rule')} label={words.rule} hint={words.ruleHint} rows={3} />
      <TextArea {...field('facts')} label={words.facts} rows={5} />
      <TextArea {...field('appeal')} label={words.appeal} rows={6} />
      <TextField {...field('place')} label={words.place} width={40} />
      <TextField {...field('note')} label={words.note} width={40} />
      <TextField {...field('transferTo')} label={words.transferTo} />
      {chain && (
        <>
          <p>{t(words.chainLead)}</p>
          <ChainPreview chain={chain} />
        </>
      )}
      <Button>{t(words.propose)}</Button>
    </DeskForm>
  );
}

/** The draft with its reasons, the route it takes, and the letter that came of it. */
export function DecisionSection({ work }: DeskProps) {
  const t = useText();
  const { decision, approval, inPreparation, desk } = work;
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{t(words.title)}</h2>
      {decision && (
        <p>
          {t(outcomeTexts[decision.outcome])}{' '}
          {decision.letterId && (
            <a href={`/staff/letters/${decision.letterId}`}>{t(words.letter)}</a>
          )}
        </p>
      )}
      {approval ? <ApprovalPanel approval={approval} /> : !decision && <p>{t(words.none)}</p>}
      {inPreparation && can(desk.viewer, 'disclosure.decide') && (
        <Disclosure summary={words.propose}>
          <ProposalFields work={work} />
        </Disclosure>
      )}
    </section>
  );
}
