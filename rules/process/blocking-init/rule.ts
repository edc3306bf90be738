import { calleeText, functionText, initBlocks, rule } from '../../../src/rule/index.ts';

const waits = {
  sleep: 'sleeps',
  node: 'waits for other nodes without limit',
  network: 'waits for the network',
  program: 'waits for a program',
  process: 'waits without limit for a process to end',
};

export default rule({
  id: 'process/blocking-init',
  summary: 'A server waits in init/1: so does its supervisor, and with it the start of everything that comes after',
  advice: 'Return {ok, State, {continue, Continue}} from init/1 and do it in handle_continue/2.',
  severity: 'warning',
  confidence: 'medium',
  profile: 'extended',
  cwe: [1322, 665],
  on: initBlocks,
  *check({ module, site, fn, callback, blocking }, { place }) {
    const where = fn === callback ? functionText(fn) : `${functionText(fn)}, which ${functionText(callback)} calls,`;
    yield {
      at: place(module, site.call),
      severity: blocking === 'program' || blocking === 'process' ? 'info' : 'warning',
      message: `${calleeText(site.call)} in ${where} ${waits[blocking]}: meanwhile the supervisor that starts the process waits too`,
    };
  },
});
