/**
 * What is wrong in a guide file. Problems are data: the command line and the studio add colour and words of their
 * own. They come sorted by file, line and column.
 */
export interface Problem {
  severity: 'error' | 'warning';
  /** Stable, documented in `docs/problems.md`: `unknown-field`, `unknown-reference`, `table-not-total`. */
  code: string;
  file: string;
  /** 1-based. */
  line: number;
  column: number;
  /** Dotted path of the entry: `milestones.first-response.target`. */
  path: string;
  message: string;
  /** What stands there, as text; null where something is missing. */
  found: string | null;
  /** What may stand there; empty where no list can be given. */
  allowed: readonly string[];
  /** The allowed word nearest to what was found, where one is near. */
  didYouMean: string | null;
  /** The other place of a conflict. */
  related: { file: string; line: number; column: number; message: string } | null;
  /** The conflict or assumption of the guide that answers for it: the author knows, and says what is taken. */
  acknowledged: string | null;
}

export interface GuideFile {
  /** Relative to the guide's folder: `guide.yaml`, `texts/zh-CN.yaml`. */
  path: string;
  text: string;
}
