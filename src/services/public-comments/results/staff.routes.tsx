import { Hono } from 'hono';
import type { z } from 'zod';
import { findApproval } from '#engines/approvals/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { listFiles } from '../calls/edit.routes.tsx';
import { NoteForm, SubmitForm } from '../calls/inputs.ts';
import { getCall } from '../calls/queries.ts';
import { sectionsOf } from '../calls/sections.ts';
import { idOf, one } from '../calls/staff.routes.tsx';
import { styles } from '../calls/views/tones.ts';
import { findComments, listUnfiled } from '../comments/queries.ts';
import {
  commentsPage,
  crumbsOf,
  isFilable,
  isWritable,
  noteReading,
} from '../comments/staff.routes.tsx';
import { resultApprovalKind, subjectOf, tableHref } from '../model.ts';
import { assertMay } from '../policy.ts';
import { phaseOf } from '../rules.ts';
import {
  fileComments,
  moveRow,
  removeRow,
  reopenResult,
  saveResult,
  saveRow,
  submitResult,
  unfileComment,
} from './commands.ts';
import { rowWords, tableWords as words } from './desk-text.ts';
import { readDraft } from './draft.ts';
import { CommentForm, FileForm, MoveForm, ResultForm, RowForm } from './inputs.ts';
import { getRow } from './queries.ts';
import { similarTo } from './similar.ts';
import { RowPage } from './views/row.tsx';
import { TablePage } from './views/table.tsx';

const answer = permit('public-comments.answer');
const table = `${one}/table`;
const row = `${table}/:row{[0-9a-f-]{36}}`;
const rowOf = (c: HttpContext): string => c.req.param('row') ?? '';

const doneOf = (c: HttpContext) =>
  Object.entries(words.done).find(([name]) => name === c.req.query('done'))?.[1];

async function tablePage(c: HttpContext, again: FormState = {}): Promise<Response> {
  const { actor } = c.var;
  const found = await inTown(c, async (unit) => {
    const call = await getCall(unit, idOf(c));
    assertMay(actor, 'public-comments.answer', call);
    return {
      ...{ call, phase: phaseOf(call, dayInTokyo(unit.now)), isOpen: isWritable(call, unit.now) },
      ...{ draft: await readDraft(unit, call), files: await listFiles(unit, call.finalDocuments) },
      approval: await findApproval(unit, subjectOf(call.id), resultApprovalKind),
    };
  });
  const { conclusion, conclusionText, finalDocuments } = found.call;
  const saved = { conclusion: conclusion ?? '', conclusionText, finalDocuments };
  const form = { values: again.values ?? saved, errors: again.errors };
  const { title, lead } = words;
  const status = again.errors ? 422 : 200;
  return staffPage(
    c,
    { title, lead, styles, status, breadcrumbs: crumbsOf(found.call) },
    <TablePage {...{ ...found, form, errors: again.errors, done: doneOf(c) }} />,
  );
}

async function rowPage(c: HttpContext, again: FormState = {}): Promise<Response> {
  const { actor } = c.var;
  const found = await inTown(c, async (unit) => {
    const call = await getCall(unit, idOf(c));
    assertMay(actor, 'public-comments.answer', call);
    const own = await getRow(unit, call.id, rowOf(c));
    const viewer = { kind: 'staff', actor } as const;
    const comments = await findComments(unit, viewer, call.id, own.commentIds);
    const isOpen = isWritable(call, unit.now);
    if (comments.length > 0) await noteReading(unit, actor, call.id);
    const canFile = isFilable(call, unit.now);
    const unfiled = canFile ? await listUnfiled(unit, viewer, call.id) : [];
    return {
      call,
      isOpen,
      canFile,
      comments,
      row: own,
      similar: similarTo(own, comments, unfiled),
    };
  });
  const { section, summary, view, reflection, before, after, revision, number } = found.row;
  const saved = { section, summary, view, reflection: reflection ?? '', before, after };
  return staffPage(
    c,
    {
      ...{ title: rowWords.titleOf(number), styles, status: again.errors ? 422 : 200 },
      breadcrumbs: [
        ...crumbsOf(found.call),
        { label: words.title, href: tableHref(found.call.id) },
      ],
    },
    <RowPage
      {...{ ...found, sections: sectionsOf(found.call), errors: again.errors, done: doneOf(c) }}
      values={again.values ?? { ...saved, seen: String(revision) }}
    />,
  );
}

