import { matchedRoutes } from 'hono/route';
import { findTargetHandler } from 'hono/utils/handler';
import type { HttpContext } from './context.ts';

/**
 * A property that a route gives itself by one of its own handlers, and that middleware in front of
 * all routes can read before the route runs. What is not marked has no value: closed by default.
 */
export function routeMarks<Value>() {
  const marks = new WeakMap<object, Value>();
  return {
    put<Handler extends object>(handler: Handler, value: Value): Handler {
      marks.set(handler, value);
      return handler;
    },
    of(c: HttpContext): Value | undefined {
      for (const { handler } of matchedRoutes(c)) {
        const value = marks.get(findTargetHandler(handler));
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}
