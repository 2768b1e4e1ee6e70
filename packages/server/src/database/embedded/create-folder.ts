import { chmod, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Creates a folder and whatever is missing above it, each with exactly `mode`: a strict umask of root would
 * otherwise shut PostgreSQL's account out. Folders that are there already are left as they are.
 */
export async function createFolder(folder: string, mode: number): Promise<void> {
  const topmost = await mkdir(folder, { recursive: true });
  if (topmost === undefined) return;
  for (let current = folder; current.length >= topmost.length; current = dirname(current)) {
    await chmod(current, mode);
    if (current === dirname(current)) return;
  }
}
