import fc from 'fast-check';
import { emptySlots } from '#platform/slot.ts';

// Files of one worker share the loaded program; what one of them registered is not there for the next.
emptySlots();

// Everybody's run tries new cases; the machine's run the same ones each time, so that a change is not
// refused for what it did not touch.
if (process.env.CI === 'true') fc.configureGlobal({ seed: 38 });
