import { rule, unwatchedHandlers } from '../../../src/rule/index.ts';

export default rule({
  id: 'process/gen-event-unsupervised-handler',
  summary: 'An event handler is added so that nobody notices when it is gone',
  advice: 'Add it with gen_event:add_sup_handler/3 from a process that adds it again on gen_event_EXIT.',
  severity: 'info',
  confidence: 'medium',
  profile: 'extended',
  cwe: [703],
  fix: 'suggestion',
  on: unwatchedHandlers,
  *check({ module, site }, { place }) {
    const [, handler] = site.call.args;
    const name = handler?.kind === 'atom' ? `handler ${handler.name}` : 'this handler';
    const at = place(module, site.call.fun);
    yield {
      at,
      fix: {
        title: 'Be told of its end',
        isSafe: false,
        edits: [{ at, text: 'add_sup_handler', was: 'add_handler' }],
      },
      message: `${name} is added with gen_event:add_handler/3: when it fails the manager removes it, nobody is told, and its events are lost`,
    };
  },
});
