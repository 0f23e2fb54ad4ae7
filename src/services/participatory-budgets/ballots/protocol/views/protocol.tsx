import { type Actor, can } from '#platform/actor.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Moment } from '#ui/components/day.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { roundHref } from '../../../model.ts';
import type { Round } from '../../../rounds/queries.ts';
import { reasonField } from '../inputs.ts';
import type { Protocol } from '../queries.ts';
import { type Explained, signersNeeded } from '../rules.ts';
import { hindranceTexts, lineTexts, protocolWords as words } from '../text.ts';
import { FigureList } from './figures.tsx';
import { ProtocolLines } from './lines.tsx';

export interface ProtocolProps extends FormState {
  readonly round: Round;
  readonly protocol: Protocol;
  readonly actor: Actor;
  readonly action: string;
  readonly published: boolean;
  readonly noted: boolean;
}

function Papers({ action, ...state }: FormState & { action: string }) {
  const t = useText();
  return (
    <form method="post" action={`${action}/papers`} class="form" noValidate>
      <TextField
        {...field(state, 'papers')}
        label={words.papers}
        hint={words.papersHint}
        inputMode="numeric"
        width={4}
        suffix={words.sheetsUnit}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.notePapers)}</Button>
      </ButtonRow>
    </form>
  );
}

function Reason({ line, action, ...state }: FormState & { line: Explained; action: string }) {
  const t = useText();
  const own = typedValue(state.values, 'line') === line.key;
  const typed = field(state, reasonField(line.key));
  return (
    <form method="post" action={`${action}/reasons`} class="form" noValidate>
      <input type="hidden" name="line" value={line.key} />
      <TextArea
        {...typed}
        value={own ? typed.value : line.words}
        label={words.explain(lineTexts[line.key].what)}
        hint={words.explainHint}
        rows={2}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.noteReason)}</Button>
      </ButtonRow>
    </form>
  );
}

function Signing({ protocol, actor, action }: ProtocolProps) {
  const t = useText();
  const { hindrances, digest, signatures, outdated } = protocol;
  const mine = signatures.some((one) => actor.kind === 'staff' && one.staffId === actor.staffId);
  const may = can(actor, 'participatory-budgets.count') && hindrances.length === 0;
  return (
    <section>
      <h2>{t(words.signatures)}</h2>
      <p>{t(words.signed(signatures.length))}</p>
      {outdated > 0 && <p>{t(words.outdated)}</p>}
      <ul>
        {signatures.map(({ staffId, name, at }) => (
          <li key={staffId}>
            {name}（<Moment at={at} />）
          </li>
        ))}
      </ul>
      {may && !mine && signatures.length < signersNeeded && (
        <form method="post" action={`${action}/signatures`}>
          <p>{t(words.signLead)}</p>
          <input type="hidden" name="digest" value={digest} />
          <ButtonRow>
            <Button>{t(words.sign)}</Button>
          </ButtonRow>
        </form>
      )}
      {may && signatures.length >= signersNeeded && (
        <form method="post" action={`${action}/publish`}>
          <p>{t(words.publishLead)}</p>
          <ButtonRow>
            <Button>{t(words.publish)}</Button>
          </ButtonRow>
        </form>
      )}
    </section>
  );
}

function Hindrances({ protocol }: Pick<ProtocolProps, 'protocol'>) {
  const t = useText();
  if (protocol.hindrances.length === 0) return <Notice kind="success" title={words.ready} />;
  return (
    <Notice kind="info" title={words.open}>
      <ul>
        {protocol.hindrances.map((one) => (
          <li key={one}>{t(hindranceTexts[one])}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Everything that must agree, what does not and why, and who stands for it. */
export function ProtocolPage(props: ProtocolProps) {
  const t = useText();
  const { round, protocol, action, published, noted, values, errors } = props;
  const state = { values, errors };
  const over = !published && !protocol.hindrances.includes('voting');
  const differing = protocol.lines.filter(({ difference }) => difference !== 0);
  return (
    <>
      <ErrorSummary errors={errors} />
      {noted && !published && <Notice kind="success" title={words.noted} />}
      {published ? (
        <Notice kind="success" title={words.published}>
          <p>
            <a href={`${roundHref(round)}/count`}>{t(words.publishedLink)}</a>
          </p>
        </Notice>
      ) : (
        <Hindrances protocol={protocol} />
      )}
      <ProtocolLines lines={protocol.lines} />
      <p>
        <a href={`${action}/print`}>{t(words.print)}</a>
      </p>
      {over && <Papers {...state} action={action} />}
      {over && differing.map((line) => <Reason key={line.key} {...{ ...state, line, action }} />)}
      {!published && <Signing {...props} />}
      <section>
        <h2>{t(words.figures)}</h2>
        <FigureList figures={protocol.figures} />
      </section>
    </>
  );
}
