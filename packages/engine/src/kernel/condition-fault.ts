/** One thing that is wrong with a condition, with the word that is wrong and what could stand there. */
export interface ConditionFault {
  code:
    | 'condition-syntax'
    | 'condition-too-costly'
    | 'condition-type'
    | 'condition-not-boolean'
    | 'unknown-name'
    | 'unknown-value'
    | 'unknown-reference'
    | 'pattern-invalid'
    | 'pattern-unsafe';
  message: string;
  found: string;
  allowed: readonly string[];
}
