import { Hono } from 'hono';
import type { HttpEnv } from '#platform/http/context.ts';
import { cataloguePages } from './catalogue/public.routes.tsx';

export const publicRoutes = new Hono<HttpEnv>();
publicRoutes.route('/', cataloguePages);
