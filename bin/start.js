import { runBuilt } from './parts/dist.js';
import { installPackages } from './parts/packages.js';
import { requireNode } from './parts/project.js';

// The server runs in this very process: a signal sent to `npm start` reaches it, and Ctrl-C stops it
// before anything else is gone.
requireNode();
await installPackages();
await runBuilt('main');
