import { notify } from './notify.ts';

/** Copies, and answers whether it could; where the browser forbids it, the text is shown to be copied by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    notify(text, { stays: true });
    return false;
  }
}
