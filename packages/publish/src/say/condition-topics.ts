/** What a condition looks at, as far as it can be told by asking it: `severity`, `form:trouble`, `fact:class`. */
export interface ConditionTopics {
  /** In the order of first mention. What cannot be told has the topic `other`. */
  topics: readonly string[];
  /** How its parts hang together; `and` where they depend on each other. */
  joined: 'one' | 'or' | 'and';
}

const names =
  /\b(case|offering|contract|contact|product|form|channel|severity|event|fact|with|actor|done|open)\b(?:\.(\w+)|\['([^']*)'\])?/g;

/** Reads the names in a condition. `form['topic'] == 'suggestion' || severity == 'P5'` is about `form:topic`, `severity`. */
export function conditionTopics(source: string): ConditionTopics {
  const texts = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
  // Names in brackets are kept, other texts are of no interest and may hold anything.
  const bare = source.replace(texts, (text, at: number) => (source[at - 1] === '[' ? text : "''"));
  const topics = new Set(
    [...bare.matchAll(names)].map(([, root = '', dotted, bracketed]) => topicOf(root, dotted ?? bracketed)),
  );
  const joined = bare.includes('&&') || bare.includes('?') ? 'and' : topics.size > 1 ? 'or' : 'one';
  return { topics: [...topics], joined: topics.size === 1 ? 'one' : joined };
}

function topicOf(root: string, field: string | undefined): string {
  switch (root) {
    case 'severity':
    case 'channel':
      return root;
    case 'offering':
      return root;
    case 'product':
      return field === 'registered' ? 'other' : root;
    case 'case':
      return ['severity', 'offering', 'channel', 'product'].includes(field ?? '') ? (field ?? '') : 'other';
    case 'form':
    case 'with':
      return `form:${field ?? ''}`;
    case 'fact':
      return `fact:${field ?? ''}`;
    default:
      return 'other';
  }
}
