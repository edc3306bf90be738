import { callbackStub, rule, stateChanges } from '../../../src/rule/index.ts';

export default rule({
  id: 'upgrade/appup-advanced-without-code-change',
  summary: 'An appup asks a module to change the state of its processes, but the module has no code_change callback',
  advice: 'Export code_change and return the converted state, or use {update, Module, soft} where the state stays as it is.',
  severity: 'error',
  confidence: 'high',
  profile: 'default',
  cwe: [573],
  fix: 'suggestion',
  on: stateChanges,
  *check({ at, instruction, module, callback, isExported }) {
    if (callback === undefined || isExported !== false) return;
    const asks = instruction === 'update' ? 'an advanced update' : 'code_change';
    yield {
      at,
      fix: callbackStub(module, callback),
      message: `the appup asks ${module.name} for ${asks}, but it exports no ${callback}: the upgrade fails with undef and the node restarts`,
    };
  },
});
