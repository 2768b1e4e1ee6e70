import { readFileSync } from 'node:fs';

/** The files of a small guide without faults, to be changed by a test. */
export const validFiles = (): { path: string; text: string }[] => [
  { path: 'guide.yaml', text: read('valid.yaml') },
  { path: 'texts/ko.yaml', text: read('valid.ko.yaml') },
];

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
