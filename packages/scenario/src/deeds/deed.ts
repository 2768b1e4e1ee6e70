import type { z } from 'zod';
import type { deedShapes, DeedName } from './deed-shapes.ts';

/** A file that a deed brings; `field` is the question that it answers. */
export interface BroughtFile {
  name: string;
  field: string | null;
}

/** An act of the product's own. */
export type OfProduct = {
  [Name in DeedName]: { does: Name; with: z.output<(typeof deedShapes)[Name]> };
}[DeedName];

/** An act that the guide declares; `with` are the answers to its form. */
export interface OfGuide {
  does: 'do';
  act: string;
  with: Readonly<Record<string, unknown>>;
  override: string | null;
}

/** What somebody does in a scenario. */
export type Deed = (OfProduct | OfGuide) & {
  /** A key of the cast. */
  by: string;
  /** The case's name in the scenario. */
  case: string;
  files: readonly BroughtFile[];
};

export type DeedOf<Name extends Deed['does']> = Extract<Deed, { does: Name }>;
export type Filing = DeedOf<'open'>['with'];
