import { nearestName } from '../erlang/nearest-name.ts';
import { comparePlaces } from '../erlang/place.ts';
import type { FunctionFacts } from '../facts/facts.ts';
import { type BuiltinId, builtinRule } from './builtin-rules.ts';
import { type DirectiveFault, type ParsedDirective, parseDirective } from './directive.ts';
import type { LineRange, PlacedDirective } from './file-record.ts';
import type { Finding } from './finding.ts';
import { fingerprintsOf } from './fingerprint.ts';

export interface SuppressionInput {
  /** The module's name, or the path of another file: part of the fingerprints. */
  readonly module: string;
  /** In file order. */
  readonly directives: readonly PlacedDirective[];
  /** In file order; empty for files that are not Erlang. */
  readonly functions: readonly Pick<FunctionFacts, 'name' | 'arity' | 'line' | 'endLine'>[];
  /** All findings of the file, before any are left out for other reasons: each one is a use of the comment that covers it. */
  readonly findings: readonly Finding[];
  /** Ids that may be named. */
  readonly knownRules: ReadonlySet<string>;
  /** Those that had their say in this run; only of them can be told that a comment is of no use. */
  readonly enabledRules: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface SuppressionResult {
  readonly kept: readonly Finding[];
  readonly suppressed: number;
  /** What is wrong with the comments, in file order. */
  readonly extra: readonly Finding[];
}

/** A directive in force, and which of its names have been of use. */
interface Suppression extends ParsedDirective, Reach {
  readonly directive: PlacedDirective;
  readonly used: Set<string>;
}

interface Reach {
  /** The lines a directive covers; undefined when it stands where it covers nothing. */
  readonly lines: LineRange | undefined;
  /** The same in words. */
  readonly where: string;
}

interface PlacedFault extends DirectiveFault {
  readonly directive: PlacedDirective;
}

/** Leaves out what the comments of one file suppress, and reports comments that are wrong, late or of no use. */
export function applySuppressions(input: SuppressionInput): SuppressionResult {
  if (input.directives.length === 0) return { kept: input.findings, suppressed: 0, extra: [] };
  const suppressions: Suppression[] = [];
  const faults: PlacedFault[] = [];
  for (const directive of input.directives) {
    const parsed = parseDirective(directive.text);
    if ('message' in parsed) faults.push({ ...parsed, directive });
    else if (parsed.until !== undefined && parsed.until < input.today) faults.push({ ...expired(parsed), directive });
    else suppressions.push({ ...parsed, ...reachOf(parsed, directive, input), directive, used: new Set() });
  }
  const kept = input.findings.filter((finding) => !isSuppressed(finding, suppressions));
  for (const suppression of suppressions) {
    for (const fault of nameFaults(suppression, input)) faults.push({ ...fault, directive: suppression.directive });
  }
  faults.sort((a, b) => comparePlaces(a.directive.at, b.directive.at));
  return { kept, suppressed: input.findings.length - kept.length, extra: findingsOf(faults, input.module) };
}

function expired({ rules, until }: ParsedDirective): DirectiveFault {
  return {
    rule: 'suppression/expired',
    message: `the suppression of ${rules.join(', ')} expired on ${until}, so nothing is suppressed any more`,
  };
}

function reachOf({ scope }: ParsedDirective, directive: PlacedDirective, { directives, functions }: SuppressionInput): Reach {
  const { line } = directive.at;
  if (scope === 'file') {
    const first = functions[0];
    if (first !== undefined && line > first.line) return { lines: undefined, where: 'below the first function of a file' };
    return { lines: { from: 1, to: Number.POSITIVE_INFINITY }, where: 'in this file' };
  }
  if (scope === 'function') {
    const fn = functions.find(({ endLine }) => endLine >= line);
    if (fn === undefined) return { lines: undefined, where: 'where no function follows' };
    return { lines: { from: Math.min(line, fn.line), to: fn.endLine }, where: `in ${fn.name}/${fn.arity}` };
  }
  const target = directive.isAlone ? lineAfter(line, directives) : line;
  return { lines: { from: target, to: target }, where: `on line ${target}` };
}

/** Several directives may stand above one line. */
function lineAfter(line: number, directives: readonly PlacedDirective[]): number {
  let next = line + 1;
  while (directives.some(({ at, isAlone }) => isAlone && at.line === next)) next++;
  return next;
}

function isSuppressed({ rule, at }: Finding, suppressions: readonly Suppression[]): boolean {
  let isCovered = false;
  for (const { lines, rules, used } of suppressions) {
    if (lines === undefined || at.line < lines.from || at.line > lines.to) continue;
    for (const name of rules) {
      if (!covers(name, rule)) continue;
      used.add(name);
      isCovered = true;
    }
  }
  return isCovered;
}

function covers(name: string, rule: string): boolean {
  return name.endsWith('/') ? rule.startsWith(name) : rule === name;
}

function* nameFaults(suppression: Suppression, input: SuppressionInput): Generator<DirectiveFault> {
  const isJudged = !input.findings.some(({ rule }) => hidesFindings.has(rule));
  for (const name of suppression.rules) {
    const meant = [...input.knownRules].filter((id) => covers(name, id));
    if (meant.length === 0) yield { rule: 'suppression/unknown-rule', message: unknownName(name, input.knownRules) };
    else if (isJudged && !suppression.used.has(name) && meant.every((id) => input.enabledRules.has(id))) {
      yield { rule: 'suppression/unused', message: `${name} finds nothing to suppress ${suppression.where}` };
    }
  }
}

/** In a file that is not understood as a whole, a comment may wait for a finding that could not be made. */
const hidesFindings: ReadonlySet<string> = new Set<BuiltinId>([
  'source/syntax-error',
  'source/unreadable-file',
  'tool/internal-error',
]);

function unknownName(name: string, known: ReadonlySet<string>): string {
  const areas = new Set([...known].map((id) => id.slice(0, id.indexOf('/') + 1)));
  const inOtherArea = [...known].find((id) => id.slice(id.indexOf('/') + 1) === name.slice(name.indexOf('/') + 1));
  const nearest = inOtherArea ?? nearestName(name, name.endsWith('/') || !name.includes('/') ? [...areas, ...known] : known);
  const hint = nearest === undefined ? '' : ` (nearest name: ${nearest})`;
  return `there is no rule ${name}, so nothing is suppressed${hint}`;
}

function findingsOf(faults: readonly PlacedFault[], module: string): Finding[] {
  const prints = fingerprintsOf(faults.map(({ rule, directive }) => ({ rule, module, shape: directive.text })));
  return faults.map(({ rule, message, directive: { at } }, index) => {
    const { severity, confidence, advice } = builtinRule(rule);
    return { rule, severity, confidence, message, advice, at, related: [], fingerprint: prints[index]! };
  });
}
