import { build } from './parts/dist.js';
import { installPackages } from './parts/packages.js';

await installPackages();
await build();
