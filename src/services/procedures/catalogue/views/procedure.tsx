import type { TownInfo } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import type { NeededDocument } from '../../model.ts';
import { topicTexts } from '../../text.ts';
import type { CatalogueEntry } from '../queries.ts';
import { acceptanceText, feeText, words } from '../text.ts';
import { Ways } from './ways.tsx';

export interface ProcedureProps {
  readonly procedure: CatalogueEntry;
  readonly town: TownInfo;
  /** Version of the form that prints as a paper form. */
  readonly formVersionId?: string;
}

/** In the order of look.md: what, who, how much, how long, what you need; then the button. */
export function ProcedureView(props: ProcedureProps) {
  const t = useText();
  const { procedure, town } = props;
  const { details } = procedure;
  return (
    <>
      {town.demo && (
        <p class="muted">
          <SampleMark /> {t(words.sample)}
        </p>
      )}
      <Facts {...props} />
      <p>
        <a href="#apply">{t(words.toApply)}</a>
      </p>
      <section>
        <h2>{t(words.documents)}</h2>
        <Documents documents={details.documents} />
      </section>
      <Ways {...props} />
      {details.afterwards && (
        <section>
          <h2>{t(words.afterwards)}</h2>
          <p>{t(details.afterwards)}</p>
          <p>
            <a href="/applications">{t(words.checkStatus)}</a>
          </p>
        </section>
      )}
      <More {...props} />
      <p>
        <a href={`/procedures#${procedure.topic}`}>{t(topicTexts[procedure.topic])}</a>
      </p>
    </>
  );
}

function More({ procedure }: ProcedureProps) {
  const t = useText();
  return (
    <Disclosure summary={words.more}>
      <DescriptionList
        items={[
          { term: words.legalBasis, value: t(procedure.details.legalBasis) },
          { term: words.retention, value: t(words.years(procedure.retentionYears)) },
        ]}
      />
      {procedure.promotedId && <p>{t(words.promoted)}</p>}
    </Disclosure>
  );
}

function Facts({ procedure, town }: ProcedureProps) {
  const t = useText();
  const { details, acceptance } = procedure;
  const period = acceptanceText(acceptance);
  return (
    <DescriptionList
      items={[
        { term: words.who, value: t(details.who) },
        { term: words.fee, value: <FeeWords procedure={procedure} /> },
        { term: words.duration, value: t(details.processing?.words ?? words.noDuration) },
        ...(period ? [{ term: words.acceptance, value: t(period) }] : []),
        { term: words.contact, value: <Contact procedure={procedure} town={town} /> },
      ]}
    />
  );
}

function FeeWords({ procedure }: { procedure: CatalogueEntry }) {
  const t = useText();
  const { fee } = procedure.details;
  const more = fee.kind === 'by-answer' ? undefined : fee.words;
  return (
    <>
      {t(feeText(fee))}
      {more && (
        <>
          <br />
          <span class="muted">{t(more)}</span>
        </>
      )}
    </>
  );
}

export function Contact({ procedure, town }: { procedure: CatalogueEntry; town: TownInfo }) {
  const t = useText();
  const { department } = procedure;
  const telephone = department?.telephone ?? town.contact.telephone;
  return (
    <>
      {t(department?.name ?? town.contact.section)}{' '}
      <a class="procedures-phone" href={`tel:${telephone}`}>
        {telephone}
      </a>
      <br />
      <span class="muted">{t(town.contact.hours)}</span>
    </>
  );
}

export function Documents({ documents }: { documents: readonly NeededDocument[] }) {
  const t = useText();
  if (documents.length === 0) return <p>{t(words.noDocuments)}</p>;
  const or = (value: Text | undefined, otherwise: Text) => t(value ?? otherwise);
  return (
    <>
      <p>{t(words.documentsLead)}</p>
      <DataTable
        caption={words.documents}
        captionHidden
        rows={documents}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', label: words.document, rowHeader: true, render: ({ name }) => t(name) },
          {
            key: 'when',
            label: words.documentWhen,
            render: ({ when }) => or(when, words.always),
          },
          { key: 'why', label: words.documentWhy, render: ({ why }) => (why ? t(why) : '') },
          {
            key: 'where',
            label: words.documentWhere,
            render: ({ where }) => or(where, words.atHand),
          },
        ]}
      />
    </>
  );
}
