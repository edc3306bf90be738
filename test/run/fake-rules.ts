import type { FunctionDef, Module } from '../../src/erlang/module.ts';
import type { Project } from '../../src/project/project.ts';
import { type AnyRule, type Rule, rule } from '../../src/rule/rule.ts';

const common = {
  summary: 'a function is bad',
  advice: 'Make it good.',
  severity: 'warning',
  confidence: 'high',
  profile: 'default',
  cwe: [],
} as const;

export interface Bad {
  readonly module: Module;
  readonly fn: FunctionDef;
}

function functionsOf(module: Module): Bad[] {
  return module.functions.filter((fn) => !fn.hasSyntaxError).map((fn) => ({ module, fn }));
}

/** Reports every function whose name begins with `bad`. */
export function badFunctions(changes: Partial<Rule<Bad>> = {}): AnyRule {
  return rule<Bad>({
    ...common,
    id: 'process/bad-function',
    on: { scope: 'module', subjects: functionsOf },
    *check({ module, fn }, { place }) {
      if (fn.name.startsWith('bad')) yield { at: place(module, fn.nameSpan), message: `${fn.name}/${fn.arity} is bad` };
    },
    ...changes,
  });
}

/** Reports the first function of every module named `shop_…`, seen from the project. */
export const shopModules = rule<Project>({
  ...common,
  id: 'supervision/shop-module',
  on: { scope: 'project', subjects: (project) => [project] },
  *check(project) {
    for (const module of project.modules) {
      const fn = module.functions[0];
      if (!module.name.startsWith('shop_') || fn === undefined) continue;
      const at = { file: module.file, line: fn.line, column: 1, endLine: fn.line, endColumn: 2 };
      yield { at, message: `${module.name} is one of ${project.modules.length} modules` };
    }
  },
});

/** Breaks down over modules, or over the project. */
export function throwing(scope: 'module' | 'project'): AnyRule {
  const subjects = (): never => {
    throw new TypeError('cannot read what is not there');
  };
  return rule({ ...common, id: `mailbox/throws-on-${scope}`, on: { scope, subjects }, *check() {} });
}
