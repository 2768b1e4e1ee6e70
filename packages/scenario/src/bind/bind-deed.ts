import type { Instant, Path } from '@upheld/engine';
import { deedNames, deedShapes, isDeedName, type DeedName } from '../deeds/deed-shapes.ts';
import type { BroughtFile, Deed, OfGuide, OfProduct } from '../deeds/deed.ts';
import { momentOf } from '../format/moment.ts';
import type { RawStep } from '../format/scenario-shape.ts';
import { onlyCase, type Binding } from './binding.ts';

/** What a step does, its words looked up; null where it does nothing, or what was found wrong has been told. */
export function bindDeed(binding: Binding, step: RawStep, path: Path, at: Instant): Deed | null {
  const { does } = step;
  if (does === undefined) return null;
  const files = filesOf(step.files);
  const by = personOf(binding, step, path);
  const about = caseOf(binding, step, path);
  const said = isDeedName(does) ? productDeed(binding, does, path) : guideAct(binding, does, step, path);
  if (by === null || about === null || said === null) return null;
  const deed: Deed = { by, case: about, files, ...said };
  checkWords(binding, deed, path, at);
  return deed;
}

function productDeed(binding: Binding, does: DeedName, path: Path): OfProduct | null {
  const said = binding.shaped.part([...path, 'with'], deedShapes[does]);
  return said === null ? null : ({ does, with: said } as OfProduct);
}

function guideAct(binding: Binding, does: string, step: RawStep, path: Path): OfGuide | null {
  const allowed = [...deedNames, ...binding.words.acts];
  if (!binding.knows('act', does, allowed, [...path, 'does'])) return null;
  return { does: 'do', act: does, with: step.with ?? {}, override: step.override ?? null };
}

function personOf({ cast, knows, shaped }: Binding, { by }: RawStep, path: Path): string | null {
  if (by === undefined) {
    shaped.report({ code: 'missing-field', path, message: 'by is missing: who does it', found: null });
    return null;
  }
  return knows('person', by, [...cast.keys(), 'program'], [...path, 'by']) ? by : null;
}

/** The case that a step is about; opening names a new one. */
function caseOf(binding: Binding, step: RawStep, path: Path): string | null {
  const { cases, shaped } = binding;
  if (step.does === 'open') {
    const name = step.case ?? onlyCase;
    if (cases.includes(name) && step.refused === undefined) {
      const message = `There is a case ${name} already; a further one needs a name of its own under case`;
      shaped.report({
        code: 'duplicate-id',
        path: step.case === undefined ? path : [...path, 'case'],
        message,
        found: name,
      });
      return null;
    }
    if (step.refused === undefined) cases.push(name);
    return name;
  }
  if (step.does === 'fill-in' || step.does === 'ask-right') return step.case ?? cases[0] ?? onlyCase;
  const name = step.case ?? cases[0];
  if (name === undefined) {
    shaped.report({
      code: 'wrong-value',
      path,
      message: 'No case has been opened before this step',
      found: null,
    });
    return null;
  }
  return binding.knows('case', name, cases, [...path, 'case']) ? name : null;
}

function filesOf(files: RawStep['files']): BroughtFile[] {
  if (files === undefined) return [];
  if (Array.isArray(files)) return files.map((name) => ({ name, field: null }));
  return Object.entries(files).map(([field, name]) => ({ name, field }));
}

function checkWords(
  { words, cast, contracts, editions, knows, shaped, zone }: Binding,
  deed: Deed,
  path: Path,
  at: Instant,
): void {
  const inside = (field: string) => [...path, 'with', field];
  const people = [...cast.keys()];
  switch (deed.does) {
    case 'open':
    case 'fill-in': {
      const { kind, contract, product, for: contact } = deed.with;
      knows('kind of case', kind, words.kinds, inside('kind'));
      if (contract !== undefined) knows('contract', contract, [...contracts.keys()], inside('contract'));
      if (product !== undefined) knows('product', product, words.products, inside('product'));
      if (contact !== undefined) knows('person', contact, people, inside('for'));
      return;
    }
    case 'ask-right': {
      const { right, contract, product, for: contact } = deed.with;
      knows('right', right, words.rights, inside('right'));
      if (contract !== undefined) knows('contract', contract, [...contracts.keys()], inside('contract'));
      if (product !== undefined) knows('product', product, words.products, inside('product'));
      if (contact !== undefined) knows('person', contact, people, inside('for'));
      return;
    }
    case 'assign':
      knows('person', deed.with.to, people, inside('to'));
      return;
    case 'set-fact':
      knows('fact', deed.with.fact, words.facts, inside('fact'));
      return;
    case 'agree-due':
      knows('milestone', deed.with.duty, words.duties, inside('duty'));
      if (momentOf(deed.with.due, zone, at) === null)
        shaped.report({
          code: 'date-invalid',
          path: inside('due'),
          message: 'A time is written 2026-11-23 09:00',
        });
      return;
    case 'move-edition':
      knows('edition', deed.with.to, [...editions.keys()], inside('to'));
      return;
    case 'close':
      knows('way of closing', deed.with.way, words.ways, inside('way'));
      return;
    default:
      return;
  }
}
