import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Text } from '#platform/i18n/text.ts';
import { durationText } from './catalogue/duration-text.ts';

/** Our own files in `demo/procedures`; their shape is fixed by the test that loads them. */
type Loose = Readonly<Record<string, unknown>>;

export interface Place {
  readonly name: Text;
  readonly telephone: string;
  readonly counter: Text;
}

interface Part {
  readonly fields: readonly Loose[];
  readonly rules?: readonly Loose[];
  readonly screens: readonly Loose[];
}

interface FormFile {
  /** Parts whose fields and rules the form takes. */
  readonly include?: readonly string[];
  readonly fields?: readonly Loose[];
  readonly rules?: readonly Loose[];
  readonly checks?: readonly Loose[];
  /** A screen, or `{ part }` for the screens of a part. */
  readonly screens: readonly (Loose & { readonly part?: string })[];
}

interface ProcedureFile extends Loose {
  readonly id: string;
  readonly department: string;
  readonly name: Text;
  readonly promoted?: string;
  readonly onlineSince?: string;
  readonly form?: FormFile;
  /** A name of `shared/documents.yaml`, that with its own case (`use`), or a paper of its own. */
  readonly documents: readonly (string | (Loose & { readonly use?: string }))[];
  readonly channels: readonly ('counter' | 'phone' | 'post')[];
  readonly processing?: { readonly days: number; readonly unit: 'calendar' | 'business' };
}

interface Shared {
  readonly places: Readonly<Record<string, Place>>;
  readonly documents: Readonly<Record<string, Loose>>;
  readonly parts: Readonly<Record<string, Part>>;
}

/** A procedure of the demo town, ready for the commands of the catalogue and of the forms engine. */
export interface DemoProcedure {
  readonly id: string;
  readonly department: string;
  readonly name: Text;
  readonly onlineSince?: string;
  /** Without department and form, whose ids are not known here. */
  readonly content: Loose;
  readonly form?: Loose;
}

function known<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name];
  if (!found) throw new Error(`demo/procedures/shared has no ${name}`);
  return found;
}

function documentsOf({ documents }: ProcedureFile, shared: Shared): Loose[] {
  return documents.map((one) => {
    if (typeof one === 'string') return { id: one, ...known(shared.documents, one) };
    if (one.use === undefined) return one;
    const { use, ...own } = one;
    return { id: use, ...known(shared.documents, use), ...own };
  });
}

const hours: Text = {
  ja: '平日 8時30分から17時15分まで',
  en: '8:30 to 17:15, Monday to Friday',
  easy: '月曜日から 金曜日、朝 8時30分から 午後 5時15分まで',
};

function channelsOf({ department, channels }: ProcedureFile, { places }: Shared): Loose {
  const { name, telephone, counter } = known(places, department);
  const address: Text = {
    ja: `〒382-0000（見本） 市役所 ${name.ja} あて`,
    en: `382-0000 (sample), City Hall, ${name.en}`,
    easy: `〒382-0000（みほん） 市役所 ${name.ja}`,
  };
  return {
    ...(channels.includes('counter') && { counter: { place: counter, hours } }),
    ...(channels.includes('phone') && { phone: { number: telephone, hours } }),
    ...(channels.includes('post') && { post: { address } }),
  };
}

/** 行政手続法6条: counted from the day after the application came in, which is how most towns publish it. */
function processingOf({ processing }: ProcedureFile): Loose | undefined {
  if (!processing) return undefined;
  const { days, unit } = processing;
  const rule = { days, unit, firstDay: 'next', skips: 'none', lastDayClosed: 'next-open' };
  return { ...rule, words: durationText(days, unit) };
}

function expandForm({ include = [], ...form }: FormFile, { parts }: Shared): Loose {
  const taken = include.map((name) => known(parts, name));
  return {
    fields: [...taken.flatMap(({ fields }) => fields), ...(form.fields ?? [])],
    rules: [...taken.flatMap(({ rules = [] }) => rules), ...(form.rules ?? [])],
    checks: form.checks ?? [],
    screens: form.screens.flatMap((screen) =>
      screen.part === undefined ? [screen] : known(parts, screen.part).screens,
    ),
  };
}

function procedureOf(file: ProcedureFile, shared: Shared): DemoProcedure {
  const { id, department, name, promoted: promotedId, onlineSince, form } = file;
  const { summary, who, legalBasis, fee, afterwards, elsewhere, applicants, letters } = file;
  const { topic, position, keywords, lifeEvents, retentionYears, approvalKind, planPolicy } = file;
  const texts = { summary, who, legalBasis, fee, afterwards, elsewhere, applicants, letters };
  const details = {
    ...texts,
    documents: documentsOf(file, shared),
    processing: processingOf(file),
    channels: channelsOf(file, shared),
  };
  const acceptance = file.acceptance ?? {};
  const places = { topic, position, keywords, lifeEvents, retentionYears, acceptance };
  const content = { name, promotedId, ...places, approvalKind, planPolicy, details };
  return { id, department, name, onlineSince, content, form: form && expandForm(form, shared) };
}

async function readYaml<T>(...path: string[]): Promise<T> {
  return parse(await readFile(join(...path), 'utf8')) as T;
}

type AnyFile =
  | ProcedureFile
  | { readonly defaults: Loose; readonly procedures: readonly ProcedureFile[] };

/** @param folder the project's `demo` folder. */
export async function readDemoProcedures(folder: string): Promise<{
  readonly places: Readonly<Record<string, Place>>;
  readonly procedures: readonly DemoProcedure[];
}> {
  const root = join(folder, 'procedures');
  const shared: Shared = {
    places: await readYaml(root, 'shared/places.yaml'),
    documents: await readYaml(root, 'shared/documents.yaml'),
    parts: await readYaml(root, 'shared/parts.yaml'),
  };
  const procedures: DemoProcedure[] = [];
  for (const name of (await readdir(root)).filter((one) => one.endsWith('.yaml')).sort()) {
    const file = await readYaml<AnyFile>(root, name);
    const files = 'procedures' in file ? (file.procedures as readonly ProcedureFile[]) : [file];
    const defaults = 'defaults' in file ? (file.defaults as Loose) : {};
    for (const one of files) {
      procedures.push(procedureOf({ ...defaults, ...one } as ProcedureFile, shared));
    }
  }
  return { places: shared.places, procedures };
}
