import type { Context } from 'hono';
import type { Actor } from '../actor.ts';
import type { Unit } from '../database/database.ts';
import type { Language, Text } from '../i18n/text.ts';
import type { NavigationItem } from '../module.ts';
import type { Platform } from '../platform.ts';

/** The town a request is for, found by its host. */
export interface TownInfo {
  /** 全国地方公共団体コード. */
  readonly code: string;
  readonly name: Text;
  readonly prefecture: Text;
  /** Host names, without port, that are this town's. */
  readonly hosts: readonly string[];
  /** Accent palette of the design system. */
  readonly accent: 'green' | 'blue' | 'cyan' | 'purple' | 'orange';
  /** Whom a reader can ask when a page names nobody. */
  readonly contact: { readonly section: Text; readonly telephone: string; readonly hours: Text };
  /** A demo town marks its sample data and waives TOTP, visibly. */
  readonly demo: boolean;
}

/** Reading aids a visitor chose; kept in one cookie so that pages can be cached by them. */
export interface ReadingAids {
  readonly textSize: 'standard' | 'large' | 'largest';
  readonly contrast: 'standard' | 'high';
  readonly furigana: boolean;
}

export const standardAids: ReadingAids = {
  textSize: 'standard',
  contrast: 'standard',
  furigana: false,
};

/** A town in an emergency says so on every page. */
export interface TownAlert {
  readonly title: Text;
  readonly href: string;
}

export interface HttpVariables {
  platform: Platform;
  requestId: string;
  town: TownInfo;
  /** Set while the town is in an emergency. */
  alert?: TownAlert;
  language: Language;
  aids: ReadingAids;
  actor: Actor;
  /** Items of the public and the staff menu, in order, from all manifests. */
  navigation: {
    public: readonly NavigationItem[];
    staff: readonly NavigationItem[];
    footer?: readonly NavigationItem[];
  };
  /** Topics of the page being made; set by `cachePage`, read by the page cache. */
  pageTopics?: readonly string[];
  /** True when the page cache gave the answer. */
  pageHit?: boolean;
}

export type HttpEnv = { Variables: HttpVariables };
export type HttpContext = Context<HttpEnv>;

/** A unit of work for the town of this request. */
export function inTown<T>(c: HttpContext, work: (unit: Unit) => Promise<T>): Promise<T> {
  const { platform, town, requestId } = c.var;
  return platform.database.inTown(town.code, work, requestId);
}

/** Every kept page is made from this: dropping it drops all pages of the town, as a new menu must. */
export const everyPage = 'every-page';

/** Lets the page cache keep this page for anonymous readers until one of the topics is dropped. */
export function cachePage(c: HttpContext, ...topics: string[]): void {
  c.set('pageTopics', [everyPage, ...topics]);
}
