export { spokenYen } from '#japan/spoken-yen.ts';
