import { Command } from 'commander';
import type { Finish } from '../finish.ts';
export const serveCommand = (_finish: Finish) => new Command('serve');
export const demoCommand = (_finish: Finish) => new Command('demo');
