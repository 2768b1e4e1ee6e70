import { readYaml } from './read-yaml.ts';
import { placeOf } from './source-node.ts';
import type { Place } from './source-node.ts';

/**
 * Where dotted paths (`severities.2.means`; items of lists by their id) stand in a `guide.yaml`, read once: the nearest
 * entry around one that is not written; null for a text that is no YAML.
 */
export function placesInGuide(guideYaml: string): (path: string) => Place | null {
  const { root } = readYaml(guideYaml);
  return (path) => (root === null ? null : placeOf(root, path.split('.'), 'key'));
}
