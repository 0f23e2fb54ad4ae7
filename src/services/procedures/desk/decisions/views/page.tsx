import { ChainPreview } from '#engines/approvals/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Description, DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import type { DecisionPage } from '../page.ts';
import { yenText } from '../rules.ts';
import { outcomeTexts, decisionWords as words } from '../text.ts';
import { DecisionForm, type DecisionFormProps, OutcomeTabs, TemplateChoice } from './form.tsx';

const at = ({ record }: DecisionPage) => `/staff/procedures/cases/${record.id}/decision`;

const line = (term: Text, value: string | undefined): readonly Description[] =>
  value ? [{ term, value: <span class="desk-lines">{value}</span> }] : [];

function summary({ decision, kept }: DecisionPage, t: (text: Text) => string): Description[] {
  if (!decision) return [];
  const { outcome, amount, reasons, comment, fields } = decision;
  return [
    ...line(words.outcome, t(outcomeTexts[outcome])),
    ...line(words.amount, amount === undefined ? undefined : yenText(amount)),
    ...line(words.rule, reasons?.rule),
    ...line(words.facts, reasons?.facts),
    ...line(words.template, kept?.content.title ?? t(words.noTemplate)),
    ...(kept?.content.fields ?? []).flatMap(({ key, label }) =>
      line({ ja: label, en: `${key}: ${label}` }, fields[key]),
    ),
    ...line(words.comment, comment),
  ];
}

/** The one button that leads on: to the approvers, or to the decision itself. */
function CarryOut({ page, formKey }: { page: DecisionPage; formKey: string }) {
  const t = useText();
  const { procedure, record, decision, ready, chain, mayDecide } = page;
  if (!decision || !page.editable) return null;
  if (!ready.ok) {
    return (
      <Notice kind="warning" title={words.notReady}>
        <p>{t(ready.reason.text)}</p>
      </Notice>
    );
  }
  const propose = procedure.approvalKind !== undefined;
  if (propose ? chain?.problem : !mayDecide) return propose ? null : <p>{t(words.notYours)}</p>;
  return (
    <form method="post" action={`${at(page)}/${propose ? 'propose' : 'decide'}`}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="version" value={String(record.version)} />
      <input type="hidden" name="decision" value={String(decision.version)} />
      {!propose && <p>{t(words.decideLead)}</p>}
      <Button>{t(propose ? words.propose : words.decide(outcomeTexts[decision.outcome]))}</Button>
    </form>
  );
}

/** The decision as it is kept, its letter, and who will approve it. */
function Prepared({ page, formKey }: { page: DecisionPage; formKey: string }) {
  const t = useText();
  if (!page.decision) return null;
  return (
    <section aria-labelledby="prepared">
      <h2 id="prepared">{t(words.prepared)}</h2>
      <DescriptionList items={summary(page, t)} />
      {page.kept && !page.decision.letterId && (
        <p>
          <a href={`${at(page)}/letter.pdf`}>{t(words.preview)}</a>
        </p>
      )}
      {page.editable && page.chain && (
        <>
          <h2>{t(words.chain)}</h2>
          <ChainPreview chain={page.chain} />
        </>
      )}
      <CarryOut page={page} formKey={formKey} />
    </section>
  );
}

function Edit(props: DecisionFormProps) {
  return (
    <>
      <OutcomeTabs page={props.page} />
      <TemplateChoice page={props.page} />
      <DecisionForm {...props} />
    </>
  );
}

export interface DecisionViewProps extends DecisionFormProps {
  readonly formKey: string;
  readonly saved: boolean;
  /** Somebody chose an outcome or a template, so the form stands open. */
  readonly editing: boolean;
}

/** A decision while it is prepared: first what is kept, then the form to change it. */
export function DecisionView(props: DecisionViewProps) {
  const t = useText();
  const { page, errors, formKey } = props;
  const open = props.editing || errors !== undefined;
  return (
    <div class="desk-decision">
      <ErrorSummary errors={errors} />
      {props.saved && <Notice kind="success" title={words.saved} />}
      {!open && <Prepared page={page} formKey={formKey} />}
      {!page.editable && <p>{t(words.frozen)}</p>}
      {page.editable && (open || !page.decision) && <Edit {...props} />}
      {page.editable && !open && page.decision && (
        <Disclosure summary={words.change}>
          <Edit {...props} />
        </Disclosure>
      )}
      <ButtonRow>
        <ButtonLink variant="secondary" href={`/staff/procedures/cases/${page.record.id}`}>
          {t(words.back)}
        </ButtonLink>
      </ButtonRow>
    </div>
  );
}
