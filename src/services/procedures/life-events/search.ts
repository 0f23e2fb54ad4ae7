import type { LifeEventId } from '../model.ts';
import { lifeEvents } from './events.ts';
import type { LifeEvent } from './model.ts';

/** Words for what happened that neither the name of an event nor a procedure says. */
const told: Readonly<Record<LifeEventId, string>> = {
  moving: '引っ越し 転入 転出 住所変更',
  birth: '妊娠 出産 出生 生まれた 赤ちゃん',
  marriage: '結婚 婚姻 名字',
  care: '介護 要介護 認知症',
  death: '死亡 亡くなった 葬儀 相続',
  disaster: '災害 被災 台風 地震 火事',
  business: '起業 開業 創業 店',
};

/** What life events are found by, in the words of the catalogue's search. */
export const searchableEvents: readonly (Pick<LifeEvent, 'id' | 'name'> & {
  readonly words: readonly { readonly text: string; readonly weight: number }[];
})[] = lifeEvents.map(({ id, name }) => ({
  id,
  name,
  words: [
    { text: `${name.ja} ${name.en}`, weight: 10 },
    { text: told[id], weight: 8 },
  ],
}));
