import { Hono } from 'hono';
import type { ServiceManifest } from '#engines/manifest.ts';
import type { HttpEnv } from '#platform/http/context.ts';
import { moduleName } from './model.ts';
import { permissions } from './policy.ts';

// Words in the place of a slug come first.
const publicRoutes = new Hono<HttpEnv>();
const staffRoutes = new Hono<HttpEnv>();

/** 市民参加型予算: proposals, examination, vote, result, and each winner's way to the finished thing. */
export const participatoryBudgets: ServiceManifest = {
  name: moduleName,
  routes: { public: publicRoutes, staff: staffRoutes },
  permissions: [...permissions],
};
