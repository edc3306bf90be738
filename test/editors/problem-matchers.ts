import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Shown } from './findings.ts';

/*
 * Two programs read the output through problem matchers. Neither runs here, so this is what their sources say they do with
 * matchers of one line.
 */

/** A pattern as both have it: which groups of the expression hold what. */
interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity?: number;
  readonly message: number;
  readonly code?: number;
}

/** A matcher of a task of VS Code. */
export interface TaskMatcher {
  readonly fileLocation: readonly [string, string];
  readonly pattern: Pattern;
}

/** What one of them shows: a place by line and column, 1-based, columns in UTF-16 units. */
export interface Problem extends Omit<Shown, 'rule' | 'severity'> {
  readonly kind: string;
  readonly code: string | undefined;
}

function group(match: RegExpExecArray, index: number | undefined): string | undefined {
  return index === undefined ? undefined : match[index];
}

/**
 * VS Code (microsoft/vscode, src/vs/workbench/contrib/tasks/common/problemMatcher.ts): the expression is searched in the
 * line, texts are trimmed, a relative file is joined to its prefix; a severity that is not known (src/vs/base/common/
 * severity.ts: error, warning, warn, info, without regard to case) is an error. Line and column go into the marker as they
 * are written.
 */
export function inTasks({ fileLocation: [kind, prefix], pattern }: TaskMatcher, line: string): Problem | undefined {
  if (kind !== 'relative' || prefix !== `$\{workspaceFolder}`) throw new Error('files are not relative to the workspace');
  const match = new RegExp(pattern.regexp).exec(line);
  if (match === null) return undefined;
  const [file, message] = [group(match, pattern.file)?.trim(), group(match, pattern.message)?.trim()];
  const place = {
    line: Number.parseInt(match[pattern.line] ?? '', 10),
    column: Number.parseInt(match[pattern.column] ?? '', 10),
  };
  if (!file || !message || Number.isNaN(place.line)) return undefined;
  const kinds: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', warn: 'warning', info: 'info' };
  const severity = kinds[group(match, pattern.severity)?.trim().toLowerCase() ?? ''] ?? 'error';
  return { file, ...place, message, kind: severity, code: group(match, pattern.code)?.trim() };
}

interface IssueMatcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly Pattern[];
}

/** The file that `::add-matcher::` names. */
export interface IssueMatchers {
  readonly problemMatcher: readonly IssueMatcher[];
}

/**
 * The GitHub runner (actions/runner, src/Runner.Worker/IssueMatcher.cs and Handlers/OutputManager.cs): the matcher that was
 * added last is asked first, and the first one that matches and makes an issue takes the line; its severity is what the
 * pattern captured, or that of the matcher, or error, and an issue is dropped unless that is error, warning or notice. A file
 * is looked up in the workspace, and left out where there is none. The expression that takes out colours begins with a NUL
 * and so takes out none: faultline is to print none.
 */
export function inLog({ problemMatcher }: IssueMatchers, workspace: string, line: string): Problem | undefined {
  for (const { severity: fallback = '', pattern } of problemMatcher.toReversed()) {
    const [only] = pattern;
    if (only === undefined || pattern.length > 1) throw new Error('not a matcher of one line');
    const match = new RegExp(only.regexp).exec(line);
    if (match === null) continue;
    const kind = (group(match, only.severity) || fallback || 'error').toLowerCase();
    const message = match[only.message] ?? '';
    if (message.trim() === '' || !['error', 'warning', 'notice'].includes(kind)) continue;
    const file = match[only.file] ?? '';
    const place = { line: Number(match[only.line]), column: Number(match[only.column]) };
    return {
      file: existsSync(join(workspace, file)) ? file : '',
      ...place,
      message,
      kind,
      code: group(match, only.code)?.trim(),
    };
  }
  return undefined;
}

/** What the runner holds against a file of matchers before it uses it. */
export function matcherFaults({ problemMatcher }: IssueMatchers): string[] {
  const owners = problemMatcher.map(({ owner }) => owner.toLowerCase());
  const doubled = owners.filter((owner, i) => owner === '' || owners.indexOf(owner) < i);
  const faults = problemMatcher.flatMap(({ owner, severity = '', pattern }) => {
    const groups = new RegExp(`${pattern[0]?.regexp}|`).exec('')?.length ?? 0;
    const lost = Object.values(pattern[0] ?? {}).filter((index) => typeof index === 'number' && index >= groups);
    return [
      ...(['', 'error', 'warning', 'notice'].includes(severity.toLowerCase()) ? [] : [`${owner} has the severity ${severity}`]),
      ...lost.map((index) => `${owner} has no group ${index}`),
    ];
  });
  return [...doubled.map((owner) => `two matchers of ${owner}`), ...faults];
}
