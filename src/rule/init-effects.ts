import { type CallSite, sitesOf } from '../erlang/call-sites.ts';
import type { CallExpr, Expr } from '../erlang/expr.ts';
import { type Place, placeOf } from '../erlang/place.ts';
import { contains } from '../erlang/walk.ts';
import type { KeptFunction, ModuleFacts } from '../facts/facts.ts';
import { runsInSameProcess } from '../otp/spawning.ts';
import type { Project } from '../project/project.ts';

/** Something that a supervisor's init/1 does besides making specifications. */
export interface InitEffect {
  readonly module: ModuleFacts;
  readonly at: Place;
  /** In words: `creates the table shop`. */
  readonly what: string;
  /** A second time it fails, rather than being done once more. */
  readonly failsAgain: boolean;
  /** The project has an appup for the application, so upgrades are meant. */
  readonly hasAppup: boolean;
}

/** The effects of supervisors' init/1, each place once. */
export function* initEffectsOf(project: Project): Iterable<InitEffect> {
  const upgraded = upgradedApplications(project);
  for (const module of project.modules) {
    if (module.isTest || !module.behaviours.some(({ name }) => name === 'supervisor')) continue;
    const init = module.kept['init/1'];
    if (init === undefined || init.hasSyntaxError || init.hasVariants) continue;
    const application = project.applicationOf(module.file);
    const hasAppup = application !== undefined && upgraded.has(application);
    for (const effect of effectsIn(module, init)) yield { module, hasAppup, ...effect };
  }
}

/** The applications that the project has an appup for. */
export function upgradedApplications(project: Project): ReadonlySet<string | undefined> {
  return new Set(project.termFiles.filter(({ kind }) => kind === 'appup').map(({ file }) => project.applicationOf(file)));
}

function effectsIn(module: ModuleFacts, init: KeptFunction): Omit<InitEffect, 'module' | 'hasAppup'>[] {
  const found: Omit<InitEffect, 'module' | 'hasAppup'>[] = [];
  const seen = new Set([init]);
  for (const fn of seen) {
    const sites = sitesOf(fn.clauses);
    for (const site of sites.calls) {
      const { target } = site.call;
      if (target === undefined || !runsInSameProcess(sites, site)) continue;
      const next = target.module === module.name ? module.kept[`${target.name}/${target.arity}`] : undefined;
      if (next !== undefined) seen.add(next);
      const effect = effectOf(site, fn);
      if (effect !== undefined) found.push({ ...effect, at: placeOf(module.file, module.lines, site.call) });
    }
  }
  return found;
}

function effectOf({ call, position }: CallSite, fn: KeptFunction): { what: string; failsAgain: boolean } | undefined {
  const { target, args } = call;
  if (target === undefined) return undefined;
  const [first] = args;
  switch (`${target.module}:${target.name}`) {
    case 'ets:new':
      return isNamed(args[1]) && !asksFirst(fn) && position !== 'protected'
        ? { what: `creates ${textOf(first, 'a named table', 'the table')}`, failsAgain: true }
        : undefined;
    case 'erlang:register':
      return asksFirst(fn) || position === 'protected'
        ? undefined
        : { what: `registers ${textOf(first, 'a name', 'the name')}`, failsAgain: true };
    case 'timer:sleep':
      return { what: 'sleeps', failsAgain: false };
    case 'erlang:process_flag':
      return { what: `sets ${textOf(first, 'a process flag', 'the process flag')}`, failsAgain: false };
    case 'gen_server:call':
    case 'gen_statem:call':
    case 'gen_event:add_handler':
    case 'gen_tcp:connect':
    case 'gen_tcp:listen':
    case 'ssl:connect':
    case 'ssl:listen':
    case 'httpc:request':
    case 'mnesia:create_table':
    case 'mnesia:start':
    case 'mnesia:transaction':
    case 'mnesia:wait_for_tables':
      return { what: `calls ${target.module}:${target.name}/${target.arity}`, failsAgain: false };
    default:
      return undefined;
  }
}

function isNamed(options: Expr | undefined): boolean {
  return options?.kind === 'list' && options.elements.some((option) => option.kind === 'atom' && option.name === 'named_table');
}

/** Whether the function looks if it has been done before. */
function asksFirst(fn: KeptFunction): boolean {
  const asks = (inner: Expr) => inner.kind === 'call' && isQuestion(inner);
  return fn.clauses.some((clause) => clause.body.some((expr) => contains(expr, asks)));
}

function isQuestion({ target }: CallExpr): boolean {
  if (target === undefined) return false;
  const name = `${target.module}:${target.name}`;
  return name === 'ets:info' || name === 'ets:whereis' || name === 'ets:all' || name === 'erlang:whereis';
}

function textOf(expr: Expr | undefined, some: string, the: string): string {
  return expr?.kind === 'atom' ? `${the} ${expr.name}` : some;
}
