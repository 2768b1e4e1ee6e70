/**
 * What a condition looks at: `severity`, `form:trouble`, `given:trouble` for `has(form.trouble)`, `fact:class`,
 * `open:office`, `addOn:spares`. What cannot be asked beforehand is `other`.
 */
export type Topic = string;

const names =
  /\b(case|offering|contract|contact|product|form|channel|severity|event|fact|with|actor|done|ranOut)\b(?:\.(\w+)|\['([^']*)'\])?/g;
const asksHours = /\bopen\(\s*'([^']*)'\s*\)/g;
const asksAddOn = /'([^']*)'\s+in\s+(?:case|contract)\.addOns\b/g;
const asksWhether = /\bhas\(\s*(?:form|with)\.(\w+)\s*\)/g;

/** Reads the names in a condition: `form['topic'] == 'suggestion' || severity == 'P5'` is about `form:topic`, `severity`. */
export function conditionTopics(source: string): readonly Topic[] {
  const hours = [...source.matchAll(asksHours)].map(([, calendar = '']) => `open:${calendar}`);
  const addOns = [...source.matchAll(asksAddOn)].map(([, id = '']) => `addOn:${id}`);
  const given = [...source.matchAll(asksWhether)].map(([, question = '']) => `given:${question}`);
  const topics = [...withoutTexts(source).matchAll(names)].map(([, root = '', dotted, bracketed]) =>
    topicOf(root, dotted ?? bracketed ?? ''),
  );
  // Whether a question was answered, and how, would be asked as if one had nothing to do with the other.
  const twice = given.some((topic) => topics.includes(topic.replace('given:', 'form:')));
  return [...new Set([...hours, ...addOns, ...given, ...topics, ...(twice ? ['other'] : [])])];
}

/** Without what is no name: texts, which may hold anything, but for names in brackets. */
function withoutTexts(source: string): string {
  const texts = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
  return source
    .replaceAll(asksHours, 'true')
    .replaceAll(asksAddOn, 'true')
    .replaceAll(asksWhether, 'true')
    .replace(texts, (text, at: number, whole: string) =>
      whole[at - 1] === '[' && /[\w\]]/.test(whole[at - 2] ?? '') ? text : "''",
    );
}

const ofCase: Readonly<Record<string, Topic>> = {
  severity: 'severity',
  offering: 'offering',
  channel: 'channel',
  product: 'product',
  terms: 'terms',
  admitted: 'admitted',
  centre: 'centre',
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
      return field === 'active' ? 'active' : field === 'coversProduct' ? 'covered' : 'other';
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
