/** What single keys do on a case. None of them sends or closes anything: each opens its form. */
export const caseActKeys = [
  { key: 'r', name: 'message' },
  { key: 'n', name: 'note' },
  { key: 'i', name: 'take' },
  { key: 'a', name: 'assign' },
  { key: 's', name: 'change-severity' },
  { key: 'w', name: 'wait' },
  { key: 't', name: 'contact-attempt' },
  { key: 'p', name: 'propose-solution' },
  { key: 'y', name: 'why' },
  { key: '.', name: 'menu' },
  { key: 'l', name: 'link' },
] as const;
