import { compileActs } from './acts/compile.ts';
import { requestKind } from '../case/case-rules.ts';
import { reportActs } from './acts/report-acts.ts';
import type { LocalDate } from '../calendar/instant.ts';
import { compileCalendars } from './calendars/compile.ts';
import { compileClauses } from './clauses/compile.ts';
import { compileClosing } from './closing/compile.ts';
import { compileCountdowns } from './closing/compile-countdowns.ts';
import type { Compiling } from './compiling.ts';
import { entitlementNames } from './conditions/names.ts';
import { compileContacts } from './contacts/compile.ts';
import { reportDoings } from './effects/report-doings.ts';
import { compileEntitlementRules } from './entitlement-rules/compile.ts';
import { compileEscalation } from './escalation/compile.ts';
import { compileFacts } from './facts/compile.ts';
import type { Guide } from './guide.ts';
import { guideCompiling } from './guide-compiling.ts';
import { guideShape, type RawGuide } from './guide-shape.ts';
import { compileHead } from './head/compile.ts';
import { compileIntake } from './intake/compile.ts';
import { compileKinds } from './kinds/compile.ts';
import { compileMilestones } from './milestones/compile.ts';
import { compileNotices } from './notices/compile.ts';
import { compileOfferings } from './offerings/compile.ts';
import { compilePolicies } from './policies/compile.ts';
import type { GuideFile, Problem } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { compileProcedures } from './procedures/compile.ts';
import { compileProducts } from './products/compile.ts';
import { compileAssumptions, compileConflicts } from './readings/compile.ts';
import { compileResources } from './resources/compile.ts';
import { compileRights } from './rights/compile.ts';
import { compileRoles } from './roles/compile.ts';
import { compileRouting } from './routing/compile.ts';
import { compileSeverities } from './severities/compile.ts';
import { reviewGuide } from './review/review-guide.ts';
import type { Holdings } from './review/unheld.ts';
import { fit } from './shape/fit.ts';
import type { Path } from './source/path.ts';
import { readYaml } from './source/read-yaml.ts';
import { namedSteps, nodeAt, placeOf, shown, type SourceNode } from './source/source-node.ts';
import { compileSurveys } from './surveys/compile.ts';
import { compileTerms } from './terms/compile.ts';
import { reportOrphans } from './texts/orphans.ts';
import { readTranslations } from './texts/read-translations.ts';
import { TextTree } from './texts/text-tree.ts';
import { compileTiers } from './tiers/compile.ts';

const guideFile = 'guide.yaml';

/**
 * Reads and checks a guide folder: `guide.yaml` and `texts/<language>.yaml`; other files are passed over. Every problem
 * of all files is told at once, by file, line and column. The guide is null where one of them is an error. Pure; never
 * throws, whatever the files hold. `asOf` is the day on which the guide is read: given, what
 * will run out within the year ahead is told, too.
 */
export function compileGuide(
  files: readonly GuideFile[],
  options: { asOf?: LocalDate; held?: Holdings } = {},
): { guide: Guide | null; problems: Problem[] } {
  const problems = new ProblemList();
  const source = files.find(({ path }) => path === guideFile);
  if (!source) {
    const place = { file: guideFile, line: 1, column: 1, path: '' };
    const message = 'The folder has no guide.yaml';
    problems.add({ severity: 'error', code: 'guide-missing', ...place, message, found: null, allowed: [] });
    return { guide: null, problems: problems.sorted() };
  }
  const { root, faults } = readYaml(source.text);
  problems.addYamlFaults(guideFile, root, faults);
  const broken = faults.filter(({ code }) => code === 'yaml-syntax').map(({ path }) => path);
  const guide =
    root &&
    compileRoot(root, { broken, files, asOf: options.asOf ?? null, held: options.held ?? null }, problems);
  return { guide: problems.hasErrors() ? null : guide, problems: problems.sorted() };
}

