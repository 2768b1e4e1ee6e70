import { Command } from 'commander';
import type { Finish } from '../finish.ts';
export const tokenCommand = (_finish: Finish) => new Command('token');