type Drawn = (c: HttpContext, again: FormState) => Promise<Response>;

interface Act<S extends z.ZodType> {
  readonly input: S;
  readonly done: keyof typeof words.done;
  /** The page again, with what was typed and what to mend. */
  readonly again: Drawn;
  /** @returns where to go on; the table when nothing is said. */
  run(unit: Unit, actor: Actor, c: HttpContext, input: z.output<S>): Promise<string | undefined>;
}

function act<S extends z.ZodType>({ input, done, again, run }: Act<S>) {
  return async (c: HttpContext): Promise<Response> => {
    const values = await readForm(c);
    const checked = checkInput(input, values);
    if (!checked.ok) return again(c, { values, errors: checked.errors });
    const ended = await attempt(() =>
      inTown(c, (unit) => run(unit, c.var.actor, c, checked.value)),
    );
    if ('errors' in ended) return again(c, { values, errors: ended.errors });
    return c.redirect(`${ended.value ?? tableHref(idOf(c))}?done=${done}`, 303);
  };
}

const rowHref = (c: HttpContext, id = rowOf(c)): string => `${tableHref(idOf(c))}/${id}`;

const nothingAsked = SubmitForm.partial();

const withErrors: Drawn = (c, { errors }) => tablePage(c, { errors: errors as FieldErrors });

export const tableRoutes = new Hono<HttpEnv>()
  .get(table, answer, (c) => tablePage(c))
  .post(
    `${table}/file`,
    answer,
    act({
      ...{ input: FileForm, done: 'filed' },
      again: (c, { errors }) => commentsPage(c, errors),
      run: async (unit, actor, c, input) =>
        rowHref(c, await fileComments(unit, actor, idOf(c), input)),
    }),
  )
  .post(
    `${table}/decision`,
    answer,
    act({
      ...{ input: ResultForm, done: 'saved', again: tablePage },
      run: async (unit, actor, c, input) => {
        await saveResult(unit, actor, idOf(c), input);
        return undefined;
      },
    }),
  )
  .post(
    `${table}/submit`,
    answer,
    act({
      ...{ input: SubmitForm, done: 'submitted', again: withErrors },
      run: async (unit, actor, c, input) => {
        await submitResult(unit, actor, idOf(c), input);
        return undefined;
      },
    }),
  )
  .post(
    `${table}/reopen`,
    answer,
    act({
      ...{ input: NoteForm, done: 'reopened', again: withErrors },
      run: async (unit, actor, c, input) => {
        await reopenResult(unit, actor, idOf(c), input);
        return undefined;
      },
    }),
  )
  .get(row, answer, (c) => rowPage(c))
  .post(
    row,
    answer,
    act({
      ...{ input: RowForm, done: 'saved', again: rowPage },
      run: async (unit, actor, c, input) => {
        await saveRow(unit, actor, idOf(c), rowOf(c), input);
        return rowHref(c);
      },
    }),
  )
  .post(
    `${row}/unfile`,
    answer,
    act({
      ...{ input: CommentForm, done: 'unfiled', again: rowPage },
      run: async (unit, actor, c, { comment }) => {
        await unfileComment(unit, actor, idOf(c), { row: rowOf(c), comment });
        return rowHref(c);
      },
    }),
  )
  .post(
    `${row}/move`,
    answer,
    act({
      ...{ input: MoveForm, done: 'moved', again: withErrors },
      run: async (unit, actor, c, { by }) => {
        await moveRow(unit, actor, idOf(c), { row: rowOf(c), by });
        return undefined;
      },
    }),
  )
  .post(
    `${row}/remove`,
    answer,
    act({
      ...{ input: nothingAsked, done: 'removed', again: withErrors },
      run: async (unit, actor, c) => {
        await removeRow(unit, actor, idOf(c), rowOf(c));
        return undefined;
      },
    }),
  );
