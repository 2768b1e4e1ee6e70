import type { ClauseId, Id, LanguageTag, Text } from './text.ts';
import type { DeclaredNames } from './names/declared-names.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { Path } from './source/path.ts';
import type { Place, SourceNode } from './source/source-node.ts';

/** A finding, before it is placed. What is not said is taken from the file. */
export interface Finding {
  code: ProblemCode;
  path: Path;
  message: string;
  severity?: Problem['severity'];
  on?: 'key' | 'value';
  found?: string | null;
  allowed?: readonly string[];
  related?: { path: Path; message: string };
}

/** What a concept's compile step may ask and tell while a guide is compiled. */
export interface Compiling {
  readonly names: DeclaredNames;
  readonly reference: LanguageTag;
  readonly languages: readonly LanguageTag[];
  /** The file as it was written. */
  readonly root: SourceNode;
  report(finding: Finding): void;
  /** Whether what stands at a path, or around it, is a stand-in for a fault that was told already. */
  isMended(path: Path): boolean;
  /** Reports an id that nothing declares; true where it is declared. */
  knows(what: string, id: Id, allowed: readonly Id[], path: Path, on?: 'key' | 'value'): boolean;
  /** A text with its translations. */
  text(value: string, path: Path): Text;
  /** A name that need not be translated: of a vendor, a product, an offering. */
  properName(value: string, path: Path): Text;
  textOrNull(value: string | undefined, path: Path): Text | null;
  texts(values: readonly string[] | undefined, path: Path): Text[];
  /** The declared ones of an entry's clauses. */
  clauses(entry: { clauses?: readonly string[] | undefined }): ClauseId[];
}

export type { Place };
