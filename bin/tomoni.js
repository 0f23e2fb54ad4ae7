#!/usr/bin/env node
import { buildIfStale } from './parts/dist.js';
import { installPackages } from './parts/packages.js';
import { requireNode } from './parts/project.js';

requireNode();
await installPackages();
await buildIfStale();
await import('../dist/server/cli.js');
