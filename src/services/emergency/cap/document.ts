import type { TownInfo } from '#platform/http/context.ts';
import { type Language, say, type Text } from '#platform/i18n/text.ts';
import type { OrderInForce } from '../orders/queries.ts';
import { actions, levelLabel, type OrderLevel } from '../orders/rules.ts';
import type { EmergencyNow } from '../page/now.ts';
import { words as pageWords } from '../page/text.ts';
import type { Hazard } from '../schema.ts';
import { hazardNames } from '../situation/text.ts';
import { branch, leaf } from './xml.ts';

/** CAP's `category` of our hazards. */
const categories: Readonly<Record<Hazard, string>> = {
  rain: 'Met',
  landslide: 'Geo',
  flood: 'Met',
  earthquake: 'Geo',
  typhoon: 'Met',
  snow: 'Met',
  wind: 'Met',
  fire: 'Fire',
  volcano: 'Geo',
  tsunami: 'Geo',
  other: 'Other',
};

/** What a level asks for, in CAP's words. The standard knows no 警戒レベル: the level itself is a parameter. */
const gravity: Readonly<Record<OrderLevel, readonly [string, string, string, string]>> = {
  3: ['Prepare', 'Expected', 'Severe', 'Likely'],
  4: ['Evacuate', 'Immediate', 'Extreme', 'Likely'],
  5: ['Shelter', 'Immediate', 'Extreme', 'Observed'],
};

/** CAP wants an offset and knows no `Z`. */
export function capTime(at: Date): string {
  const tokyo = new Date(at.getTime() + 9 * 3_600_000);
  return `${tokyo.toISOString().slice(0, 19)}+09:00`;
}

const languages: readonly Language[] = ['ja', 'en'];

interface Source {
  readonly now: EmergencyNow;
  readonly town: TownInfo;
  readonly origin: string;
}

function areaOf({ now, town }: Source, slugs: readonly string[], language: Language): string {
  const names = slugs.map((slug) => say(now.areas.get(slug) ?? { ja: slug, en: slug }, language));
  const description = [say(town.name, language), ...names].join(' ');
  const code = branch(
    'geocode',
    leaf('valueName', '全国地方公共団体コード'),
    leaf('value', town.code),
  );
  return branch('area', leaf('areaDesc', description), code);
}

function orderInfo(source: Source, order: OrderInForce, language: Language): string {
  const [response, urgency, severity, certainty] = gravity[order.level];
  const { town, origin } = source;
  return branch(
    'info',
    leaf('language', language === 'ja' ? 'ja-JP' : 'en-US'),
    leaf('category', categories[order.hazard]),
    leaf('event', say(levelLabel(order.level), language)),
    leaf('responseType', response),
    leaf('urgency', urgency) + leaf('severity', severity) + leaf('certainty', certainty),
    leaf('effective', capTime(order.at)),
    leaf('senderName', say(town.name, language)),
    leaf('headline', say(levelLabel(order.level), language)),
    leaf('description', say(order.texts, language)),
    leaf('instruction', say(actions[order.level], language)),
    leaf('web', `${origin}/emergency`),
    leaf('contact', town.contact.telephone),
    branch('parameter', leaf('valueName', '警戒レベル'), leaf('value', String(order.level))),
    areaOf(source, order.areas, language),
  );
}

function situationInfo(source: Source, language: Language): string {
  const { now, town, origin } = source;
  const title: Text = now.situation?.title ?? pageWords.calm;
  return branch(
    'info',
    leaf('language', language === 'ja' ? 'ja-JP' : 'en-US'),
    leaf('category', categories[now.situation?.hazard ?? 'other']),
    leaf('event', say(now.situation ? hazardNames[now.situation.hazard] : title, language)),
    leaf('responseType', now.situation ? 'Monitor' : 'None'),
    leaf('urgency', 'Unknown') + leaf('severity', 'Unknown') + leaf('certainty', 'Unknown'),
    leaf('senderName', say(town.name, language)),
    leaf('headline', say(title, language)),
    leaf('web', `${origin}/emergency`),
    leaf('contact', town.contact.telephone),
    areaOf(source, [], language),
  );
}

function statusOf({ situation }: EmergencyNow): string {
  if (!situation) return 'System';
  return situation.mode === 'drill' ? 'Exercise' : 'Actual';
}

/**
 * What holds now as one CAP 1.2 alert (OASIS), an `info` for each order and language. In ordinary times
 * an alert of status System that says so.
 */
export function capAlertOf(now: EmergencyNow, town: TownInfo, origin: string): string {
  const source = { now, town, origin };
  const infos = languages.flatMap((language) =>
    now.orders.length > 0
      ? now.orders.map((order) => orderInfo(source, order, language))
      : [situationInfo(source, language)],
  );
  const id = now.situation?.id ?? 'calm';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">${[
    leaf('identifier', `${town.code}.${id}.${now.updatedAt.getTime()}`),
    leaf('sender', `emergency@${new URL(origin).hostname}`),
    leaf('sent', capTime(now.updatedAt)),
    leaf('status', statusOf(now)),
    leaf('msgType', 'Alert'),
    leaf('scope', 'Public'),
    leaf('incidents', now.situation?.id),
    ...infos,
  ].join('')}</alert>\n`;
}

/** The orders in force as an Atom feed that leads to one alert each. */
export function capFeedOf(now: EmergencyNow, town: TownInfo, origin: string): string {
  const entries = now.orders.map((order) =>
    branch(
      'entry',
      leaf('id', `urn:uuid:${order.id}`),
      leaf('title', say(levelLabel(order.level), 'ja')),
      leaf('updated', capTime(order.at)),
      `<link rel="alternate" type="application/cap+xml" href="${origin}/emergency/cap/${order.id}.xml"/>`,
      leaf('summary', order.texts.ja),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">${[
    leaf('id', `${origin}/emergency/cap.atom`),
    leaf('title', `${town.name.ja} ${pageWords.emergency.ja}`),
    leaf('updated', capTime(now.updatedAt)),
    branch('author', leaf('name', town.name.ja)),
    `<link rel="self" href="${origin}/emergency/cap.atom"/>`,
    ...entries,
  ].join('')}</feed>\n`;
}
