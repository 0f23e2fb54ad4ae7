import { emptySlots } from '#platform/slot.ts';

// Files of one worker share the loaded program; what one of them registered is not there for the next.
emptySlots();
