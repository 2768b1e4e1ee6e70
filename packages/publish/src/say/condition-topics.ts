/** What a condition looks at: `severity`, `form:trouble`, `fact:class`. What cannot be asked beforehand is `other`. */
export type Topic = string;

const names =
  /\b(case|offering|contract|contact|product|form|channel|severity|event|fact|with|actor|done|open)\b(?:\.(\w+)|\['([^']*)'\])?/g;

/** Reads the names in a condition: `form['topic'] == 'suggestion' || severity == 'P5'` is about `form:topic`, `severity`. */
export function conditionTopics(source: string): readonly Topic[] {
  const texts = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
  // Names in brackets are kept; other texts are of no interest and may hold anything.
  const bare = source.replace(texts, (text, at: number) =>
    source[at - 1] === '[' && /[\w\]]/.test(source[at - 2] ?? '') ? text : "''",
  );
  const topics = [...bare.matchAll(names)].map(([, root = '', dotted, bracketed]) =>
    topicOf(root, dotted ?? bracketed ?? ''),
  );
  return [...new Set(topics)];
}

const ofCase: Readonly<Record<string, Topic>> = {
  severity: 'severity',
  offering: 'offering',
  channel: 'channel',
  product: 'product',
  terms: 'terms',
  admitted: 'admitted',
};

function topicOf(root: string, field: string): Topic {
  switch (root) {
    case 'severity':
    case 'channel':
    case 'offering':
      return root;
    case 'product':
      return field === 'registered' ? 'registered' : root;
    case 'contract':
      return field === 'active' ? 'active' : 'other';
    case 'case':
      return ofCase[field] ?? 'other';
    case 'form':
    case 'with':
      return `form:${field}`;
    case 'fact':
      return `fact:${field}`;
    default:
      return 'other';
  }
}