function compileRoot(
  root: SourceNode,
  {
    broken,
    files,
    asOf,
    held,
  }: { broken: readonly Path[]; files: readonly GuideFile[]; asOf: LocalDate | null; held: Holdings | null },
  problems: ProblemList,
): Guide | null {
  const fitted = fit(guideShape, root, broken);
  for (const { code, path, message, on, allowed } of fitted.faults) {
    const node = nodeAt(root, path);
    const found = on === 'key' ? String(path.at(-1)) : shown(node);
    const shownPath = namedSteps(root, path).join('.');
    const place = placeOf(root, path, on);
    problems.add({
      severity: 'error',
      code,
      file: guideFile,
      ...place,
      path: shownPath,
      message,
      found,
      allowed,
    });
  }
  if (!fitted.value) return null;
  const { languages } = fitted.value.guide;
  const translations = readTranslations(files, languages, root, problems);
  const texts = new TextTree();
  const compiling = guideCompiling(root, languages, translations, fitted.mended, texts, problems);
  const guide = assemble(fitted.value, compiling);
  for (const translation of translations) reportOrphans(translation, texts, compiling, problems);
  // What is wrong by itself is told first; the whole is read once its parts are right.
  if (!problems.hasErrors()) reviewGuide(guide, { asOf, held }, compiling);
  problems.acknowledge([...guide.conflicts, ...guide.assumptions]);
  return guide;
}

/** Every concept by itself; clocks come after the offerings and calendars that they count in. */
function assemble(raw: RawGuide, compiling: Compiling): Guide {
  const conflicts = compileConflicts(raw.conflicts ?? [], compiling);
  const edition = { zone: raw.guide.zone, effective: raw.guide.effective };
  const calendars = compileCalendars(raw.calendars ?? {}, edition, compiling);
  const offerings = compileOfferings(raw.offerings, compiling);
  const context = { compiling, offerings, calendars };
  const closing = compileClosing(raw.closing, ['closing'], compiling);
  const tiers = compileTiers(raw.tiers ?? [], compiling);
  const procedures = compileProcedures(raw.procedures ?? {}, context);
  const escalation = compileEscalation(raw.escalation, context);
  const surveys = compileSurveys(raw.surveys ?? {}, context);
  const ownActs = compileActs(raw.acts ?? {}, ['acts'], { concept: 'act', while: null }, compiling);
  const duties = [
    ...compileMilestones(raw.milestones ?? {}, ['milestones'], context),
    ...procedures.duties,
    ...escalation.duties,
    ...surveys.duties,
  ];
  const terms = compileTerms(raw.terms ?? {}, duties, context);
  const roles = compileRoles(raw.roles ?? {}, compiling);
  const kinds = compileKinds(raw.kinds ?? {}, roles, context);
  const acts = [...ownActs, ...tiers.acts, ...procedures.acts, ...escalation.acts, ...surveys.acts];
  reportActs(
    [{ kind: requestKind, acts }, ...kinds.map((kind) => ({ kind: kind.id, acts: kind.acts }))],
    compiling,
  );
  reportDoings({ acts, duties }, kinds, compiling);
  return {
    ...compileHead(raw.guide, compiling),
    clauses: compileClauses(raw.clauses ?? {}, compiling),
    assumptions: compileAssumptions(raw.assumptions ?? [], compiling),
    conflicts,
    calendars,
    roles,
    offerings,
    severities: compileSeverities(raw.severities, compiling),
    products: compileProducts(raw.products, compiling),
    intake: compileIntake(raw.intake ?? {}, ['intake'], compiling),
    entitlement: compileEntitlementRules(
      raw.entitlement,
      ['entitlement'],
      entitlementNames(compiling.names),
      compiling,
    ),
    facts: [
      ...tiers.facts,
      ...escalation.facts,
      ...surveys.facts,
      ...compileFacts(raw.facts ?? {}, ['facts'], compiling),
    ],
    acts,
    duties: [...duties, ...terms.duties, ...compileCountdowns(raw.closing, closing, ['closing'], context)],
    closing,
    notices: [...compileNotices(raw.notices ?? {}, ['notices'], compiling), ...surveys.notices],
    kinds,
    tiers: tiers.tiers,
    routing: compileRouting(raw.routing, compiling),
    procedures: procedures.procedures,
    escalation: escalation.escalation,
    terms: terms.terms,
    rights: compileRights(raw.rights ?? {}, compiling),
    surveys: surveys.surveys,
    policies: compilePolicies(raw.policies ?? {}, compiling),
    resources: compileResources(raw.resources ?? {}, compiling),
    contacts: compileContacts(raw.contacts ?? {}, compiling),
  };
}
