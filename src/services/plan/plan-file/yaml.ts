import { isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place, Problem, Source } from './check.ts';
import type { Path } from './content.ts';
import { decodeUtf8 } from './encoding.ts';
import { fileProblems } from './text.ts';

export type ReadSource =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type PlanDocument = ReturnType<typeof parseDocument>;

function lineAt(text: string, line: number): string {
  return text.split('\n')[line - 1]?.trim().slice(0, 80) ?? '';
}

function syntaxProblems(document: PlanDocument, text: string, lines: LineCounter): Problem[] {
  return document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const [detail = error.code] = error.message.split('\n');
    const message = fileProblems.syntax(detail.replace(/ at line.*$/, ''));
    return { line, column: col, value: lineAt(text, line), message };
  });
}

/** The node of a part, or of its nearest parent that exists. */
function nodeAt(document: PlanDocument, path: Path): Node | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
}

function keyNode(document: PlanDocument, path: Path, key: string): Node | undefined {
  const parent = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
  );
  return isNode(pair?.key) ? pair.key : undefined;
}

/** Plain data; undefined when aliases would make it grow without end. */
function dataOf(document: PlanDocument): { readonly raw: unknown } | undefined {
  try {
    return { raw: document.toJS({ maxAliasCount: 20 }) };
  } catch {
    return undefined;
  }
}

function sourceOf(document: PlanDocument, raw: unknown, lines: LineCounter): Source {
  const placeOf = (node: Node | undefined): Place => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return {
    raw,
    locate: (path) => placeOf(nodeAt(document, path)),
    locateKey: (path, key) => placeOf(keyNode(document, path, key)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value ?? '')) : '';
    },
  };
}

/** Largest plan file; the plan of a whole city is under 100 KB. */
const largest = 2 * 1024 * 1024;

/** Reads YAML 1.2; every fault of form comes back with its line and column. */
export function readYaml(bytes: Uint8Array): ReadSource {
  if (bytes.length > largest) {
    return {
      ok: false,
      problems: [
        { line: 1, column: 1, value: String(bytes.length), message: fileProblems.tooLarge },
      ],
    };
  }
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return { ok: false, problems: [decoded.problem] };
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, { lineCounter: lines });
  const problems = syntaxProblems(document, decoded.text, lines);
  if (problems.length > 0) return { ok: false, problems };
  const data = dataOf(document);
  return data
    ? { ok: true, source: sourceOf(document, data.raw, lines) }
    : { ok: false, problems: [{ line: 1, column: 1, value: '', message: fileProblems.aliases }] };
}
