import { createHash } from 'node:crypto';

/**
 * What a published page may do: be read, with the one style sheet that it brings, and send its own form. Neither scripts
 * nor pictures nor anything from elsewhere, whatever a guide's texts may hold.
 */
export function contentPolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    // The studio shows the page within its own.
    "frame-ancestors 'self'",
  ].join('; ');
}
