import { z } from 'zod';
import { ChannelError } from '../client.ts';
import { callLine, callLineData, jsonBody, type LineSpeaker } from './call.ts';

/** Sizes that LINE takes, in pixels, and how many fields across and down. */
export const menuSizes = {
  large: { width: 2500, height: 1686, columns: 3, rows: 2 },
  small: { width: 2500, height: 843, columns: 3, rows: 1 },
} as const;
export type MenuSize = keyof typeof menuSizes;

/** LINE takes images up to 1 MB. */
export const largestMenuImage = 1024 * 1024;

export interface RichMenu {
  readonly name: string;
  readonly chatBarText: string;
  readonly size: MenuSize;
  /** Row by row; as many as the size has fields. */
  readonly fields: readonly { readonly label: string; readonly uri: string }[];
  /** JPEG of exactly the size. */
  readonly image: Uint8Array;
}

/** The rectangle of a field; the last of a row takes the pixels that are left. */
export function boundsOf(size: MenuSize, index: number) {
  const { width, height, columns, rows } = menuSizes[size];
  const [column, row] = [index % columns, Math.floor(index / columns)];
  const x = Math.floor((width / columns) * column);
  const y = Math.floor((height / rows) * row);
  const right = column === columns - 1 ? width : Math.floor((width / columns) * (column + 1));
  const bottom = row === rows - 1 ? height : Math.floor((height / rows) * (row + 1));
  return { x, y, width: right - x, height: bottom - y };
}

const Created = z.object({ richMenuId: z.string() });

async function create(speaker: LineSpeaker, menu: RichMenu): Promise<string> {
  const { width, height } = menuSizes[menu.size];
  const areas = menu.fields.map(({ label, uri }, index) => ({
    bounds: boundsOf(menu.size, index),
    action: { type: 'uri', label, uri },
  }));
  const { name, chatBarText } = menu;
  const wanted = { size: { width, height }, selected: true, name, chatBarText, areas };
  const { body } = await callLine(speaker, '/v2/bot/richmenu', jsonBody(wanted));
  const created = Created.safeParse(body).data;
  if (!created) throw new ChannelError('unknown', 'the answer has another shape');
  return created.richMenuId;
}

/**
 * Makes a menu, gives it its image and shows it to everybody. One that cannot be finished is removed
 * again. @returns its id.
 * @throws ChannelError
 */
export async function publishMenu(speaker: LineSpeaker, menu: RichMenu): Promise<string> {
  const id = await create(speaker, menu);
  try {
    await callLineData(speaker, `/v2/bot/richmenu/${id}/content`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg' },
      body: Buffer.from(menu.image),
    });
    await callLine(speaker, `/v2/bot/user/all/richmenu/${id}`, { method: 'POST' });
    return id;
  } catch (error) {
    await callLine(speaker, `/v2/bot/richmenu/${id}`, { method: 'DELETE' }).catch(() => undefined);
    throw error;
  }
}
