import { addReadAloud } from './read-aloud.ts';
import { addSearchWords } from './search-words.ts';

/* What every public page gains with scripts on; it works as well without. */
addSearchWords();
addReadAloud();
