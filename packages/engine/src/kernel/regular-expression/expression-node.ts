/** A regular expression as it is written. */
export type ExpressionNode =
  /** One character: a letter, an escape, a class or the dot, in the words of the source. */
  | { kind: 'character'; source: string }
  | { kind: 'edge'; of: Edge }
  | { kind: 'sequence'; parts: readonly ExpressionNode[] }
  | { kind: 'choice'; parts: readonly ExpressionNode[] }
  /** `most` null: without end. */
  | { kind: 'repeat'; part: ExpressionNode; least: number; most: number | null };

/** Places between characters: the ends of the text, and where a word begins or ends, or does not. */
export type Edge = 'start' | 'end' | 'word' | 'noWord';
