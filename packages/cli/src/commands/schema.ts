import { Command } from 'commander';
import { guideJsonSchema } from '@upheld/engine';
import type { Finish } from '../finish.ts';

/** `upheld schema`: the JSON Schema of `guide.yaml`, for editors. */
export const schemaCommand = (_finish: Finish) =>
  new Command('schema').description('print the JSON Schema of guide files, for editors').action(() => {
    process.stdout.write(`${JSON.stringify(guideJsonSchema(), null, 2)}\n`);
  });
