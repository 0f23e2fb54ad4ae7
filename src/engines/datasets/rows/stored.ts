import { text } from 'drizzle-orm/pg-core';

/** The longest layout of the 自治体標準オープンデータセット has 85 columns. */
export const mostColumns = 100;

/** Name in the database of a column by its place, from 0. */
export const storedName = (place: number): string => `c${place + 1}`;

export const rowColumns = () =>
  Object.fromEntries(
    Array.from({ length: mostColumns }, (_, place) => {
      const name = storedName(place);
      return [name, text(name)];
    }),
  );
