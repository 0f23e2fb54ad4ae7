import type { Text } from '#platform/i18n/text.ts';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import { conditionWords } from '../../compare/condition-words.ts';
import type { Rule } from '../../definition/model.ts';
import type { Workbench } from '../queries.ts';
import { builderTexts } from '../text.ts';
import { formHref } from './parts.tsx';

const { rules: words } = builderTexts;

function Words({ text }: { text: Text }) {
  const t = useText();
  return <>{t(text)}</>;
}

/** All rules of a form, each in words. */
export function RulesPage({ bench }: { bench: Workbench }) {
  const t = useText();
  const { definition, id } = bench;
  const columns: readonly Column<Rule>[] = [
    {
      key: 'label',
      label: words.label,
      rowHeader: true,
      render: ({ name, label }) => (
        <a href={formHref(id, `/rules/${name}`)}>
          <Words text={label} />
        </a>
      ),
    },
    {
      key: 'condition',
      label: words.condition,
      render: ({ condition }) => <Words text={conditionWords(definition, condition)} />,
    },
  ];
  return (
    <>
      {definition.rules.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          columns={columns}
          rows={definition.rules}
          rowKey={({ name }) => name}
        />
      )}
      <ButtonRow>
        <ButtonLink href={formHref(id, '/rules/new')}>{t(words.add)}</ButtonLink>
      </ButtonRow>
    </>
  );
}
