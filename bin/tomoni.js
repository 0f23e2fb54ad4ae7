#!/usr/bin/env node
import { runBuilt } from './parts/dist.js';
import { installPackages } from './parts/packages.js';
import { requireNode } from './parts/project.js';

requireNode();
await installPackages();
await runBuilt('cli');
