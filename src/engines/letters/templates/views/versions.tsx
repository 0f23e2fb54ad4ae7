import { Moment } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import { type ComparedLine, compareLines } from '../compare.ts';
import { printBlocks, printFields } from '../notation.ts';
import type { Template } from '../queries.ts';
import { kindTexts, text } from '../text.ts';

/** A version as lines that can be compared. */
export function written({ content }: Template): string {
  const { title, kind, refusal, fields, blocks } = content;
  const head = [title, kindTexts[kind].ja, ...(refusal ? [text.refuses.ja] : [])];
  return [...head, printFields(fields), printBlocks(blocks)].join('\n');
}

function Line({ line }: { line: ComparedLine }) {
  const t = useText();
  if (line.kind === 'same') return <li>{line.text}</li>;
  const Tag = line.kind === 'added' ? 'ins' : 'del';
  return (
    <li>
      <strong>{t(line.kind === 'added' ? text.added : text.removed)}</strong> <Tag>{line.text}</Tag>
    </li>
  );
}

function Changes({ template, before }: { template: Template; before: Template }) {
  const t = useText();
  const lines = compareLines(written(before), written(template));
  if (lines.every(({ kind }) => kind === 'same')) return <p>{t(text.unchanged)}</p>;
  return (
    <ul>
      {lines.map((line, index) => (
        <Line key={`${index}-${line.text}`} line={line} />
      ))}
    </ul>
  );
}

/** Every version, the newest first, each with what it changed. */
export function Versions({ versions }: { versions: readonly Template[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t(text.versions)}</h2>
      <ul>
        {versions.map((template, index) => {
          const before = versions[index + 1];
          return (
            <li key={template.versionId}>
              {t(text.versionOf(template.version))} <Moment at={template.savedAt} />
              {before && (
                <Disclosure summary={text.compare}>
                  <Changes template={template} before={before} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
