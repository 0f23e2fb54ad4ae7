import type { Text } from '#platform/i18n/text.ts';
import { useText } from '#ui/language.tsx';
import { fieldNames, compareWords as words } from '../../items/page-text.ts';
import { wordingTexts } from '../../text.ts';
import type { BlockChange, FieldChange, Run } from '../compare.ts';

function Letters({ run }: { run: Run }) {
  if (run.kind === 'added') return <ins>{run.text}</ins>;
  if (run.kind === 'removed') return <del>{run.text}</del>;
  return <>{run.text}</>;
}

const kindWords: Readonly<Record<Exclude<BlockChange['kind'], 'same'>, Text>> = {
  changed: words.changed,
  added: words.added,
  removed: words.removed,
};

/** A changed block with the word that says so: colour alone would reach not everybody. */
function Block({ block }: { block: BlockChange }) {
  const t = useText();
  if (block.kind === 'same') return null;
  return (
    <p class={`news-block news-block-${block.kind}`}>
      <span class="news-block-kind">{t(kindWords[block.kind])}</span>{' '}
      {block.runs.map((run, place) => (
        <Letters key={`${place} ${run.kind}`} run={run} />
      ))}
    </p>
  );
}

/** Everything in which two versions differ, field by field and block by block. */
export function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const t = useText();
  if (changes.length === 0) return <p>{t(words.same)}</p>;
  return (
    <div class="news-changes">
      {changes.map(({ field, wording, blocks }) => (
        <section key={`${field} ${wording ?? ''}`}>
          <h3>
            {t(fieldNames[field])}
            {wording && wording !== 'ja' && ` (${t(wordingTexts[wording])})`}
          </h3>
          {blocks.map((block, place) => (
            <Block key={`${place} ${block.kind}`} block={block} />
          ))}
        </section>
      ))}
    </div>
  );
}
