import type { FormField } from '../kernel/form-field.ts';

/**
 * What an answer stands for where its field reads as something else: the IPv4 address, in dotted decimal, that eight
 * hexadecimal digits are, from the first octet to the last (CV-10). Null for an answer that stands for itself.
 */
export function standsFor({ readsAs }: FormField, answer: string): string | null {
  if (readsAs === null || !/^[0-9a-f]{8}$/i.test(answer)) return null;
  const octets = answer.match(/../g) ?? [];
  return octets.map((octet) => Number.parseInt(octet, 16)).join('.');
}
