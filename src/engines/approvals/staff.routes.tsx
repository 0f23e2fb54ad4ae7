import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';

export const staffRoutes = new Hono<HttpEnv>();
